using System.IO.Compression;

namespace Playbook.Benchmarks.Searching;

/// <summary>How heavy the files of a search are.</summary>
/// <param name="folder">Absolute path of the built site.</param>
internal sealed class IndexWeight(string folder)
{
    private readonly Dictionary<string, long> _sent = new(StringComparer.Ordinal);

    /// <summary>How many files a search has in the site, and their bytes on disk.</summary>
    public (int Files, long Bytes) Of(ISearcher searcher)
    {
        long[] sizes = [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => searcher.Owns(Path.GetRelativePath(folder, file).Replace('\\', '/')))
            .Select(file => new FileInfo(file).Length)];
        return (sizes.Length, sizes.Sum());
    }

    /// <summary>The bytes of the bodies that a host sends: with gzip at level 9, or as they are where that is shorter, as with what is compressed already.</summary>
    public long Sent(IEnumerable<string> paths) => paths.Distinct(StringComparer.Ordinal).Sum(Sent);

    private long Sent(string path)
    {
        if (_sent.TryGetValue(path, out var known)) return known;
        var bytes = File.ReadAllBytes(Path.Join(folder, path));
        using var zipped = new MemoryStream();
        using (var gzip = new GZipStream(zipped, new ZLibCompressionOptions { CompressionLevel = 9 }, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        return _sent[path] = Math.Min(bytes.Length, zipped.Length);
    }
}
