using Playbook.Coaching.Layering;
using Playbook.Coaching.Settings;
using Playbook.Engine.Diagnostics;
using Playbook.Engine.Files;
using Playbook.Engine.Metadata;

namespace Playbook.Coaching.Build;

/// <summary>The folders that a site is made of, in the order in which they lie over each other.</summary>
/// <param name="Themes">Theme folders, the lowest first; empty when one of them is missing.</param>
/// <param name="Base">The base handbook above them, or null.</param>
/// <param name="Inputs">The site's own folders above that.</param>
public sealed record InputLayers(IReadOnlyList<IInputRoot> Themes, IInputRoot? Base, Overlay Inputs)
{
    /// <summary>Finds the folders. Settings of the site's own name the theme and the base; those of a theme may name one below it.</summary>
    /// <param name="request">What to build.</param>
    /// <param name="diagnostics">Takes what is wrong with the settings that name folders.</param>
    public static InputLayers Find(BuildRequest request, DiagnosticBag diagnostics)
    {
        var inputs = new Overlay(request.Inputs);
        var settings = SettingsLayers.Read(inputs, request.Settings, diagnostics).Merged;
        var themes = new ThemeStack(request.FindTheme, SettingsOf, diagnostics).Find(settings);
        return new InputLayers(themes, FindBase(settings, request, diagnostics), inputs);
    }

    /// <summary>All layers as one input.</summary>
    public Overlay ToOverlay() => Inputs.Above(Base is null ? Themes : [.. Themes, Base]);

    /// <summary>Findings are made when all layers are read together.</summary>
    private static MetadataMap SettingsOf(IInputRoot theme) =>
        SettingsLayers.Read(new Overlay([theme]), [], new DiagnosticBag()).Merged;

    private static IInputRoot? FindBase(MetadataMap settings, BuildRequest request, DiagnosticBag diagnostics)
    {
        if (BuildSetup.Text(settings, "base") is not var (path, location))
        {
            return null;
        }

        if (request.FindBase(path) is { } folder)
        {
            return folder;
        }

        diagnostics.Add(LayeringDiagnostics.UnknownBase.At(
            location, $"There is no base handbook at '{path}'.", "a folder with the input of another handbook"));
        return null;
    }
}
