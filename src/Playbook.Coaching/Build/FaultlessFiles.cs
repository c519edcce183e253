using System.Collections.Concurrent;
using Playbook.Engine.Files;

namespace Playbook.Coaching.Build;

/// <summary>Remembers what files were made from that gave no reason for a finding, so that they need not be made to know that again.</summary>
internal sealed class FaultlessFiles
{
    private readonly ConcurrentDictionary<UrlPath, Digest> _madeFrom = new();

    /// <summary>Whether a file has been made from that without a finding.</summary>
    public bool Contains(UrlPath address, Digest madeFrom) =>
        _madeFrom.TryGetValue(address, out var known) && known == madeFrom;

    /// <summary>Remembers that it has.</summary>
    public void Add(UrlPath address, Digest madeFrom) => _madeFrom[address] = madeFrom;
}
