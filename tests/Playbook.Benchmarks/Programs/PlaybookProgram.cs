using Playbook.Benchmarks.Processes;
using Playbook.Benchmarks.Sites;
using Playbook.Testing;

namespace Playbook.Benchmarks.Programs;

/// <summary>The command lines of Playbook.</summary>
/// <param name="command">How it is started.</param>
internal sealed class PlaybookProgram(CommandLine command)
{
    private static readonly string Built =
        Path.Join(Repository.Root, "src", "Playbook", "bin", "Release", "net10.0", "playbook.dll");

    /// <summary>The program at a path, else the release build of this checkout.</summary>
    /// <param name="path">Path of a <c>playbook.dll</c> or of a published program; null for that of the checkout.</param>
    /// <exception cref="ProgramFailedException">It is not there.</exception>
    public static PlaybookProgram Find(string? path)
    {
        var program = path is null ? Built : Path.GetFullPath(path);
        if (!File.Exists(program))
        {
            throw new ProgramFailedException($"There is no program '{program}'. Build it: dotnet build -c Release src/Playbook");
        }

        return new PlaybookProgram(
            Path.GetExtension(program) == ".dll" ? new CommandLine("dotnet", [program]) : new CommandLine(program, []));
    }

    /// <summary>Builds a site.</summary>
    public CommandLine Build(BenchmarkSite site) =>
        command.With("build", "--input", site.Input, "--output", site.Output, "--strict", "--quiet");

    /// <summary>Checks a site.</summary>
    public CommandLine Check(BenchmarkSite site) => command.With("check", "--input", site.Input, "--strict", "--quiet");

    /// <summary>Previews a site at a port of its own choice.</summary>
    public CommandLine Preview(BenchmarkSite site) => command.With("preview", "--input", site.Input, "--port", "0");

    /// <inheritdoc />
    public override string ToString() => command.ToString();
}
