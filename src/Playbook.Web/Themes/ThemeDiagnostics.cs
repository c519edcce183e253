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

    /// <summary>A colour of the settings that is none, or is written in a way that is not read.</summary>
    public static readonly DiagnosticDescriptor InvalidColor = new("PB1511", Severity.Error, "Colour cannot be read");

    /// <summary>A font of the settings that is no list of font families.</summary>
    public static readonly DiagnosticDescriptor InvalidFont = new("PB1512", Severity.Error, "Font cannot be read");

    /// <summary>The theme has no colour or font of this name.</summary>
    public static readonly DiagnosticDescriptor UnknownToken = new("PB1513", Severity.Warning, "Unknown colour or font");

    /// <summary>Two colours are too much alike for what the theme does with them.</summary>
    public static readonly DiagnosticDescriptor LowContrast = new("PB1514", Severity.Warning, "Contrast is too low");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        MatchesNothing, StringOverridesNothing, NoStringsForLanguage, InvalidColor, InvalidFont, UnknownToken, LowContrast,
    ];
}
