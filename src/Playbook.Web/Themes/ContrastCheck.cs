using System.Globalization;
using Playbook.Engine.Diagnostics;

namespace Playbook.Web.Themes;

/// <summary>Holds colours against the contrast that a theme promises, in both appearances.</summary>
/// <param name="tokens">The colours.</param>
/// <param name="rules">What must be told apart; names of colours that are not there say nothing.</param>
public sealed class ContrastCheck(ThemeTokens tokens, IReadOnlyList<ContrastRule> rules)
{
    /// <summary>A finding for each colour that breaks a rule, the first it breaks, at the value that the site chose.</summary>
    public IEnumerable<Diagnostic> Run() =>
        from appearance in new[] { Appearance.Light, Appearance.Dark }
        from finding in rules.Select(rule => Check(rule, appearance)).OfType<(string Name, Diagnostic Finding)>().DistinctBy(found => found.Name)
        select finding.Finding;

    private (string Name, Diagnostic Finding)? Check(ContrastRule rule, Appearance appearance)
    {
        if (tokens.Color(rule.Text)?.In(appearance) is not { } text
            || tokens.Color(rule.On)?.In(appearance) is not { } on
            || Contrast.Ratio(text.Color, on.Color) is var ratio && ratio >= rule.Ratio)
        {
            return null;
        }

        var (name, blamed) = on.Layer > text.Layer ? (rule.On, on) : (rule.Text, text);
        return (name, ThemeDiagnostics.LowContrast.At(
            blamed.Location,
            string.Create(
                CultureInfo.InvariantCulture,
                $"'{rule.Text}' {text.Color} on '{rule.On}' {on.Color} has a contrast of {Shown(ratio)} in the {Word(appearance)}; {rule.Ratio} is needed."),
            suggestion: Suggestion(rule, name, appearance, blamed)));
    }

    /// <summary>A colour that keeps all promises, or else this one.</summary>
    private string? Suggestion(ContrastRule rule, string name, Appearance appearance, ColorValue value)
    {
        if (Better(rule, name, appearance, value.Color) is not { } better)
        {
            return null;
        }

        if (!value.IsShared)
        {
            return $"Try \"{better}\".";
        }

        // The other appearance may fail as well. Whoever takes over what one finding says should be done with both.
        var (light, dark) = appearance == Appearance.Light
            ? (better, Kept(name, Appearance.Dark, value.Color))
            : (Kept(name, Appearance.Light, value.Color), better);
        return $"Try {{ light: \"{light}\", dark: \"{dark}\" }}.";
    }

    /// <summary>The colour where it keeps its promises, else a better one if there is any.</summary>
    private Rgb Kept(string name, Appearance appearance, Rgb color) =>
        Promises(name).FirstOrDefault(rule => !Keeps(rule, name, appearance, color)) is { } broken
            ? Better(broken, name, appearance, color) ?? color
            : color;

    private Rgb? Better(ContrastRule rule, string name, Appearance appearance, Rgb color) =>
        ReadableColor.Nearest(color, candidate => Promises(name).All(other => Keeps(other, name, appearance, candidate)))
        ?? ReadableColor.Nearest(color, candidate => Keeps(rule, name, appearance, candidate));

    private IEnumerable<ContrastRule> Promises(string name) => rules.Where(rule => rule.Text == name || rule.On == name);

    private bool Keeps(ContrastRule rule, string name, Appearance appearance, Rgb color)
    {
        var other = tokens.Color(rule.Text == name ? rule.On : rule.Text);
        return other is null || Contrast.Ratio(color, other.In(appearance).Color) >= rule.Ratio;
    }

    /// <summary>Cut, not rounded: 4.496 is not enough where 4.5 is needed, and must not look as if it were.</summary>
    private static string Shown(double ratio) => (Math.Floor(ratio * 100) / 100).ToString("0.00", CultureInfo.InvariantCulture);

    private static string Word(Appearance appearance) => appearance == Appearance.Light ? "light" : "dark";
}
