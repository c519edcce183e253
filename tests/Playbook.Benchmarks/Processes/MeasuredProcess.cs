using System.Diagnostics;

namespace Playbook.Benchmarks.Processes;

/// <summary>
/// Runs one program and measures it. The kernel adds up all children of a process, so a process measures once in its
/// life; <see cref="ProcessMeter"/> starts a new one each time.
/// </summary>
internal static class MeasuredProcess
{
    // On systems whose kernel does not count for us.
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(2);

    /// <summary>Runs a program to its end.</summary>
    public static MeasuredExit Run(CommandLine command)
    {
        // The first start compiles all that starting needs, which would count as time of the program.
        Start(OperatingSystem.IsWindows() ? new CommandLine("cmd", ["/c", "exit"]) : new CommandLine("true", []));
        return OperatingSystem.IsWindows() ? Start(command) : StartAndRead(command);
    }

    private static MeasuredExit StartAndRead(CommandLine command)
    {
        var before = ChildUsage.Read();
        var exit = Start(command);
        var after = ChildUsage.Read();
        return exit with { Measurement = new Measurement(exit.Measurement.Wall, after.Cpu - before.Cpu, after.PeakMemory) };
    }

    private static MeasuredExit Start(CommandLine command)
    {
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(command.ToStartInfo())!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        var peak = Watch(process);
        var wall = Stopwatch.GetElapsedTime(start);
        var cpu = OperatingSystem.IsWindows() ? process.TotalProcessorTime : TimeSpan.Zero;
        return new MeasuredExit(new Measurement(wall, cpu, peak), process.ExitCode, output.Result + errors.Result);
    }

    /// <summary>Waits for the end; on Windows, looks at the memory all the while and returns the most that was seen.</summary>
    private static long Watch(Process process)
    {
        var peak = 0L;
        if (OperatingSystem.IsWindows())
        {
            while (!process.WaitForExit(BetweenLooks))
            {
                process.Refresh();
                peak = process.PeakWorkingSet64;
            }
        }

        process.WaitForExit();
        return peak;
    }
}
