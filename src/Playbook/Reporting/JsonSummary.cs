using Playbook.Building;
using Playbook.Engine.Diagnostics;

namespace Playbook.Reporting;

/// <summary>The summary in the document of <c>--format json</c>.</summary>
/// <param name="Pages">HTML pages of the site.</param>
/// <param name="Files">All files of the site, pages included.</param>
/// <param name="Milliseconds">How long the build took.</param>
/// <param name="Errors">Number of errors.</param>
/// <param name="Warnings">Number of warnings.</param>
/// <param name="Hints">Number of hints.</param>
/// <param name="Written">Whether the output folder holds this site now; always false for a check.</param>
internal sealed record JsonSummary(int Pages, int Files, long Milliseconds, int Errors, int Warnings, int Hints, bool Written)
{
    /// <summary>The summary of a build.</summary>
    public static JsonSummary Of(BuildOutcome outcome) => new(
        outcome.Result.Pages,
        outcome.Result.Files,
        SummaryLine.Milliseconds(outcome.Elapsed),
        outcome.Result.Errors,
        outcome.Result.Warnings,
        outcome.Result.Diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Hint),
        outcome.IsCommitted);
}
