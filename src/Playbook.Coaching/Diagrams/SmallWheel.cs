using System.Collections.Concurrent;

namespace Playbook.Coaching.Diagrams;

/// <summary>A wheel as small as a letter, in a square of 100 units around (0, 0).</summary>
public static class SmallWheel
{
    private const double Start = 24;
    private const double End = 48;

    private static readonly ConcurrentDictionary<int, IReadOnlyList<string>> ByCount = [];

    /// <summary>The outlines of a wheel's slices as SVG path data, clockwise from 12 o'clock. Every page of a skill asks for them, so each count is drawn once.</summary>
    /// <param name="count">How many; 3 to 12.</param>
    public static IReadOnlyList<string> Paths(int count) => ByCount.GetOrAdd(
        count,
        static count => [.. Enumerable.Range(0, count).Select(index => new Sector(index * 2 * Math.PI / count, 2 * Math.PI / count, Start, End, 0).Path())]);
}
