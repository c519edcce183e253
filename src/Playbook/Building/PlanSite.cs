using Playbook.Coaching.Build;
using Playbook.Engine.Execution;

namespace Playbook.Building;

/// <summary>Plans a site whose files are made when they are asked for: <see cref="HandbookBuild.PlanAsync"/>, or a test's stand-in.</summary>
/// <param name="request">What to build.</param>
/// <param name="progress">Told of the work as it goes.</param>
/// <param name="cancellationToken">Stops it.</param>
internal delegate Task<IPlannedSite> PlanSite(
    BuildRequest request, IProgress<RunProgress>? progress, CancellationToken cancellationToken);
