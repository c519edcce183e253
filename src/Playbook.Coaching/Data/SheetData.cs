using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace Playbook.Coaching.Data;

/// <summary>A page that somebody filled in, in the file of a workbook.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record SheetData
{
    /// <summary>Its id.</summary>
    [Description("Random letters and digits. Two files that have one in common hold two copies of the same sheet."), RegularExpression(WorkbookData.Id)]
    public required string Id { get; init; }

    /// <summary>What sort of record it is.</summary>
    [Description("Always sheet."), AllowedValues("sheet")]
    public required string Type { get; init; }

    /// <summary>Version of the format of this record.</summary>
    [Description("Version of the format of this record."), AllowedValues(1)]
    public required int Schema { get; init; }

    /// <summary>Id of the page.</summary>
    [Description("Id of the page that was filled in."), StringLength(WorkbookData.Line)]
    public required string Page { get; init; }

    /// <summary>Title of the page.</summary>
    [Description("Title of that page."), StringLength(WorkbookData.Line)]
    public required string Title { get; init; }

    /// <summary>Version of the form.</summary>
    [Description("Version of the form, as it is printed on paper."), StringLength(100)]
    public required string Form { get; init; }

    /// <summary>When it was begun.</summary>
    [Description("When it was begun, in UTC. For people; nothing depends on it."), RegularExpression(WorkbookData.Moment)]
    public required string Created { get; init; }

    /// <summary>When it was last changed.</summary>
    [Description("When it was last changed, in UTC. For people; nothing depends on it."), RegularExpression(WorkbookData.Moment)]
    public required string Changed { get; init; }

    /// <summary>Whose it is, and of which day.</summary>
    [Description("Whose it is, and of which day.")]
    public required SheetHeadData Head { get; init; }

    /// <summary>What was filled in.</summary>
    [Description("The answers."), MaxLength(1_000)]
    public required IReadOnlyList<SheetAnswerData> Answers { get; init; }
}

/// <summary>Whose a sheet is, and of which day.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public record SheetHeadVersionData
{
    /// <summary>The change that made it so.</summary>
    [Description("The change that made it so, as device.count."), RegularExpression(WorkbookData.Dot)]
    public required string Dot { get; init; }

    /// <summary>Other changes that made it the same.</summary>
    [Description("Other changes that made it the same, in other places."), RegularExpression(WorkbookData.Dot), MaxLength(1_000)]
    public IReadOnlyList<string>? Also { get; init; }

    /// <summary>What its owner calls it.</summary>
    [Description("What its owner calls the sheet."), StringLength(WorkbookData.Line)]
    public string? Name { get; init; }

    /// <summary>The person.</summary>
    [Description("The person, as written."), StringLength(WorkbookData.Line)]
    public string? Person { get; init; }

    /// <summary>The day.</summary>
    [Description("The day, as year-month-day; empty if none was chosen."), RegularExpression(WorkbookData.Day)]
    public string? Date { get; init; }
}

/// <summary>The head of a sheet.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record SheetHeadData : SheetHeadVersionData
{
    /// <summary>The changes that are known.</summary>
    [Description("The changes of it that are known, as device.count: of each device the highest count, which stands for all below it."), RegularExpression(WorkbookData.Dot), MaxLength(1_000)]
    public required IReadOnlyList<string> Seen { get; init; }

    /// <summary>Other versions.</summary>
    [Description("Other versions, written unaware of this one. Nobody has chosen yet."), MaxLength(100)]
    public IReadOnlyList<SheetHeadVersionData>? Others { get; init; }
}
