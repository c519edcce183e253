using System.Collections.Concurrent;
using Playbook.Engine.Diagnostics;
using Playbook.Engine.Documents;
using Playbook.Engine.Files;

namespace Playbook.Engine.Execution;

/// <summary>
/// What became of documents in earlier runs, for those whose result would be the same today. One run at a time may use it.
/// </summary>
public sealed class RunMemory
{
    private readonly ConcurrentDictionary<string, Entry> _entries = new(StringComparer.Ordinal);
    private int _run;

    /// <summary>What became of a document, if it was made from the same; null when that is not known.</summary>
    internal (Document? Result, IReadOnlyList<Diagnostic> Findings)? Recall(string id, Digest madeFrom)
    {
        if (!_entries.TryGetValue(id, out var entry) || entry.MadeFrom != madeFrom)
        {
            return null;
        }

        entry.LastUsed = _run;
        return (entry.Result, entry.Findings);
    }

    /// <summary>Remembers what became of a document.</summary>
    internal void Keep(string id, Digest madeFrom, Document? result, IReadOnlyList<Diagnostic> findings) =>
        _entries[id] = new Entry(madeFrom, result, findings) { LastUsed = _run };

    /// <summary>Ends a run that was not broken off: what it had no use for is forgotten.</summary>
    internal void EndRun()
    {
        foreach (var (id, entry) in _entries)
        {
            if (entry.LastUsed != _run)
            {
                _entries.TryRemove(id, out _);
            }
        }

        _run++;
    }

    private sealed record Entry(Digest MadeFrom, Document? Result, IReadOnlyList<Diagnostic> Findings)
    {
        public int LastUsed { get; set; }
    }
}
