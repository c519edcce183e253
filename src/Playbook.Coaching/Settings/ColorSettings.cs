using Playbook.Engine.Diagnostics;
using Playbook.Engine.Metadata;
using Playbook.Web.Themes;

namespace Playbook.Coaching.Settings;

/// <summary>
/// Reads the setting <c>colors</c> of all layers: for each colour and each appearance, the highest layer that states it
/// wins. One text states both appearances, a map with <c>light</c> or <c>dark</c> those that it names.
/// </summary>
internal sealed class ColorSettings(DiagnosticBag diagnostics)
{
    private const string Light = "light";
    private const string Dark = "dark";
    private const string AsMap = "or a map with 'light' and 'dark'";

    private readonly Dictionary<string, (ColorValue? Light, ColorValue? Dark)> _colors = new(StringComparer.Ordinal);

    /// <summary>The colours in the theme's order.</summary>
    public static IReadOnlyList<ColorToken> Read(SettingsLayers layers, int themeLayers, DiagnosticBag diagnostics)
    {
        var names = new TokenNames("colour", themeLayers, diagnostics);
        var reader = new ColorSettings(diagnostics);
        foreach (var (layer, entry) in layers.Entries("colors", diagnostics).Where(pair => names.Accepts(pair.Layer, pair.Entry)))
        {
            reader.Add(layer, entry);
        }

        return [.. names.Known.Select(reader.Token).OfType<ColorToken>()];
    }

    /// <summary>A colour that is stated for one appearance only serves for both.</summary>
    private ColorToken? Token(string name) => _colors.GetValueOrDefault(name) switch
    {
        (null, null) => null,
        (null, { } dark) => new(name, dark with { IsShared = true }, dark with { IsShared = true }),
        ({ } light, null) => new(name, light with { IsShared = true }, light with { IsShared = true }),
        ({ } light, { } dark) => new(name, light, dark),
    };

    private void Add(int layer, MetadataEntry entry)
    {
        if (entry.Value is MetadataMap map)
        {
            AddMap(layer, entry.Key, map);
        }
        else if (Value(layer, entry, isShared: true) is { } both)
        {
            _colors[entry.Key] = (both, both);
        }
    }

    private void AddMap(int layer, string name, MetadataMap map)
    {
        foreach (var entry in map.Entries)
        {
            if (entry.Key is not (Light or Dark))
            {
                diagnostics.Add(MetadataDiagnostics.UnknownKey.At(
                    entry.KeyLocation, $"The key '{entry.Key}' is not known in '{name}'.", suggestion: DidYouMean.Suggest(entry.Key, [Light, Dark])));
            }
            else if (Value(layer, entry, isShared: false) is { } value)
            {
                var lower = _colors.GetValueOrDefault(name);
                _colors[name] = entry.Key == Light ? lower with { Light = value } : lower with { Dark = value };
            }
        }
    }

    private ColorValue? Value(int layer, MetadataEntry entry, bool isShared)
    {
        if (entry.Value is MetadataScalar scalar && Rgb.Parse(scalar.Text) is { } color)
        {
            return new ColorValue(color, isShared, layer, scalar.Location);
        }

        var isEmpty = entry.Value is MetadataScalar { IsNull: true };
        diagnostics.Add(ThemeDiagnostics.InvalidColor.At(
            isEmpty ? entry.KeyLocation : entry.Value.Location,
            $"'{entry.Key}' is {MetadataWords.Describe(entry.Value)}.",
            isShared ? $"{Rgb.Expected}, {AsMap}" : Rgb.Expected,
            Suggestion(entry.Value)));
        return null;
    }

    private static string? Suggestion(MetadataNode value) => value switch
    {
        MetadataScalar { IsNull: true } => "Write it in quotes: outside them '#' begins a comment.",
        MetadataScalar scalar when Rgb.Parse("#" + scalar.Text) is not null => $"Did you mean \"#{scalar.Text}\"?",
        _ => null,
    };
}
