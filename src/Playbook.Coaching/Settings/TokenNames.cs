using System.Text.RegularExpressions;
using Playbook.Engine.Diagnostics;
using Playbook.Engine.Metadata;
using Playbook.Web.Themes;

namespace Playbook.Coaching.Settings;

/// <summary>The names of a theme's colours or fonts: the themes, which are the lowest layers, decide which there are.</summary>
/// <param name="what">What they name, for findings.</param>
/// <param name="themeLayers">How many layers, from the lowest, are themes.</param>
/// <param name="diagnostics">Where findings go.</param>
internal sealed partial class TokenNames(string what, int themeLayers, DiagnosticBag diagnostics)
{
    private readonly List<string> _known = [];

    /// <summary>The names in the theme's order.</summary>
    public IReadOnlyList<string> Known => _known;

    /// <summary>Whether a name may be given a value; reported when it may not.</summary>
    public bool Accepts(int layer, MetadataEntry entry)
    {
        if (_known.Contains(entry.Key))
        {
            return true;
        }

        var isTheme = layer < themeLayers;
        if (isTheme && Pattern().IsMatch(entry.Key))
        {
            _known.Add(entry.Key);
            return true;
        }

        diagnostics.Add(ThemeDiagnostics.UnknownToken.At(
            entry.KeyLocation,
            isTheme ? $"'{entry.Key}' cannot be the name of a {what}." : $"The theme has no {what} '{entry.Key}'.",
            isTheme ? "lower-case letters, digits and hyphens" : null,
            DidYouMean.Suggest(entry.Key, _known)));
        return false;
    }

    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pattern();
}
