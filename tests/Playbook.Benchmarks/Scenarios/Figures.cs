namespace Playbook.Benchmarks.Scenarios;

/// <summary>What was measured.</summary>
/// <param name="Wall">Times on the clock.</param>
/// <param name="Cpu">Times on all cores together.</param>
/// <param name="PeakMemory">The most memory of any run, in bytes.</param>
internal sealed record Figures(Samples Wall, Samples Cpu, long PeakMemory);
