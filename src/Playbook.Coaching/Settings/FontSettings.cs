using Playbook.Engine.Diagnostics;
using Playbook.Engine.Metadata;
using Playbook.Web.Themes;

namespace Playbook.Coaching.Settings;

/// <summary>Reads the setting <c>fonts</c> of all layers, the highest that states a font winning.</summary>
internal static class FontSettings
{
    /// <summary>The fonts in the theme's order.</summary>
    public static IReadOnlyList<FontToken> Read(SettingsLayers layers, int themeLayers, DiagnosticBag diagnostics)
    {
        var names = new TokenNames("font", themeLayers, diagnostics);
        var fonts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (_, entry) in layers.Entries("fonts", diagnostics).Where(pair => names.Accepts(pair.Layer, pair.Entry)))
        {
            if (entry.Value is MetadataScalar { IsNull: false } scalar && FontFamilies.AreValid(scalar.Text))
            {
                fonts[entry.Key] = scalar.Text;
            }
            else
            {
                diagnostics.Add(ThemeDiagnostics.InvalidFont.At(
                    entry.Value.Location, $"'{entry.Key}' is {MetadataWords.Describe(entry.Value)}.", FontFamilies.Expected));
            }
        }

        return [.. names.Known.Where(fonts.ContainsKey).Select(name => new FontToken(name, fonts[name]))];
    }
}
