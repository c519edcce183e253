using Playbook.Engine.Diagnostics;
using Playbook.Engine.Files;
using Playbook.Engine.Metadata;
using Playbook.Web.Yaml;

namespace Playbook.Coaching.Layering;

/// <summary>Metadata that pages take from the settings and from the <c>_directory.yml</c> of the folders they lie in; the nearest wins.</summary>
public sealed class InheritedMetadata
{
    private const string FileName = "_directory.yml";

    /// <summary>Keys of the settings that pages take over.</summary>
    public static readonly IReadOnlyList<string> SettingsKeys = ["kind", "owner", "public", "draft"];

    private static readonly string[] FolderKeys =
    [
        "title", "description", "kind", "order", "draft", "tags", "owner", "reviewed", "public", "sources", "skills",
        "buckets", "related", "bucket", "trait", "wheel", "moment", "depth", "scale", "minutes", "cadence", "role", "months",
    ];

    private readonly Dictionary<string, MetadataMap> _byFolder = new(StringComparer.Ordinal);

    /// <summary>Reads every <c>_directory.yml</c> of the input.</summary>
    public InheritedMetadata(MetadataMap settings, Overlay overlay, DiagnosticBag diagnostics)
    {
        _byFolder[""] = new MetadataMap([.. settings.Entries.Where(entry => SettingsKeys.Contains(entry.Key))], settings.Location);
        foreach (var file in overlay.Files.Where(file => file.Path.Name == FileName).OrderBy(file => file.Path.Segments.Length))
        {
            if (file.ReadText(diagnostics) is { } text)
            {
                var map = YamlParser.Parse(text, file, 0, diagnostics);
                ReportUnknown(map, diagnostics);
                _byFolder[file.Path.Directory] = Of(file.Path.Directory).Under(map);
            }
        }
    }

    /// <summary>What the pages of a folder inherit.</summary>
    public MetadataMap Of(string folder)
    {
        while (true)
        {
            if (_byFolder.TryGetValue(folder, out var map))
            {
                return map;
            }

            folder = new SourcePath(folder).Directory;
        }
    }

    private static void ReportUnknown(MetadataMap map, DiagnosticBag diagnostics)
    {
        foreach (var entry in map.Entries.Where(entry => !FolderKeys.Contains(entry.Key)))
        {
            diagnostics.Add(MetadataDiagnostics.UnknownKey.At(
                entry.KeyLocation,
                $"The key '{entry.Key}' cannot be handed down to a folder's pages.",
                suggestion: DidYouMean.Suggest(entry.Key, FolderKeys)));
        }
    }
}
