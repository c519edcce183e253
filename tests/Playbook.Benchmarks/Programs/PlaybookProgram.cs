using System.Reflection;
using Playbook.Benchmarks.Processes;
using Playbook.Benchmarks.Sites;
using Playbook.Testing;

namespace Playbook.Benchmarks.Programs;

/// <summary>The command lines of Playbook.</summary>
/// <param name="path">Absolute path of the program.</param>
internal sealed class PlaybookProgram(string path)
{
    private static readonly string Built =
        Path.Join(Repository.Root, "src", "Playbook", "bin", "Release", "net10.0", "playbook.dll");

    private static readonly bool IsReleaseBuild =
        typeof(PlaybookProgram).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()?.Configuration == "Release";

    private readonly CommandLine _command =
        Path.GetExtension(path) == ".dll" ? new CommandLine("dotnet", [path]) : new CommandLine(path, []);

    /// <summary>Absolute path of the program.</summary>
    public string Location { get; } = path;

    /// <summary>The program at a path, else the release build of this checkout.</summary>
    /// <param name="path">Path of a <c>playbook.dll</c> or of a published program; null for that of the checkout.</param>
    /// <exception cref="ProgramFailedException">It is not there, or not known to be of this checkout.</exception>
    public static PlaybookProgram Find(string? path)
    {
        if (path is null && !IsReleaseBuild)
        {
            // What would be found is the release build of some other day.
            throw new ProgramFailedException("Run with '-c Release', so that the program to measure is built along, or name one with '--program'.");
        }

        var program = path is null ? Built : Path.GetFullPath(path);
        return File.Exists(program)
            ? new PlaybookProgram(program)
            : throw new ProgramFailedException($"There is no program '{program}'.");
    }

    /// <summary>Builds a site.</summary>
    public CommandLine Build(BenchmarkSite site) => Build(site.Input, site.Output);

    /// <summary>Builds a folder into another.</summary>
    public CommandLine Build(string input, string output) =>
        _command.With("build", "--input", input, "--output", output, "--strict", "--quiet");

    /// <summary>Checks a site.</summary>
    public CommandLine Check(BenchmarkSite site) => _command.With("check", "--input", site.Input, "--strict", "--quiet");

    /// <summary>Previews a site at a port of its own choice.</summary>
    public CommandLine Preview(BenchmarkSite site) => _command.With("preview", "--input", site.Input, "--port", "0");
}
