namespace Playbook.Web.Themes;

/// <summary>Finds a colour that can be read, near one that cannot.</summary>
public static class ReadableColor
{
    private const int Steps = 400;

    /// <summary>The colour of the same hue nearest in lightness that passes, or null when none does.</summary>
    /// <param name="color">The colour that does not pass.</param>
    /// <param name="passes">Whether a colour will do.</param>
    public static Rgb? Nearest(Rgb color, Predicate<Rgb> passes)
    {
        var start = Oklch.Of(color);
        for (var step = 1; step <= Steps; step++)
        {
            var change = (double)step / Steps;
            foreach (var lightness in new[] { start.Lightness - change, start.Lightness + change })
            {
                if (lightness is >= 0 and <= 1 && (start with { Lightness = lightness }).ToRgb() is var candidate && passes(candidate))
                {
                    return candidate;
                }
            }
        }

        return null;
    }
}
