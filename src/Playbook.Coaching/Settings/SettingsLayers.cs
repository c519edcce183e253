using Playbook.Engine.Diagnostics;
using Playbook.Engine.Files;
using Playbook.Engine.Metadata;
using Playbook.Web.Yaml;

namespace Playbook.Coaching.Settings;

/// <summary>The settings of every layer, apart: most are merged key by key, but of a colour it matters who chose it.</summary>
/// <param name="Maps">The settings of each root, lowest first and empty where it has none; last those of the command line.</param>
public sealed record SettingsLayers(IReadOnlyList<MetadataMap> Maps)
{
    /// <summary>The file that settings stand in, in every layer.</summary>
    public static SourcePath File { get; } = new("_settings.yml");

    /// <summary>All layers merged key by key, the upper ones winning.</summary>
    public MetadataMap Merged { get; } = Maps.Aggregate(MetadataMap.Empty, (lower, upper) => lower.MergedWith(upper));

    /// <summary>Reads the settings of every layer.</summary>
    /// <param name="overlay">The layered input.</param>
    /// <param name="commandLine">Settings of the command line; of one that is given twice, the last counts.</param>
    /// <param name="diagnostics">Where findings go.</param>
    public static SettingsLayers Read(
        Overlay overlay, IEnumerable<KeyValuePair<string, string>> commandLine, DiagnosticBag diagnostics)
    {
        var maps = Enumerable.Repeat(MetadataMap.Empty, overlay.Roots.Count + 1).ToArray();
        foreach (var file in overlay.Layers(File))
        {
            if (file.ReadText(diagnostics) is { } text)
            {
                maps[file.Layer] = YamlParser.Parse(text, file, 0, diagnostics);
            }
        }

        maps[^1] = new MetadataMap(
            [
                .. commandLine.Reverse().DistinctBy(pair => pair.Key).Select(pair =>
                    new MetadataEntry(pair.Key, null, new MetadataScalar(pair.Value, false, null))),
            ],
            null);
        return new SettingsLayers(maps);
    }

    /// <summary>What each layer says under a key whose value is a map, with the layer's number; other values are reported.</summary>
    internal IEnumerable<(int Layer, MetadataEntry Entry)> Entries(string key, DiagnosticBag diagnostics)
    {
        for (var layer = 0; layer < Maps.Count; layer++)
        {
            switch (Maps[layer].Find(key)?.Value)
            {
                case MetadataMap map:
                    foreach (var entry in map.Entries)
                    {
                        yield return (layer, entry);
                    }

                    break;
                case null or MetadataScalar { IsNull: true }:
                    break;
                case var other:
                    diagnostics.Add(MetadataDiagnostics.WrongType.At(
                        other.Location, $"'{key}' is {MetadataWords.Describe(other)}.", "a map"));
                    break;
            }
        }
    }
}
