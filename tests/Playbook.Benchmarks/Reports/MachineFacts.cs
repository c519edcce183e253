using System.Diagnostics;
using System.Runtime.InteropServices;
using Playbook.Benchmarks.Processes;
using Playbook.Benchmarks.Programs;

namespace Playbook.Benchmarks.Reports;

/// <summary>What one must know about a machine to make sense of its figures.</summary>
internal static class MachineFacts
{
    private const string ProcessorInfo = "/proc/cpuinfo";
    private const string Load = "/proc/loadavg";

    /// <summary>A line for each fact.</summary>
    /// <param name="playbook">What is measured.</param>
    /// <param name="cores">Which cores are used.</param>
    public static IEnumerable<string> Lines(PlaybookProgram playbook, Cores cores)
    {
        var memory = Units.Memory(GC.GetGCMemoryInfo().TotalAvailableMemoryBytes);
        yield return $"Machine:   {cores.Description}{Processor()}, {memory}";
        yield return $"System:    {RuntimeInformation.OSDescription}, {RuntimeInformation.OSArchitecture}, {RuntimeInformation.FrameworkDescription}";
        yield return $"Playbook:  {playbook.Location}, revision {Revision(playbook)}";
        yield return $"Hugo:      {(HugoProgram.IsThere ? HugoProgram.Version() : "not on the path")}";
        yield return $"Memory:    the most that was resident, in millions of bytes; {Source()}";
        if (File.Exists(Load))
        {
            yield return $"Load:      {File.ReadAllText(Load).Split(' ')[0]} in the minute before; figures of a busy machine mean little";
        }
    }

    private static string Processor() => File.Exists(ProcessorInfo)
        && File.ReadLines(ProcessorInfo).FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal)) is { } model
            ? $", {model.Split(':')[1].Trim()}"
            : "";

    private static string Source() => OperatingSystem.IsWindows()
        ? "looked at every few milliseconds, so it may be too low"
        : "counted by the kernel";

    private static string Revision(PlaybookProgram playbook)
    {
        try
        {
            using var git = Process.Start(new CommandLine("git", ["-C", Path.GetDirectoryName(playbook.Location)!, "describe", "--always", "--dirty"]).ToStartInfo())!;
            var revision = git.StandardOutput.ReadToEnd().Trim();
            git.WaitForExit();
            return git.ExitCode == 0 ? revision : "unknown";
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return "unknown";
        }
    }
}
