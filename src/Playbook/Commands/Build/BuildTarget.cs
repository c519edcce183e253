using Playbook.Building;
using Playbook.Coaching.Build;
using Playbook.Engine.Diagnostics;
using Playbook.Engine.Files;
using Playbook.Folders;

namespace Playbook.Commands.Build;

/// <summary>The output folder that a build replaces, or leaves alone.</summary>
internal sealed class BuildTarget
{
    private readonly string _directory;
    private readonly AppServices _services;

    /// <summary>The folder at a path relative to the working directory; it need not exist.</summary>
    /// <exception cref="CommandException">The path is empty.</exception>
    public BuildTarget(string path, AppServices services)
    {
        _services = services;
        if (path.Length == 0)
        {
            throw CommandException.BadUsage("'--output' names no folder.");
        }

        _directory = Path.GetFullPath(path, services.WorkingDirectory);
        DisplayName = DisplayPath.Of(path, services.WorkingDirectory);
    }

    /// <summary>What it is called in front of people.</summary>
    public string DisplayName { get; }

    /// <summary>Says that a build was not good enough to be written, and why.</summary>
    public string NothingWritten(BuildOutcome outcome)
    {
        var reason = outcome.Result.Errors > 0 ? "" : " because of --strict";
        return $"Nothing was written{reason}: the output folder '{DisplayName}' is as it was before.";
    }

    /// <summary>Builds into the folder. What stands in the way of that is found before anything is built.</summary>
    /// <param name="source">What to build from.</param>
    /// <param name="builder">Runs the build.</param>
    /// <param name="isGoodEnough">Whether a result may replace what is there.</param>
    /// <param name="cancellationToken">Stops the build; the folder stays as it is.</param>
    public async Task<BuildOutcome> BuildAsync(
        SiteSource source, SiteBuilder builder, Func<BuildResult, bool> isGoodEnough, CancellationToken cancellationToken)
    {
        var request = source.Request();
        var inputs = source.Folders(request).Select(folder => (folder.Directory, folder.DisplayName));
        var problems = DirectoryOutput.Problems(_directory, DisplayName, inputs);
        if (problems.Count > 0)
        {
            return NotBuilt(problems);
        }

        try
        {
            using var output = _services.OpenOutput(_directory);
            return Unchanged(output, request) ?? await builder.RunAsync(request, output, isGoodEnough, cancellationToken);
        }
        catch (OutputException refusal)
        {
            return NotBuilt([refusal.ToDiagnostic()]);
        }
    }

    /// <summary>The outcome when the folder holds the very site that a build would make, else null. Such a build finds nothing, or it would have to be made again to tell.</summary>
    private BuildOutcome? Unchanged(DirectoryOutput output, BuildRequest request)
    {
        var start = _services.Time.GetTimestamp();
        return output.CountIfMadeFrom(() => _services.DigestOf(request)) is { } count
            ? new BuildOutcome(
                new BuildResult(count.Pages, count.Files, []) { Kept = count.Files }, _services.Time.GetElapsedTime(start), IsCommitted: true)
            {
                IsUnchanged = true,
            }
            : null;
    }

    private static BuildOutcome NotBuilt(IReadOnlyList<Diagnostic> problems) =>
        new(new BuildResult(0, 0, problems), TimeSpan.Zero, IsCommitted: false);
}
