using Playbook.Engine.Diagnostics;
using Playbook.Engine.Metadata;
using Playbook.Web.Themes;

namespace Playbook.Coaching.Settings;

/// <summary>Reads what a theme leaves to a site: colours and fonts, and the contrast that it promises.</summary>
public static class TokenSettings
{
    /// <summary>The tokens of all layers; colours that break a promise of the theme are reported.</summary>
    /// <param name="layers">The settings of every layer.</param>
    /// <param name="themeLayers">How many of them, from the lowest, are themes.</param>
    /// <param name="merged">Reader of the merged settings.</param>
    /// <param name="diagnostics">Where findings go.</param>
    public static ThemeTokens Read(SettingsLayers layers, int themeLayers, MetadataReader merged, DiagnosticBag diagnostics)
    {
        // Read layer by layer, but known to the reader that reports unknown keys.
        _ = merged.Has("colors");
        _ = merged.Has("fonts");
        var tokens = new ThemeTokens(ColorSettings.Read(layers, themeLayers, diagnostics), FontSettings.Read(layers, themeLayers, diagnostics));
        diagnostics.AddRange(new ContrastCheck(tokens, ContrastSettings.Read(merged, tokens, diagnostics)).Run());
        return tokens;
    }
}
