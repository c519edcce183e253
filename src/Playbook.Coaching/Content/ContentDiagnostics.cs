using Playbook.Engine.Diagnostics;

namespace Playbook.Coaching.Content;

/// <summary>Findings about what pages say, as coaching content.</summary>
public static class ContentDiagnostics
{
    /// <summary>No wheel has this bucket.</summary>
    public static readonly DiagnosticDescriptor UnknownBucket = new("PB1601", Severity.Error, "Unknown bucket");

    /// <summary>No skill has this id.</summary>
    public static readonly DiagnosticDescriptor UnknownSkill = new("PB1602", Severity.Error, "Unknown skill");

    /// <summary>No role has this id.</summary>
    public static readonly DiagnosticDescriptor UnknownRole = new("PB1603", Severity.Error, "Unknown role");

    /// <summary>No bank has this id.</summary>
    public static readonly DiagnosticDescriptor UnknownBank = new("PB1604", Severity.Error, "Unknown bank");

    /// <summary>No wheel has this id.</summary>
    public static readonly DiagnosticDescriptor UnknownWheel = new("PB1605", Severity.Error, "Unknown wheel");

    /// <summary>No page has this id.</summary>
    public static readonly DiagnosticDescriptor UnknownPage = new("PB1606", Severity.Error, "Unknown page");

    /// <summary>No list has this id.</summary>
    public static readonly DiagnosticDescriptor UnknownList = new("PB1607", Severity.Error, "Unknown list");

    /// <summary>Two pages have the same id.</summary>
    public static readonly DiagnosticDescriptor DuplicateId = new("PB1608", Severity.Error, "Id used by two pages");

    /// <summary>Two wheels have a bucket of the same id.</summary>
    public static readonly DiagnosticDescriptor DuplicateBucket = new("PB1609", Severity.Error, "Bucket id used twice");

    /// <summary>The minutes of the steps are not those of the session.</summary>
    public static readonly DiagnosticDescriptor SessionMinutes = new("PB1610", Severity.Error, "Minutes do not add up");

    /// <summary>A heading under Levels that does not begin with a number of the scale.</summary>
    public static readonly DiagnosticDescriptor LevelHeading = new("PB1611", Severity.Error, "Level without a number");

    /// <summary>A row of a role's table that is no skill with a number of the scale.</summary>
    public static readonly DiagnosticDescriptor Expectation = new("PB1612", Severity.Error, "Expectation cannot be read");

    /// <summary>A wheel with fewer than 3 or more than 12 buckets.</summary>
    public static readonly DiagnosticDescriptor BucketCount = new("PB1613", Severity.Error, "Wheel with too few or too many buckets");

    /// <summary>A bank in which no list item is a question.</summary>
    public static readonly DiagnosticDescriptor EmptyBank = new("PB1614", Severity.Warning, "Bank without questions");

    /// <summary>A scale that is not two rising numbers.</summary>
    public static readonly DiagnosticDescriptor InvalidScale = new("PB1615", Severity.Error, "Scale cannot be read");

    /// <summary>A page that nobody has read through for longer than the handbook allows.</summary>
    public static readonly DiagnosticDescriptor Stale = new("PB1616", Severity.Warning, "Review is due");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        UnknownBucket, UnknownSkill, UnknownRole, UnknownBank, UnknownWheel, UnknownPage, UnknownList, DuplicateId,
        DuplicateBucket, SessionMinutes, LevelHeading, Expectation, BucketCount, EmptyBank, InvalidScale, Stale,
    ];
}
