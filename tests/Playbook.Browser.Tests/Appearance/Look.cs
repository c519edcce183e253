using Microsoft.Playwright;

namespace Playbook.Browser.Tests.Appearance;

/// <summary>How a visitor has set up screen and browser.</summary>
/// <param name="Name">What a failed test calls it.</param>
/// <param name="Width">Of the window, in CSS pixels.</param>
/// <param name="Scheme">Light or dark.</param>
/// <param name="Forced">Whether the system replaces all colours by few of its own.</param>
/// <param name="Contrast">Whether more of it is asked for.</param>
internal sealed record Look(
    string Name,
    int Width,
    ColorScheme Scheme = ColorScheme.Light,
    ForcedColors Forced = ForcedColors.None,
    Contrast Contrast = Contrast.NoPreference)
{
    /// <summary>All looks that a theme must stand.</summary>
    public static IReadOnlyList<Look> All { get; } =
    [
        new("light, wide", 1440),
        new("dark, wide", 1440, ColorScheme.Dark),
        new("light, narrow", 320),
        new("dark, narrow", 320, ColorScheme.Dark),
        new("forced colours", 1440, Forced: ForcedColors.Active),
        new("more contrast", 1440, Contrast: Contrast.More),
    ];

    /// <summary>Those that a theme over another must stand too: it changes colours and sizes, and little else.</summary>
    public static IReadOnlyList<Look> Few { get; } = [All[0], All[3], All[4]];

    /// <summary>The same for the browser.</summary>
    public BrowserNewContextOptions Options() => new()
    {
        ViewportSize = new ViewportSize { Width = Width, Height = 900 },
        ColorScheme = Scheme,
        ForcedColors = Forced,
        Contrast = Contrast,
    };
}
