using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace Playbook.Coaching.Data;

/// <summary>An answer on a sheet, or one version of it, with the words under which it was given.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public record SheetAnswerVersionData
{
    /// <summary>Id of what was asked.</summary>
    [Description("Id of the block or question; the name of a blank after blank:; the step and the question after sent/."), StringLength(WorkbookData.Line, MinimumLength = 1)]
    public required string Id { get; init; }

    /// <summary>The change that made it so.</summary>
    [Description("The change that made it so, as device.count."), RegularExpression(WorkbookData.Dot)]
    public required string Dot { get; init; }

    /// <summary>Other changes that made it the same.</summary>
    [Description("Other changes that made it the same, in other places."), RegularExpression(WorkbookData.Dot), MaxLength(1_000)]
    public IReadOnlyList<string>? Also { get; init; }

    /// <summary>How it was answered.</summary>
    [Description("How it was answered."), AllowedValues("answer", "scale", "choice", "checklist", "actions", "emotions", "blank", "rating", "number")]
    public required string Type { get; init; }

    /// <summary>Its number on the sheet.</summary>
    [Description("Its number on the sheet; 0 for a blank."), Range(0, 10_000)]
    public required int Number { get; init; }

    /// <summary>The prompt.</summary>
    [Description("The prompt as it read."), StringLength(WorkbookData.Text)]
    public required string Prompt { get; init; }

    /// <summary>Whether it is private.</summary>
    [Description("Whether it is left out of an export unless its owner adds it.")]
    public required bool Private { get; init; }

    /// <summary>What was written.</summary>
    [Description("What was written."), StringLength(WorkbookData.Text)]
    public string? Text { get; init; }

    /// <summary>The number that was marked.</summary>
    [Description("The number that was marked; absent if none was."), Range(-1_000_000, 1_000_000)]
    public int? Value { get; init; }

    /// <summary>Why there is no number.</summary>
    [Description("Why a rating has no number: the skill is not relevant, or the rater does not know. Absent where it has one."), AllowedValues("not-relevant", "unknown")]
    public string? State { get; init; }

    /// <summary>What was rated.</summary>
    [Description("The words that a rating rests on, as they read: what the skill is, and its levels."), StringLength(WorkbookData.Text)]
    public string? Wording { get; init; }

    /// <summary>What was chosen.</summary>
    [Description("What was chosen, in the words that were offered."), StringLength(WorkbookData.Text), MaxLength(1_000)]
    public IReadOnlyList<string>? Choices { get; init; }

    /// <summary>What somebody will do.</summary>
    [Description("What somebody will do."), MaxLength(1_000)]
    public IReadOnlyList<SheetActionData>? Actions { get; init; }

    /// <summary>The scale.</summary>
    [Description("The scale of the number.")]
    public SheetScaleData? Scale { get; init; }
}

/// <summary>An answer on a sheet.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record SheetAnswerData : SheetAnswerVersionData
{
    /// <summary>The changes that are known.</summary>
    [Description("The changes of it that are known, as device.count: of each device the highest count, which stands for all below it."), RegularExpression(WorkbookData.Dot), MaxLength(1_000)]
    public required IReadOnlyList<string> Seen { get; init; }

    /// <summary>Other versions.</summary>
    [Description("Other versions, written unaware of this one. Nobody has chosen yet."), MaxLength(100)]
    public IReadOnlyList<SheetAnswerVersionData>? Others { get; init; }
}

/// <summary>Something that somebody will do by a date.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record SheetActionData
{
    /// <summary>Its id.</summary>
    [Description("Random letters and digits: the same wherever the action shows."), RegularExpression(WorkbookData.Id)]
    public required string Id { get; init; }

    /// <summary>What to do.</summary>
    [Description("What to do."), StringLength(WorkbookData.Text)]
    public string? What { get; init; }

    /// <summary>Who does it.</summary>
    [Description("Who does it."), StringLength(WorkbookData.Line)]
    public string? Who { get; init; }

    /// <summary>By when.</summary>
    [Description("By when, as year-month-day."), RegularExpression(WorkbookData.Day)]
    public string? Due { get; init; }

    /// <summary>How it stands.</summary>
    [Description("open, done or dropped; absent if nobody has said."), AllowedValues("open", "done", "dropped")]
    public string? Status { get; init; }
}

/// <summary>The scale of a number.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record SheetScaleData
{
    /// <summary>Its lowest number.</summary>
    [Description("Its lowest number."), Range(-1_000_000, 1_000_000)]
    public required int From { get; init; }

    /// <summary>Its highest number.</summary>
    [Description("Its highest number."), Range(-1_000_000, 1_000_000)]
    public required int To { get; init; }

    /// <summary>What the lowest stands for.</summary>
    [Description("What the lowest stands for."), StringLength(WorkbookData.Line)]
    public string? Low { get; init; }

    /// <summary>What the highest stands for.</summary>
    [Description("What the highest stands for."), StringLength(WorkbookData.Line)]
    public string? High { get; init; }
}
