namespace Playbook.Engine.Diagnostics;

/// <summary>Collects the findings of a run. Safe for use from many threads; the order read is always the same.</summary>
public sealed class DiagnosticBag
{
    private readonly Lock _lock = new();
    private readonly HashSet<Diagnostic> _diagnostics = [];
    private readonly IReadOnlyDictionary<string, Severity> _severities;

    /// <summary>An empty bag.</summary>
    /// <param name="severities">Severity by setting name (<c>links</c> → <see cref="Severity.Warning"/>), overriding the descriptor's own.</param>
    public DiagnosticBag(IReadOnlyDictionary<string, Severity>? severities = null) =>
        _severities = severities ?? new Dictionary<string, Severity>();

    /// <summary>Number of errors so far.</summary>
    public int Errors => Count(Severity.Error);

    /// <summary>Number of warnings so far.</summary>
    public int Warnings => Count(Severity.Warning);

    /// <summary>Adds a finding; the same finding twice counts once.</summary>
    public void Add(Diagnostic diagnostic)
    {
        if (diagnostic.Descriptor.Setting is { } setting && _severities.TryGetValue(setting, out var severity))
        {
            diagnostic = diagnostic with { Severity = severity };
        }

        lock (_lock)
        {
            _diagnostics.Add(diagnostic);
        }
    }

    /// <summary>Adds every finding.</summary>
    public void AddRange(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            Add(diagnostic);
        }
    }

    /// <summary>All findings, sorted by file, line, column, code and text.</summary>
    public IReadOnlyList<Diagnostic> ToSortedList()
    {
        lock (_lock)
        {
            return
            [
                .. _diagnostics
                    .OrderBy(d => d.Location?.File, StringComparer.Ordinal)
                    .ThenBy(d => d.Location?.Line)
                    .ThenBy(d => d.Location?.Column)
                    .ThenBy(d => d.Code, StringComparer.Ordinal)
                    .ThenBy(d => d.Text, StringComparer.Ordinal)
                    .ThenBy(d => d.Location?.Length),
            ];
        }
    }

    private int Count(Severity severity)
    {
        lock (_lock)
        {
            return _diagnostics.Count(d => d.Severity == severity);
        }
    }
}
