using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace Playbook.Coaching.Data;

/// <summary>The file of a round, from which everybody who rates in it starts. Browsers write it; the build has its schema.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record RoundData
{
    /// <summary>What tells it from other JSON.</summary>
    [Description("Always playbook-round."), AllowedValues("playbook-round")]
    public required string Kind { get; init; }

    /// <summary>Version of this format.</summary>
    [Description("Version of this format."), AllowedValues(1)]
    public required int Schema { get; init; }

    /// <summary>Its id.</summary>
    [Description("Random letters and digits: ratings that carry the same are of one round."), RegularExpression(WorkbookData.Id)]
    public required string Id { get; init; }

    /// <summary>Where it was written.</summary>
    [Description("The handbook in which it was written.")]
    public required WorkbookHandbookData Handbook { get; init; }

    /// <summary>The wheel.</summary>
    [Description("The wheel by which is rated.")]
    public required RatedWheelData Wheel { get; init; }

    /// <summary>Who is rated.</summary>
    [Description("Who is rated: a name or an alias."), StringLength(WorkbookData.Line)]
    public required string Person { get; init; }

    /// <summary>When.</summary>
    [Description("The day of the round, as year-month-day."), RegularExpression(WorkbookData.Day)]
    public required string Date { get; init; }

    /// <summary>The role today.</summary>
    [Description("Id of the role today, or empty."), StringLength(WorkbookData.Line)]
    public required string Role { get; init; }

    /// <summary>The role that the challenge comes from.</summary>
    [Description("Id of the role whose expectations are the challenge, or empty."), StringLength(WorkbookData.Line)]
    public required string NextRole { get; init; }

    /// <summary>The challenge.</summary>
    [Description("The next bigger challenge in words."), StringLength(WorkbookData.Text)]
    public required string Challenge { get; init; }

    /// <summary>Targets that were set by hand.</summary>
    [Description("Targets that were set by hand."), MaxLength(1_000)]
    public required IReadOnlyList<RoundTargetData> Targets { get; init; }

    /// <summary>Who rates.</summary>
    [Description("Who rates."), MaxLength(50)]
    public required IReadOnlyList<RoundRaterData> Raters { get; init; }
}

/// <summary>A target that was set by hand.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record RoundTargetData
{
    /// <summary>The skill.</summary>
    [Description("Id of the skill."), StringLength(WorkbookData.Line, MinimumLength = 1)]
    public required string Skill { get; init; }

    /// <summary>The number.</summary>
    [Description("A number of the wheel's scale."), Range(0, 100)]
    public required int Value { get; init; }
}

/// <summary>Somebody who rates.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record RoundRaterData
{
    /// <summary>The name.</summary>
    [Description("A name or an alias."), StringLength(WorkbookData.Line)]
    public required string Name { get; init; }

    /// <summary>As what.</summary>
    [Description("self, lead or peer."), AllowedValues("self", "lead", "peer")]
    public required string As { get; init; }
}

/// <summary>The wheel by which somebody is rated.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record RatedWheelData
{
    /// <summary>Its id.</summary>
    [Description("Its id."), StringLength(WorkbookData.Line, MinimumLength = 1)]
    public required string Id { get; init; }

    /// <summary>Its title.</summary>
    [Description("Its title."), StringLength(WorkbookData.Line)]
    public required string Title { get; init; }

    /// <summary>Its version.</summary>
    [Description("Six hexadecimal digits that change with its words."), StringLength(100)]
    public required string Version { get; init; }
}
