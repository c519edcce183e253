using System.Collections.Frozen;
using Playbook.Building;
using Playbook.Engine.Diagnostics;

namespace Playbook.Reporting;

/// <summary>What there is to say about a build.</summary>
/// <param name="Verb">What was done, as the first word of the last line (<c>Built</c>).</param>
/// <param name="Outcome">What it came to.</param>
/// <param name="Notes">Lines above the summary, for people.</param>
internal sealed record BuildReport(string Verb, BuildOutcome Outcome, params IReadOnlyList<string> Notes)
{
    /// <summary>Findings that people have been told of already: lines are not written again, a document is always whole.</summary>
    public IReadOnlySet<Diagnostic> Known { get; init; } = FrozenSet<Diagnostic>.Empty;

    /// <summary>What led to the build, in a few words, or null.</summary>
    public string? Cause { get; init; }
}
