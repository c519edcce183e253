using Playbook.Coaching.Layering;
using Playbook.Coaching.Settings;
using Playbook.Engine.Diagnostics;
using Playbook.Engine.Files;
using Playbook.Engine.Metadata;

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
        return Layers(request, early) is { } input ? Prepare(request, input) : (null, early);
    }

    /// <summary>Finds the themes and the base, and lays the input over them; null without a theme, for there is no template then.</summary>
    public static LayeredInput? Layers(BuildRequest request, DiagnosticBag diagnostics)
    {
        var inputs = new Overlay(request.Inputs);
        var own = SettingsLayers.Read(inputs, request.Settings, diagnostics).Merged;
        var themes = new ThemeStack(request.FindTheme, root => SettingsLayers.Read(new Overlay([root]), [], new DiagnosticBag()).Merged, diagnostics).Find(own);
        var roots = themes.ToList();
        AddBase(roots, own, request, diagnostics);
        if (themes.Count == 0)
        {
            diagnostics.AddRange(inputs.Findings);
            return null;
        }

        var overlay = inputs.Above(roots);
        diagnostics.AddRange(overlay.Findings);
        return new LayeredInput(overlay, themes.Count, diagnostics.ToSortedList());
    }

    /// <summary>The text of a setting and where it stands, or null.</summary>
    internal static (string Text, SourceLocation? Location)? Text(MetadataMap map, string key) =>
        map.Find(key)?.Value is MetadataScalar { IsNull: false } scalar ? (scalar.Text, scalar.Location) : null;

    private static (BuildContext Build, DiagnosticBag Diagnostics) Prepare(BuildRequest request, LayeredInput input)
    {
        Digest? madeFrom = request.Memory is null ? null : SiteSetup.DigestOf(input, request);
        var setup = madeFrom is { } digest
            ? request.Memory!.Setup(digest, () => SiteSetup.Read(input, request))
            : SiteSetup.Read(input, request);
        var diagnostics = new DiagnosticBag(setup.Severities);
        diagnostics.AddRange(input.Findings);
        diagnostics.AddRange(setup.Findings);
        return (
            new BuildContext(
                request,
                input.Overlay,
                input.ThemeLayers,
                setup.Settings,
                setup.Inherited,
                setup.Strings,
                setup.Templates.ReportingTo(diagnostics))
            {
                Tokens = setup.Tokens,
                SetupMadeFrom = madeFrom,
            },
            diagnostics);
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
}
