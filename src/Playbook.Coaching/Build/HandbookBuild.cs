using Playbook.Coaching.Pipelines;
using Playbook.Engine.Execution;
using Playbook.Engine.Files;

namespace Playbook.Coaching.Build;

/// <summary>Builds a handbook site: the one entrance for the command line, the preview and the tests.</summary>
public static class HandbookBuild
{
    /// <summary>Runs the pipelines. The caller decides whether what is written is kept.</summary>
    /// <param name="request">What to build.</param>
    /// <param name="write">Is given each file of the site; called from many threads.</param>
    /// <param name="progress">Told of the work as it goes.</param>
    /// <param name="cancellationToken">Stops the build.</param>
    /// <exception cref="OutputException">The output cannot be written.</exception>
    public static async Task<BuildResult> RunAsync(
        BuildRequest request,
        Action<UrlPath, ReadOnlyMemory<byte>> write,
        IProgress<RunProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        var (build, diagnostics) = BuildSetup.Prepare(request);
        var checker = request.SlowChecks ? new OutputChecker() : null;
        var pages = 0;
        var files = 0;
        void Write(OutputFile file, ReadOnlyMemory<byte> bytes)
        {
            Interlocked.Increment(ref files);
            Interlocked.Add(ref pages, file.IsPage ? 1 : 0);
            checker?.Add(file, bytes);
            write(file.Address, bytes);
        }

        if (build is not null)
        {
            var module = new WriteFiles(Write);
            var engine = new Engine.Execution.Engine(
            [
                new ContentPipeline(build, module),
                new AssetsPipeline(build, module),
                new DataPipeline(module),
                new FeedsPipeline(build, module),
            ]);
            await engine.RunAsync(new RunContext(diagnostics, progress, cancellationToken)
            {
                MaxDegreeOfParallelism = request.MaxDegreeOfParallelism,
            });
            checker?.Check(diagnostics);
        }

        return new BuildResult(pages, files, diagnostics.ToSortedList());
    }
}
