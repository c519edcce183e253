using System.Diagnostics;
using Playbook.Benchmarks.Processes;

namespace Playbook.Benchmarks.Programs;

/// <summary>The command lines of Pagefind, which is compared with and is no part of this repository.</summary>
/// <param name="path">Path of the program.</param>
internal sealed class PagefindProgram(string path)
{
    /// <summary>How to get it.</summary>
    public const string Advice =
        "Run 'npm install pagefind@1.6' in a folder somewhere else, and name the program of it: --pagefind FOLDER/node_modules/@pagefind/linux-x64/bin/pagefind_extended (or that of your system).";

    /// <summary>The program at a path; null for none.</summary>
    /// <exception cref="ProgramFailedException">It is not there.</exception>
    public static PagefindProgram? Find(string? path) =>
        path is null ? null
        : File.Exists(path) ? new PagefindProgram(Path.GetFullPath(path))
        : throw new ProgramFailedException($"There is no program '{path}'. {Advice}");

    /// <summary>Its version, in its own words.</summary>
    public string Version()
    {
        using var process = Process.Start(new CommandLine(path, ["--version"]).ToStartInfo())!;
        return process.StandardOutput.ReadToEnd().Trim();
    }

    /// <summary>Indexes a built site with the usual settings, but takes from each page what it is about, as its documentation advises.</summary>
    /// <param name="site">Absolute path of the site.</param>
    public CommandLine Index(string site) => new(path, ["--site", site, "--root-selector", "main", "--silent"]);
}
