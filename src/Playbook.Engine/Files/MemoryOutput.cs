using System.Collections.Concurrent;
using System.Collections.ObjectModel;

namespace Playbook.Engine.Files;

/// <summary>A site kept in memory: for tests, for checking without writing, and for serving a preview.</summary>
public sealed class MemoryOutput : SiteOutput
{
    private readonly ConcurrentDictionary<UrlPath, byte[]> _written = new();

    /// <summary>The files by address, in ordinal order; empty until committed.</summary>
    public IReadOnlyDictionary<UrlPath, byte[]> Files { get; private set; } = ReadOnlyDictionary<UrlPath, byte[]>.Empty;

    /// <inheritdoc />
    protected override void WriteFile(UrlPath path, ReadOnlySpan<byte> bytes)
    {
        if (!_written.TryAdd(path, bytes.ToArray()))
        {
            throw OutputException.WrittenTwice(path);
        }
    }

    /// <inheritdoc />
    protected override void PutInPlace() => Files = new SortedDictionary<UrlPath, byte[]>(_written);
}
