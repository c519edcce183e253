namespace Playbook.Reporting;

/// <summary>How findings are written.</summary>
internal enum ReportFormat
{
    /// <summary>Lines for people and editors, on standard error.</summary>
    Text,

    /// <summary>One JSON document for each build, on standard output.</summary>
    Json,

    /// <summary>Workflow commands that GitHub turns into annotations, on standard error.</summary>
    GitHub,
}
