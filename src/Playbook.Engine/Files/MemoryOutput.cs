using System.Collections.Concurrent;
using System.Collections.ObjectModel;

namespace Playbook.Engine.Files;

/// <summary>A site kept in memory: for tests, and for checking without writing.</summary>
/// <param name="previous">The committed site that this one replaces, or null.</param>
public sealed class MemoryOutput(MemoryOutput? previous = null) : SiteOutput
{
    private readonly ConcurrentDictionary<UrlPath, (byte[] Bytes, Digest? MadeFrom)> _written = new();
    private MemoryOutput? _previous = previous;

    /// <summary>The files by address, in ordinal order; empty until committed.</summary>
    public IReadOnlyDictionary<UrlPath, byte[]> Files { get; private set; } = ReadOnlyDictionary<UrlPath, byte[]>.Empty;

    /// <summary>What the site was made from; null until committed, and when it was not said.</summary>
    public SiteOrigin? Origin { get; private set; }

    /// <inheritdoc />
    protected override void WriteFile(UrlPath path, ReadOnlySpan<byte> bytes, Digest? madeFrom) =>
        Add(path, bytes.ToArray(), madeFrom);

    /// <inheritdoc />
    protected override bool TryKeepFile(UrlPath path, Digest madeFrom)
    {
        if (_previous is null || !_previous._written.TryGetValue(path, out var file) || file.MadeFrom != madeFrom)
        {
            return false;
        }

        Add(path, file.Bytes, madeFrom);
        return true;
    }

    /// <inheritdoc />
    protected override void PutInPlace(SiteOrigin? origin)
    {
        var files = new SortedDictionary<UrlPath, byte[]>();
        foreach (var (path, file) in _written)
        {
            files.Add(path, file.Bytes);
        }

        // Or every site would hold on to all those before it.
        _previous = null;
        (Files, Origin) = (files, origin);
    }

    private void Add(UrlPath path, byte[] bytes, Digest? madeFrom)
    {
        if (!_written.TryAdd(path, (bytes, madeFrom)))
        {
            throw OutputException.WrittenTwice(path);
        }
    }
}
