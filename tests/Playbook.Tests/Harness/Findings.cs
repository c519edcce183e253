using Playbook.Engine.Diagnostics;

namespace Playbook.Tests.Harness;

/// <summary>Findings to report.</summary>
internal static class Findings
{
    public static Diagnostic Error { get; } = new DiagnosticDescriptor("PB9001", Severity.Error, "Test error")
        .At(new SourceLocation("input/guides/start.md", 3, 7, 4), "Unknown skill 'trsut'.", "a skill", "Did you mean 'trust'?");

    public static Diagnostic Warning { get; } = new DiagnosticDescriptor("PB9002", Severity.Warning, "Test warning")
        .At(new SourceLocation("input/a.md", 2), "Unknown key 'colour'.");

    public static Diagnostic Hint { get; } = new DiagnosticDescriptor("PB9003", Severity.Hint, "Test hint")
        .At(null, "No feedback address is set.");
}
