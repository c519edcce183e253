using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace Playbook.Coaching.Data;

/// <summary>
/// The file of a workbook, as browsers write it. The build writes none, for what is in one is people's own: these records are
/// there for its schema, which browsers hold a file against before they take anything from it.
/// </summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record WorkbookData
{
    /// <summary>How many records a file may hold.</summary>
    public const int MostRecords = 10_000;

    /// <summary>How many letters a title, an id or a name may have.</summary>
    internal const int Line = 1_000;

    /// <summary>How many letters a text may have.</summary>
    internal const int Text = 100_000;

    /// <summary>A moment in UTC, as JavaScript writes it.</summary>
    internal const string Moment = "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,9})?Z$";

    /// <summary>A day, or none.</summary>
    internal const string Day = "^([0-9]{4,6}-[0-9]{2}-[0-9]{2})?$";

    /// <summary>The name of a change: a device and a count.</summary>
    internal const string Dot = "^[a-z0-9]{4,16}[.][0-9]{1,15}$";

    /// <summary>A random name.</summary>
    internal const string Id = "^[a-z0-9]{8,32}$";

    /// <summary>What tells it from other JSON.</summary>
    [Description("Always playbook-workbook."), AllowedValues("playbook-workbook")]
    public required string Kind { get; init; }

    /// <summary>Version of this format; grows when a reader of the last one would misread it.</summary>
    [Description("Version of this format."), AllowedValues(1)]
    public required int Schema { get; init; }

    /// <summary>Where it was written.</summary>
    [Description("The handbook in which it was written.")]
    public required WorkbookHandbookData Handbook { get; init; }

    /// <summary>When it was written.</summary>
    [Description("When the file was written, in UTC."), RegularExpression(Moment)]
    public required string Saved { get; init; }

    /// <summary>What was filled in.</summary>
    [Description("The sheets, each a page that somebody filled in."), MaxLength(MostRecords)]
    public required IReadOnlyList<SheetData> Records { get; init; }
}

/// <summary>The handbook in which a workbook was written.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record WorkbookHandbookData
{
    /// <summary>Its id.</summary>
    [Description("Its id."), StringLength(WorkbookData.Line)]
    public required string Id { get; init; }

    /// <summary>Its name.</summary>
    [Description("Its name."), StringLength(WorkbookData.Line)]
    public required string Title { get; init; }
}
