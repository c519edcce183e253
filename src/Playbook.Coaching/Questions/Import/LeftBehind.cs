using Playbook.Engine.Diagnostics;

namespace Playbook.Coaching.Questions.Import;

/// <summary>Collects what was not taken over from one file, so that the same thing is said once, however often it occurs.</summary>
internal sealed class LeftBehind
{
    private readonly Dictionary<(DiagnosticDescriptor Kind, string Message), (Diagnostic First, int Count)> _findings = [];

    /// <summary>Adds a value that says nothing in this handbook.</summary>
    public void Value(SourceLocation? place, string message, string? expected = null, string? suggestion = null) =>
        Add(ImportDiagnostics.ValueLeftOut.At(place, message, expected, suggestion));

    /// <summary>Adds a part that a bank has no place for.</summary>
    public void Part(SourceLocation? place, string message, string? suggestion = null) =>
        Add(ImportDiagnostics.PartLeftOut.At(place, message, suggestion: suggestion));

    /// <summary>What was added, the same thing once.</summary>
    public IEnumerable<Diagnostic> Findings => _findings.Values.Select(finding => finding.Count == 1
        ? finding.First
        : finding.First with { Message = FormattableString.Invariant($"{finding.First.Message[..^1]} ({finding.Count} times).") });

    private void Add(Diagnostic finding)
    {
        var key = (finding.Descriptor, finding.Message);
        _findings[key] = _findings.TryGetValue(key, out var known) ? (known.First, known.Count + 1) : (finding, 1);
    }
}
