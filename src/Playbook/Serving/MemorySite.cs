using System.Text;
using Playbook.Engine.Files;

namespace Playbook.Serving;

/// <summary>A site in memory: what a preview has built.</summary>
internal sealed class MemorySite : ISite
{
    private readonly IReadOnlyDictionary<UrlPath, byte[]> _files;

    /// <summary>A site out of its files.</summary>
    public MemorySite(IReadOnlyDictionary<UrlPath, byte[]> files)
    {
        _files = files;
        Headers = HeaderRules.Parse(Find(HeaderRules.FileName) is { } bytes ? Encoding.UTF8.GetString(bytes.Span) : "");
    }

    /// <summary>What is being written changes by the second: never show yesterday's, not even on going back.</summary>
    public string CacheControl => "no-store";

    /// <inheritdoc />
    public HeaderRules Headers { get; }

    /// <inheritdoc />
    public ReadOnlyMemory<byte>? Find(string path) => _files.TryGetValue(new UrlPath(path), out var bytes)
        ? new ReadOnlyMemory<byte>(bytes)
        : default(ReadOnlyMemory<byte>?);
}
