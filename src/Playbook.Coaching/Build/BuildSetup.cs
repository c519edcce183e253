using Playbook.Coaching.Layering;
using Playbook.Coaching.Settings;
using Playbook.Engine.Diagnostics;
using Playbook.Engine.Metadata;
using Playbook.Web.Templates;
using Playbook.Web.Themes;

namespace Playbook.Coaching.Build;

/// <summary>
/// Reads the settings, and lays the input together: theme, base handbook, then the site's own folders. Settings come in
/// two rounds, because those of the site name the theme and the base, whose own settings then lie below.
/// </summary>
internal static class BuildSetup
{
    /// <summary>What the modules read, or null when there is nothing to build with; and the findings so far.</summary>
    public static (BuildContext? Build, DiagnosticBag Diagnostics) Prepare(BuildRequest request)
    {
        var early = new DiagnosticBag();
        var input = InputLayers.Find(request, early);
        if (input.Themes.Count == 0)
        {
            // Without a theme there is no template, and every page would say so.
            early.AddRange(input.Inputs.Findings);
            return (null, early);
        }

        var overlay = input.ToOverlay();
        early.AddRange(overlay.Findings);
        var found = new DiagnosticBag();
        var layers = SettingsLayers.Read(overlay, request.Settings, found);
        var reader = new MetadataReader(layers.Merged, null, found);
        var settings = HandbookSettings.Read(reader, found);
        var tokens = TokenSettings.Read(layers, input.Themes.Count, reader, found);
        var diagnostics = new DiagnosticBag(SeveritySettings.Read(reader, found));
        foreach (var key in InheritedMetadata.SettingsKeys)
        {
            _ = reader.Has(key);
        }

        reader.Done();
        diagnostics.AddRange(early.ToSortedList());
        diagnostics.AddRange(found.ToSortedList());
        var inherited = new InheritedMetadata(layers.Merged, overlay, diagnostics);
        var strings = UiStrings.Load(overlay, settings.Language, diagnostics);
        var templates = TemplateSet.Load(overlay, strings, ThemeTemplates.Names, diagnostics);
        return (new BuildContext(request, overlay, input.Themes.Count, settings, inherited, strings, templates) { Tokens = tokens }, diagnostics);
    }

    /// <summary>The text of a setting and where it stands, or null.</summary>
    internal static (string Text, SourceLocation? Location)? Text(MetadataMap map, string key) =>
        map.Find(key)?.Value is MetadataScalar { IsNull: false } scalar ? (scalar.Text, scalar.Location) : null;
}
