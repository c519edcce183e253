using Playbook.Engine.Diagnostics;

namespace Playbook.Coaching.Build;

/// <summary>Findings about rendered pages.</summary>
public static class OutputDiagnostics
{
    /// <summary>A rendered page has a link that leads nowhere, an id twice, or something that its security policy forbids.</summary>
    public static readonly DiagnosticDescriptor BadOutput = new("PB1701", Severity.Error, "Fault in a rendered page");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } = [BadOutput];
}
