using System.Diagnostics;
using Playbook.Benchmarks.Processes;
using Playbook.Benchmarks.Sites;

namespace Playbook.Benchmarks.Programs;

/// <summary>The command lines of Hugo, where it is installed.</summary>
internal static class HugoProgram
{
    private const string Name = "hugo";

    /// <summary>Whether it is installed.</summary>
    public static bool IsThere => Executables.AreThere(Name);

    /// <summary>Its version, in its own words.</summary>
    public static string Version()
    {
        using var process = Process.Start(new CommandLine(Name, ["version"]).ToStartInfo())!;
        return process.StandardOutput.ReadToEnd().Trim();
    }

    /// <summary>Builds a site.</summary>
    public static CommandLine Build(BenchmarkSite site) =>
        new(Name, ["--source", site.Input, "--destination", site.Output, "--minify=false", "--quiet"]);
}
