using Playbook.Coaching.Pipelines;
using Playbook.Coaching.Settings;
using Playbook.Engine.Diagnostics;
using Playbook.Engine.Execution;
using Playbook.Engine.Files;
using Playbook.Engine.Pipelines;

namespace Playbook.Coaching.Build;

/// <summary>Builds a handbook site: the one entrance for the command line, the preview and the tests.</summary>
public static class HandbookBuild
{
    /// <summary>Runs the pipelines and writes the site. The caller decides whether what is written is committed.</summary>
    /// <param name="request">What to build.</param>
    /// <param name="output">Where to; files that would be as they are in the site there now are kept.</param>
    /// <param name="progress">Told of the work as it goes.</param>
    /// <param name="cancellationToken">Stops the build.</param>
    /// <exception cref="OutputException">The output cannot be written.</exception>
    public static async Task<BuildResult> RunAsync(
        BuildRequest request,
        SiteOutput output,
        IProgress<RunProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        var record = new InputRecord(request);
        var checker = request.SlowChecks ? new OutputChecker() : null;
        var write = new WriteFiles(output, checker);
        var (diagnostics, paper) = await RunAsync(record.Request, write, progress, cancellationToken);
        checker?.Check(diagnostics);
        var findings = diagnostics.ToSortedList();
        return new BuildResult(write.Pages, write.Files, findings)
        {
            Kept = write.Kept,
            Print = new PrintPlan(paper, write.ForPaper),

            // What there is to say must be found again to be said again.
            Origin = findings.Count == 0 && record.TakeDigest() is { } madeFrom ? new SiteOrigin(madeFrom, write.Pages) : null,
        };
    }

    /// <summary>Runs the pipelines, and leaves the files of the site to be made when they are asked for.</summary>
    /// <param name="request">What to build.</param>
    /// <param name="progress">Told of the work as it goes.</param>
    /// <param name="cancellationToken">Stops the build.</param>
    public static async Task<IPlannedSite> PlanAsync(
        BuildRequest request, IProgress<RunProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        var collect = new CollectFiles();
        var (diagnostics, _) = await RunAsync(request, collect, progress, cancellationToken);
        return new PlannedSite(collect.Files, request.Memory?.Faultless ?? new FaultlessFiles(), diagnostics);
    }

    /// <summary>Digest of all that a site is a function of: while it is that of a site's <see cref="SiteOrigin"/>, a build would make the same site and find nothing. Null when that cannot be told.</summary>
    public static Digest? DigestOf(BuildRequest request) => InputRecord.DigestOf(request);

    /// <summary>
    /// Asks a request for every folder that a build of it reads: the theme and those below it, the base handbook. For those
    /// who must know them before anything is written.
    /// </summary>
    public static void FindLayers(BuildRequest request) => BuildSetup.Layers(request, new DiagnosticBag());

    private static async Task<(DiagnosticBag Diagnostics, PaperSize Paper)> RunAsync(
        BuildRequest request, Module last, IProgress<RunProgress>? progress, CancellationToken cancellationToken)
    {
        var (build, diagnostics) = BuildSetup.Prepare(request);
        if (build is not null)
        {
            var engine = new Engine.Execution.Engine(
            [
                new ContentPipeline(build, last),
                new AssetsPipeline(build, last),
                new DataPipeline(last),
                new FeedsPipeline(build, last),
                new SearchPipeline(build, last),
            ]);
            await engine.RunAsync(new RunContext(diagnostics, progress, cancellationToken)
            {
                MaxDegreeOfParallelism = request.MaxDegreeOfParallelism,
                Memory = request.Memory?.Content,
            });
        }

        return (diagnostics, build?.Settings.Paper ?? default);
    }
}
