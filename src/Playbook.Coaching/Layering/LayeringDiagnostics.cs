using Playbook.Engine.Diagnostics;

namespace Playbook.Coaching.Layering;

/// <summary>Findings about layers: what is laid over nothing, and what has moved below.</summary>
public static class LayeringDiagnostics
{
    /// <summary><c>merge: true</c> in a file that has nothing below it.</summary>
    public static readonly DiagnosticDescriptor MergeMatchesNothing = new("PB1502", Severity.Error, "Nothing to merge with");

    /// <summary>The file below has changed since an override was written against it.</summary>
    public static readonly DiagnosticDescriptor BaseMoved = new("PB1503", Severity.Warning, "What is overridden has changed");

    /// <summary>A pattern of <c>hide</c> that matches no page.</summary>
    public static readonly DiagnosticDescriptor HideMatchesNothing = new("PB1506", Severity.Warning, "Nothing to hide");

    /// <summary>There is no theme of that name.</summary>
    public static readonly DiagnosticDescriptor UnknownTheme = new("PB1507", Severity.Error, "Unknown theme");

    /// <summary>There is no base handbook at that path.</summary>
    public static readonly DiagnosticDescriptor UnknownBase = new("PB1508", Severity.Error, "Unknown base handbook");

    /// <summary>A file among the theme's assets that no theme file is replaced by.</summary>
    public static readonly DiagnosticDescriptor AssetMatchesNothing = new("PB1509", Severity.Warning, "Theme asset that replaces nothing");

    /// <summary>An override says what it was written against: here is what it should say.</summary>
    public static readonly DiagnosticDescriptor BaseNotRecorded = new("PB1510", Severity.Hint, "Override without a fingerprint");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        MergeMatchesNothing, BaseMoved, HideMatchesNothing, UnknownTheme, UnknownBase, AssetMatchesNothing, BaseNotRecorded,
    ];
}
