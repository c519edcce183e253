using Playbook.Coaching.Layering;
using Playbook.Engine.Diagnostics;
using Playbook.Engine.Files;
using Playbook.Engine.Metadata;

namespace Playbook.Coaching.Build;

/// <summary>
/// Finds the theme of a site, the theme that one is laid over (<c>theme</c> in its own settings), and so on. A theme that
/// differs in little is then a small folder.
/// </summary>
/// <param name="find">The input folder of a theme by name, or null when there is none.</param>
/// <param name="settingsOf">What the settings file of a layer says.</param>
/// <param name="diagnostics">Where findings go.</param>
internal sealed class ThemeStack(
    Func<string, IInputRoot?> find, Func<IInputRoot, MetadataMap> settingsOf, DiagnosticBag diagnostics)
{
    /// <summary>The name of the theme that a site has when it names none.</summary>
    public const string Default = "default";

    /// <summary>The themes, the lowest first; empty when one of them is missing, for then templates are too.</summary>
    /// <param name="settings">Settings that may name the uppermost theme.</param>
    public IReadOnlyList<IInputRoot> Find(MetadataMap settings)
    {
        var stack = new List<IInputRoot>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var next = BuildSetup.Text(settings, "theme") ?? (Default, null); next is var (name, location);)
        {
            if (!seen.Add(name))
            {
                diagnostics.Add(LayeringDiagnostics.UnknownTheme.At(
                    location, $"The theme '{name}' is laid over itself.", "the name of another theme, or no 'theme' at all"));
                return [];
            }

            if (find(name) is not { } theme)
            {
                diagnostics.Add(LayeringDiagnostics.UnknownTheme.At(
                    location, $"There is no theme '{name}'.", "the name of a folder in 'themes', or a path to one"));
                return [];
            }

            stack.Insert(0, theme);
            if (BuildSetup.Text(settingsOf(theme), "theme") is not { } below)
            {
                break;
            }

            next = below;
        }

        return stack;
    }
}
