using System.Collections.Concurrent;
using Playbook.Engine.Files;

namespace Playbook.Coaching.Build;

/// <summary>Remembers what files were made from that gave no reason for a finding, so that they need not be made to know that again.</summary>
public sealed class FaultlessFiles
{
    private readonly ConcurrentDictionary<UrlPath, Digest> _madeFrom = new();

    internal bool Contains(UrlPath address, Digest madeFrom) =>
        _madeFrom.TryGetValue(address, out var known) && known == madeFrom;

    internal void Add(UrlPath address, Digest madeFrom) => _madeFrom[address] = madeFrom;
}
