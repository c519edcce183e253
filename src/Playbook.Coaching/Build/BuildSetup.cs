using Playbook.Coaching.Layering;
using Playbook.Coaching.Settings;
using Playbook.Engine.Diagnostics;
using Playbook.Engine.Files;
using Playbook.Engine.Metadata;
using Playbook.Web.Templates;
using Playbook.Web.Themes;
using Playbook.Web.Yaml;

namespace Playbook.Coaching.Build;

/// <summary>
/// Reads the settings, and lays the input together: theme, base handbook, then the site's own folders. Settings come in
/// two rounds, because those of the site name the theme and the base, whose own settings then lie below.
/// </summary>
internal static class BuildSetup
{
    private static readonly SourcePath SettingsFile = new("_settings.yml");

    /// <summary>What the modules read, or null when there is nothing to build with; and the findings so far.</summary>
    public static (BuildContext? Build, DiagnosticBag Diagnostics) Prepare(BuildRequest request)
    {
        var early = new DiagnosticBag();
        try
        {
            return Prepare(request, early);
        }
        catch (IOException exception)
        {
            early.Add(FileDiagnostics.UnreadableInput.At(null, exception.Message));
            return (null, early);
        }
    }

    private static (BuildContext? Build, DiagnosticBag Diagnostics) Prepare(BuildRequest request, DiagnosticBag early)
    {
        var inputs = new Overlay(request.Inputs);
        var own = Settings(inputs, request, early);
        var themes = new ThemeStack(request.FindTheme, root => FileSettings(new Overlay([root]), new DiagnosticBag()), early).Find(own);
        if (themes.Count == 0)
        {
            // Without a theme there is no template, and every page would say so.
            return (null, early);
        }

        var roots = themes.ToList();
        AddBase(roots, own, request, early);

        var overlay = inputs.Above(roots);
        var found = new DiagnosticBag();
        var map = Settings(overlay, request, found);
        var reader = new MetadataReader(map, null, found);
        var settings = HandbookSettings.Read(reader, found);
        var diagnostics = new DiagnosticBag(SeveritySettings.Read(reader, found));
        foreach (var key in InheritedMetadata.SettingsKeys)
        {
            _ = reader.Has(key);
        }

        reader.Done();
        diagnostics.AddRange(early.ToSortedList());
        diagnostics.AddRange(found.ToSortedList());
        var inherited = new InheritedMetadata(map, overlay, diagnostics);
        var strings = UiStrings.Load(overlay, settings.Language, diagnostics);
        var templates = TemplateSet.Load(overlay, strings, ThemeTemplates.Names, diagnostics);
        return (new BuildContext(request, overlay, themes.Count, settings, inherited, strings, templates), diagnostics);
    }

    private static void AddBase(List<IInputRoot> roots, MetadataMap settings, BuildRequest request, DiagnosticBag diagnostics)
    {
        if (Text(settings, "base") is not var (path, location))
        {
            return;
        }

        if (request.FindBase(path) is { } folder)
        {
            roots.Add(folder);
            return;
        }

        diagnostics.Add(LayeringDiagnostics.UnknownBase.At(
            location, $"There is no base handbook at '{path}'.", "a folder with the input of another handbook"));
    }

    /// <summary>The settings of every layer merged key by key, those of the command line on top.</summary>
    private static MetadataMap Settings(Overlay overlay, BuildRequest request, DiagnosticBag diagnostics)
    {
        // Of a setting that is given twice, the last one counts.
        var commandLine = request.Settings.Reverse().DistinctBy(pair => pair.Key).Select(pair =>
            new MetadataEntry(pair.Key, null, new MetadataScalar(pair.Value, false, null)));
        return FileSettings(overlay, diagnostics).MergedWith(new MetadataMap([.. commandLine], null));
    }

    private static MetadataMap FileSettings(Overlay overlay, DiagnosticBag diagnostics) =>
        overlay.Layers(SettingsFile).Reverse().Aggregate(
            MetadataMap.Empty,
            (map, file) => map.MergedWith(YamlParser.Parse(file.ReadText(), file, 0, diagnostics)));

    /// <summary>The text of a setting and where it stands, or null.</summary>
    internal static (string Text, SourceLocation? Location)? Text(MetadataMap map, string key) =>
        map.Find(key)?.Value is MetadataScalar { IsNull: false } scalar ? (scalar.Text, scalar.Location) : null;
}
