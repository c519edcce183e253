using Playbook.Engine.Execution;
using Playbook.Engine.Files;

namespace Playbook.Coaching.Build;

/// <summary>Builds a handbook site: the one entrance for the command line, the preview and the tests.</summary>
public static class HandbookBuild
{
    /// <summary>Runs the pipelines into an output. The caller decides whether the output is committed.</summary>
    /// <param name="request">What to build.</param>
    /// <param name="write">Is given each file of the site; called from many threads.</param>
    /// <param name="progress">Told of the work as it goes.</param>
    /// <param name="cancellationToken">Stops the build.</param>
    public static Task<BuildResult> RunAsync(
        BuildRequest request,
        Action<UrlPath, ReadOnlyMemory<byte>> write,
        IProgress<RunProgress>? progress = null,
        CancellationToken cancellationToken = default) => throw new InvalidOperationException("Being written.");
}
