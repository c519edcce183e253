using Playbook.Coaching.Layering;
using Playbook.Coaching.Settings;
using Playbook.Engine.Diagnostics;
using Playbook.Engine.Files;
using Playbook.Engine.Metadata;
using Playbook.Web.Templates;
using Playbook.Web.Themes;

namespace Playbook.Coaching.Build;

/// <summary>What the files say that are no content: settings, folders' metadata, words of the interface, templates.</summary>
internal sealed record SiteSetup
{
    private static readonly string[] Extensions = [".yml", TemplateSet.Extension];

    /// <summary>What is said about the whole.</summary>
    public required HandbookSettings Settings { get; init; }

    /// <summary>How much findings matter, by setting.</summary>
    public required IReadOnlyDictionary<string, Severity> Severities { get; init; }

    /// <summary>Metadata that folders hand down to their pages.</summary>
    public required InheritedMetadata Inherited { get; init; }

    /// <summary>Texts of the interface.</summary>
    public required UiStrings Strings { get; init; }

    /// <summary>The theme's templates.</summary>
    public required TemplateSet Templates { get; init; }

    /// <summary>Colours and fonts.</summary>
    public required ThemeTokens Tokens { get; init; }

    /// <summary>What was found in reading them.</summary>
    public required IReadOnlyList<Diagnostic> Findings { get; init; }

    /// <summary>Reads them.</summary>
    public static SiteSetup Read(LayeredInput input, BuildRequest request)
    {
        var found = new DiagnosticBag();
        var layers = SettingsLayers.Read(input.Overlay, request.Settings, found);
        var reader = new MetadataReader(layers.Merged, null, found);
        var settings = HandbookSettings.Read(reader, found);
        var tokens = TokenSettings.Read(layers, input.ThemeLayers, reader, found);
        var severities = SeveritySettings.Read(reader, found);
        foreach (var key in InheritedMetadata.SettingsKeys)
        {
            _ = reader.Has(key);
        }

        reader.Done();
        var inherited = new InheritedMetadata(layers.Merged, input.Overlay, found);
        var strings = UiStrings.Load(input.Overlay, settings.Language, found);
        var templates = TemplateSet.Load(input.Overlay, strings, ThemeTemplates.Names, found);
        return new SiteSetup
        {
            Settings = settings,
            Severities = severities,
            Inherited = inherited,
            Strings = strings,
            Templates = templates,
            Tokens = tokens,
            Findings = found.ToSortedList(),
        };
    }

    /// <summary>Digest of everything that <see cref="Read"/> is a function of; null when a file cannot be read.</summary>
    public static Digest? DigestOf(LayeredInput input, BuildRequest request)
    {
        try
        {
            return DigestOfFiles(input, request);
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static Digest DigestOfFiles(LayeredInput input, BuildRequest request)
    {
        var digest = new DigestBuilder().Add(input.ThemeLayers).Add(input.Overlay.Roots.Count);
        foreach (var (key, value) in request.Settings)
        {
            digest.Add(key).Add(value);
        }

        foreach (var file in input.Overlay.Files.Where(IsRead).SelectMany(file => input.Overlay.Layers(file.Path)))
        {
            digest.Add(file.DisplayPath).Add(file.Layer).Add(Digest.Of(file.Read()));
        }

        return digest.ToDigest();
    }

    private static bool IsRead(InputFile file) => file.Path.IsPrivate && Extensions.Contains(file.Path.Extension);
}
