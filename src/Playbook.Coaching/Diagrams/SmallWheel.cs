namespace Playbook.Coaching.Diagrams;

/// <summary>A wheel as small as a letter, in a square of 100 units around (0, 0).</summary>
public static class SmallWheel
{
    private const double Start = 24;
    private const double End = 48;

    /// <summary>The slices of a wheel, clockwise from 12 o'clock.</summary>
    /// <param name="count">How many; 3 to 12.</param>
    public static IReadOnlyList<Sector> Of(int count) =>
        [.. Enumerable.Range(0, count).Select(index => new Sector(index * 2 * Math.PI / count, 2 * Math.PI / count, Start, End, 0))];
}
