namespace Playbook.Benchmarks.Searching;

/// <summary>How long making an index took.</summary>
/// <param name="Wall">Time on the clock.</param>
/// <param name="Cpu">Time on all cores together.</param>
internal sealed record IndexTime(TimeSpan Wall, TimeSpan Cpu)
{
    /// <summary>What one run took longer than another.</summary>
    public static IndexTime operator -(IndexTime more, IndexTime less) => new(more.Wall - less.Wall, more.Cpu - less.Cpu);
}
