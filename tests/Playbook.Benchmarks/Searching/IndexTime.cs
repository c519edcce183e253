using Playbook.Benchmarks.Scenarios;

namespace Playbook.Benchmarks.Searching;

/// <summary>How long making an index took.</summary>
/// <param name="Wall">Time on the clock.</param>
/// <param name="Cpu">Time on all cores together.</param>
internal sealed record IndexTime(TimeSpan Wall, TimeSpan Cpu)
{
    /// <summary>What one run took longer than another.</summary>
    public static IndexTime operator -(IndexTime more, IndexTime less) => new(more.Wall - less.Wall, more.Cpu - less.Cpu);

    /// <summary>Each in the middle of several runs; null if there were none.</summary>
    public static IndexTime? Median(IReadOnlyCollection<IndexTime> runs) => runs.Count == 0
        ? null
        : new IndexTime(new Samples(runs.Select(run => run.Wall)).Median, new Samples(runs.Select(run => run.Cpu)).Median);
}
