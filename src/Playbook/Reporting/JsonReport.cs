using Playbook.Building;
using Playbook.Engine.Diagnostics;

namespace Playbook.Reporting;

/// <summary>The document of <c>--format json</c>.</summary>
/// <param name="Diagnostics">All findings, sorted.</param>
/// <param name="Summary">What the last line says otherwise; null when nothing was built.</param>
internal sealed record JsonReport(IReadOnlyList<JsonDiagnostic> Diagnostics, JsonSummary? Summary)
{
    /// <summary>The document for a build.</summary>
    public static JsonReport Of(BuildOutcome outcome) =>
        new([.. outcome.Result.Diagnostics.Select(JsonDiagnostic.Of)], JsonSummary.Of(outcome));

    /// <summary>The document for findings of something that is no build.</summary>
    public static JsonReport Of(IReadOnlyList<Diagnostic> diagnostics) =>
        new([.. diagnostics.Select(JsonDiagnostic.Of)], Summary: null);
}
