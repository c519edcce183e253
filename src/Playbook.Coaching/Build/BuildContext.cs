using Playbook.Coaching.Layering;
using Playbook.Coaching.Settings;
using Playbook.Engine.Files;
using Playbook.Web.Templates;
using Playbook.Web.Themes;

namespace Playbook.Coaching.Build;

/// <summary>What every module of a build may read: settings, input, theme.</summary>
/// <param name="Request">What is to be built.</param>
/// <param name="Overlay">The layered input.</param>
/// <param name="ThemeLayers">How many of its layers, from the lowest, are themes.</param>
/// <param name="Settings">What is said about the whole.</param>
/// <param name="Inherited">Metadata that folders hand down to their pages.</param>
/// <param name="Strings">Texts of the interface.</param>
/// <param name="Templates">The theme's templates.</param>
public sealed record BuildContext(
    BuildRequest Request,
    Overlay Overlay,
    int ThemeLayers,
    HandbookSettings Settings,
    InheritedMetadata Inherited,
    UiStrings Strings,
    TemplateSet Templates)
{
    /// <summary>Colours and fonts.</summary>
    public required ThemeTokens Tokens { get; init; }

    /// <summary>Digest of everything that settings, metadata of folders, words and templates were read from; null in a build without a memory.</summary>
    public Digest? SetupMadeFrom { get; init; }

    /// <summary>Pages that the settings leave out.</summary>
    public HiddenPages Hidden { get; } = new(Settings.Hide);

    /// <summary>The lowest layer that is the site's own: theme and base handbook lie below it.</summary>
    public int FirstOwnLayer => Overlay.Roots.Count - Request.Inputs.Count;

    /// <summary>Files that are copied to the output as they are.</summary>
    public IReadOnlyList<InputFile> Assets { get; } =
        [.. Overlay.Files.Where(file => !file.Path.IsPrivate && file.Path.Extension != ".md")];
}
