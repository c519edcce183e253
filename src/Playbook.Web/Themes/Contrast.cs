namespace Playbook.Web.Themes;

/// <summary>
/// How well two colours can be told apart, as the Web Content Accessibility Guidelines 2.2 measure it:
/// https://www.w3.org/TR/WCAG22/#dfn-relative-luminance and https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio.
/// </summary>
public static class Contrast
{
    /// <summary>The lowest ratio there is: a colour on itself.</summary>
    public const double Lowest = 1;

    /// <summary>The highest ratio there is: black on white.</summary>
    public const double Highest = 21;

    /// <summary>The contrast ratio of two colours, 1 to 21; their order does not matter.</summary>
    public static double Ratio(Rgb one, Rgb other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    /// <summary>The relative luminance of a colour, 0 for black to 1 for white.</summary>
    public static double Luminance(Rgb color) =>
        (0.2126 * Linear(color.Red)) + (0.7152 * Linear(color.Green)) + (0.0722 * Linear(color.Blue));

    /// <summary>A channel of sRGB as an amount of light, 0 to 1.</summary>
    internal static double Linear(byte channel)
    {
        var value = channel / 255d;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
