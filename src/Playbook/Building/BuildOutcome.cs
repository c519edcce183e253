using Playbook.Coaching.Build;

namespace Playbook.Building;

/// <summary>A build that has ended.</summary>
/// <param name="Result">What it came to.</param>
/// <param name="Elapsed">How long it took, writing included.</param>
/// <param name="IsCommitted">Whether the output holds the site now.</param>
internal sealed record BuildOutcome(BuildResult Result, TimeSpan Elapsed, bool IsCommitted)
{
    /// <summary>Whether the output held that very site already, so that nothing was done.</summary>
    public bool IsUnchanged { get; init; }
}
