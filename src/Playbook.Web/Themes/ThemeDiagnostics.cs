using Playbook.Engine.Diagnostics;

namespace Playbook.Web.Themes;

/// <summary>Findings about what a site or a base handbook lays over a theme.</summary>
public static class ThemeDiagnostics
{
    /// <summary>A file that can only replace one of the theme replaces none.</summary>
    public static readonly DiagnosticDescriptor MatchesNothing = new("PB1501", Severity.Warning, "Override matches nothing");

    /// <summary>A string with this key is nowhere used, because no lower layer has it.</summary>
    public static readonly DiagnosticDescriptor StringOverridesNothing = new("PB1504", Severity.Warning, "String overrides nothing");

    /// <summary>The site's language has no strings, so that its pages speak English.</summary>
    public static readonly DiagnosticDescriptor NoStringsForLanguage = new("PB1505", Severity.Warning, "Language without strings");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
        [MatchesNothing, StringOverridesNothing, NoStringsForLanguage];
}
