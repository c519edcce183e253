using System.Runtime.InteropServices;

namespace Playbook.Benchmarks.Processes;

/// <summary>
/// What the kernel has counted for the children of this process that have ended (<c>getrusage</c>, Linux and macOS).
/// Unlike figures read while a child runs these are exact: nothing is missed between the last look and the end.
/// </summary>
/// <param name="Cpu">Time on all cores, of all children together.</param>
/// <param name="PeakMemory">
/// The most memory, in bytes, that any one child had resident. It counts from before the child becomes another program,
/// so it is never less than what this process itself has resident.
/// </param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ChildUsage(TimeSpan Cpu, long PeakMemory)
{
    private const int Children = -1;

    /// <summary>The counts as they are now.</summary>
    /// <exception cref="InvalidOperationException">The system does not tell.</exception>
    public static ChildUsage Read()
    {
        if (GetUsage(Children, out var usage) != 0)
        {
            throw new InvalidOperationException($"getrusage failed with error {Marshal.GetLastPInvokeError()}.");
        }

        // Linux counts in kibibytes, macOS in bytes.
        var unit = OperatingSystem.IsMacOS() ? 1 : 1024;
        return new ChildUsage(usage.User.ToTimeSpan() + usage.System.ToTimeSpan(), usage.MaxResident * unit);
    }

    [DllImport("libc", EntryPoint = "getrusage", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern int GetUsage(int who, out Usage usage);

    /// <summary>The struct <c>timeval</c>; the half that macOS leaves unused is read by neither.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private readonly struct TimeValue
    {
        private readonly nint _seconds;
        private readonly int _microseconds;
        private readonly int _unused;

        public TimeSpan ToTimeSpan() => TimeSpan.FromSeconds(_seconds) + TimeSpan.FromMicroseconds(_microseconds);
    }

    /// <summary>The struct <c>rusage</c>: after these fields come 13 more.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private readonly struct Usage
    {
        public readonly TimeValue User;
        public readonly TimeValue System;
        public readonly nint MaxResident;
        private readonly Rest _rest;
    }

    [System.Runtime.CompilerServices.InlineArray(13)]
    private struct Rest
    {
        private nint _first;
    }
}
