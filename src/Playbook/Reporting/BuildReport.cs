using Playbook.Building;

namespace Playbook.Reporting;

/// <summary>What there is to say about a build.</summary>
/// <param name="Verb">What was done, as the first word of the last line (<c>Built</c>).</param>
/// <param name="Outcome">What it came to.</param>
/// <param name="Notes">Lines above the summary, for people.</param>
internal sealed record BuildReport(string Verb, BuildOutcome Outcome, params IReadOnlyList<string> Notes);
