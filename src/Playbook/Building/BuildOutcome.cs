using Playbook.Coaching.Build;

namespace Playbook.Building;

/// <summary>A build that has ended.</summary>
/// <param name="Result">What it came to.</param>
/// <param name="Elapsed">How long it took, writing included.</param>
/// <param name="IsCommitted">Whether the new site took the place of the old one.</param>
internal sealed record BuildOutcome(BuildResult Result, TimeSpan Elapsed, bool IsCommitted);
