using System.Globalization;

namespace Playbook.Coaching.Diagrams;

/// <summary>Lengths as they stand in an SVG.</summary>
public static class Units
{
    /// <summary>A length to one decimal, alike on every machine; never <c>-0</c>.</summary>
    public static string Text(double value) =>
        // Adding zero turns the negative zero that rounding leaves into a plain one.
        (Math.Round(value, 1, MidpointRounding.AwayFromZero) + 0.0).ToString("0.#", CultureInfo.InvariantCulture);
}
