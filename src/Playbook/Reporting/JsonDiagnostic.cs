using Playbook.Engine.Diagnostics;

namespace Playbook.Reporting;

/// <summary>A finding in the document of <c>--format json</c>; what is unknown is null.</summary>
/// <param name="Code">Stable code such as <c>PB1203</c>.</param>
/// <param name="Severity"><c>error</c>, <c>warning</c> or <c>hint</c>.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Expected">What would have been right.</param>
/// <param name="Suggestion">What to do about it.</param>
/// <param name="File">Path with forward slashes, relative to the working directory where it lies below it.</param>
/// <param name="Line">Line from 1.</param>
/// <param name="Column">Column from 1, in UTF-16 units.</param>
/// <param name="Length">Characters covered.</param>
internal sealed record JsonDiagnostic(
    string Code,
    string Severity,
    string Message,
    string? Expected,
    string? Suggestion,
    string? File,
    int? Line,
    int? Column,
    int? Length)
{
    /// <summary>The entry for a finding.</summary>
    public static JsonDiagnostic Of(Diagnostic diagnostic) => new(
        diagnostic.Code,
        SeverityName.Of(diagnostic.Severity),
        diagnostic.Message,
        diagnostic.Expected,
        diagnostic.Suggestion,
        diagnostic.Location?.File,
        Known(diagnostic.Location?.Line),
        Known(diagnostic.Location?.Column),
        Known(diagnostic.Location?.Length));

    private static int? Known(int? number) => number is 0 ? null : number;
}
