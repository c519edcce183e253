using System.Text;
using Playbook.Engine.Files;
using Playbook.Serving;

namespace Playbook.Tests.Harness;

/// <summary>A site in memory.</summary>
internal sealed class MemorySite : ISite
{
    private readonly IReadOnlyDictionary<UrlPath, byte[]> _files;

    /// <summary>A site out of its files.</summary>
    public MemorySite(IReadOnlyDictionary<UrlPath, byte[]> files)
    {
        _files = files;
        Headers = HeaderRules.Parse(Find(HeaderRules.FileName) is { } bytes ? Encoding.UTF8.GetString(bytes.Span) : "");
    }

    /// <summary>As in a preview.</summary>
    public string CacheControl => "no-store";

    /// <inheritdoc />
    public HeaderRules Headers { get; }

    /// <inheritdoc />
    public ReadOnlyMemory<byte>? Find(string path) => _files.TryGetValue(new UrlPath(path), out var bytes)
        ? new ReadOnlyMemory<byte>(bytes)
        : default(ReadOnlyMemory<byte>?);
}
