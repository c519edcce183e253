namespace Playbook.Reporting;

/// <summary>How to report.</summary>
/// <param name="Format">How findings are written.</param>
/// <param name="IsQuiet">Whether to write findings and nothing else.</param>
internal sealed record ReportStyle(ReportFormat Format, bool IsQuiet);
