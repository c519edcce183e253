using Playbook.Benchmarks.Scenarios;

namespace Playbook.Benchmarks.Reports;

/// <summary>What a scenario should take at the most.</summary>
/// <param name="Wall">Median time on the clock.</param>
/// <param name="PeakMemory">Most memory in bytes, or null when that does not matter.</param>
internal sealed record Target(TimeSpan Wall, long? PeakMemory = null)
{
    // The time that readers of a table see as reached is reached: 80.4 ms is 80 ms.
    private static readonly TimeSpan Tolerance = TimeSpan.FromMilliseconds(0.5);

    /// <summary>Whether figures are within it.</summary>
    public bool IsReached(Figures figures) =>
        figures.Wall.Median < Wall + Tolerance && (PeakMemory is null || figures.PeakMemory <= PeakMemory);

    /// <inheritdoc />
    public override string ToString() =>
        PeakMemory is { } bytes ? $"{Units.Time(Wall)}, {Units.Memory(bytes)}" : Units.Time(Wall);
}
