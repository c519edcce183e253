using Playbook.Coaching.Build;
using Playbook.Commands;
using Playbook.Display;
using Playbook.Engine.Files;

namespace Playbook.Building;

/// <summary>Runs a build into an output, timed and with a progress display.</summary>
/// <param name="services">The build to run, and its surroundings.</param>
/// <param name="isQuiet">Whether to show no progress.</param>
internal sealed class SiteBuilder(AppServices services, bool isQuiet)
{
    private readonly ProgressDisplay _progress = new(
        isQuiet ? services.Terminal with { IsInteractive = false } : services.Terminal,
        services.Time);

    /// <summary>Builds, and commits the output if the result is good enough. What the output refuses becomes a finding.</summary>
    /// <param name="request">What to build.</param>
    /// <param name="output">Where to; the caller disposes of it.</param>
    /// <param name="isGoodEnough">Whether a result may take the place of the last one.</param>
    /// <param name="cancellationToken">Stops the build; nothing is committed then.</param>
    public async Task<BuildOutcome> RunAsync(
        BuildRequest request, SiteOutput output, Func<BuildResult, bool> isGoodEnough, CancellationToken cancellationToken)
    {
        var start = services.Time.GetTimestamp();
        var (result, isCommitted) = await BuildAsync(request, output, isGoodEnough, cancellationToken);
        return new BuildOutcome(result, services.Time.GetElapsedTime(start), isCommitted);
    }

    /// <summary>Plans a site, of which nothing is made yet.</summary>
    /// <param name="request">What to build.</param>
    /// <param name="isGoodEnough">Whether a result may take the place of the last one.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<(IPlannedSite Site, BuildOutcome Outcome)> PlanAsync(
        BuildRequest request, Func<BuildResult, bool> isGoodEnough, CancellationToken cancellationToken)
    {
        var start = services.Time.GetTimestamp();
        var site = await _progress.ShowAsync(progress => services.Plan(request, progress, cancellationToken), cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        var result = site.Result;
        return (site, new BuildOutcome(result, services.Time.GetElapsedTime(start), isGoodEnough(result)));
    }

    private async Task<(BuildResult Result, bool IsCommitted)> BuildAsync(
        BuildRequest request, SiteOutput output, Func<BuildResult, bool> isGoodEnough, CancellationToken cancellationToken)
    {
        var result = new BuildResult(0, 0, []);
        try
        {
            result = await _progress.ShowAsync(
                progress => services.Build(request, output, progress, cancellationToken),
                cancellationToken);
            cancellationToken.ThrowIfCancellationRequested();
            if (!isGoodEnough(result))
            {
                return (result, false);
            }

            output.Commit(result.Origin);
            return (result, true);
        }
        catch (OutputException refusal)
        {
            return (result with { Diagnostics = [refusal.ToDiagnostic(), .. result.Diagnostics] }, false);
        }
    }
}
