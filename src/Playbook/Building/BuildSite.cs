using Playbook.Coaching.Build;
using Playbook.Engine.Execution;
using Playbook.Engine.Files;

namespace Playbook.Building;

/// <summary>
/// Builds a site into an output, which it does not commit: <see cref="HandbookBuild.RunAsync"/>, or a test's stand-in.
/// </summary>
/// <param name="request">What to build.</param>
/// <param name="output">Is given each file of the site; called from many threads.</param>
/// <param name="progress">Told of the work as it goes.</param>
/// <param name="cancellationToken">Stops the build.</param>
internal delegate Task<BuildResult> BuildSite(
    BuildRequest request,
    SiteOutput output,
    IProgress<RunProgress>? progress,
    CancellationToken cancellationToken);
