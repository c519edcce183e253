using System.Globalization;
using Playbook.Engine.Diagnostics;
using Playbook.Engine.Metadata;
using Playbook.Web.Themes;

namespace Playbook.Coaching.Settings;

/// <summary>Reads the setting <c>contrast</c>: which colour must be told apart on which.</summary>
internal static class ContrastSettings
{
    /// <summary>The rules, one for each pair of colours.</summary>
    public static IReadOnlyList<ContrastRule> Read(MetadataReader settings, ThemeTokens tokens, DiagnosticBag diagnostics) =>
    [
        .. settings.Maps("contrast").SelectMany(reader =>
        {
            var text = Known(reader.RequiredLocatedString("text"), tokens, diagnostics);
            var grounds = reader.LocatedStrings("on").Select(on => Known(on, tokens, diagnostics)).OfType<string>();
            var ratio = Ratio(reader.RequiredLocatedString("ratio"), diagnostics);
            return text is null || ratio is null ? [] : grounds.Select(on => new ContrastRule(text, on, ratio.Value)).ToList();
        }),
    ];

    private static string? Known(Located<string> name, ThemeTokens tokens, DiagnosticBag diagnostics)
    {
        if (name.Value.Length == 0 || tokens.Color(name.Value) is not null)
        {
            return name.Value.Length == 0 ? null : name.Value;
        }

        diagnostics.Add(ThemeDiagnostics.UnknownToken.At(
            name.Location,
            $"The theme has no colour '{name.Value}'.",
            suggestion: DidYouMean.Suggest(name.Value, tokens.Colors.Select(color => color.Name))));
        return null;
    }

    private static double? Ratio(Located<string> ratio, DiagnosticBag diagnostics)
    {
        if (double.TryParse(ratio.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && number is >= Contrast.Lowest and <= Contrast.Highest)
        {
            return number;
        }

        if (ratio.Value.Length > 0)
        {
            diagnostics.Add(MetadataDiagnostics.UnknownValue.At(
                ratio.Location, $"'ratio' cannot be '{ratio.Value}'.", "a number from 1 to 21, such as 4.5"));
        }

        return null;
    }
}
