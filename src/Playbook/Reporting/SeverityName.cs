using Playbook.Engine.Diagnostics;

namespace Playbook.Reporting;

/// <summary>What severities are called in reports.</summary>
internal static class SeverityName
{
    /// <summary><c>error</c>, <c>warning</c> or <c>hint</c>.</summary>
    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "hint",
    };
}
