using System.Runtime.InteropServices;

namespace Playbook.Benchmarks.Processes;

/// <summary>What a process took, from its start to its end.</summary>
/// <param name="Wall">Time on the clock.</param>
/// <param name="Cpu">Time on all cores together, in the program and in the system for it.</param>
/// <param name="PeakMemory">The most memory that was resident at any time, in bytes.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Measurement(TimeSpan Wall, TimeSpan Cpu, long PeakMemory);
