using System.Collections.Concurrent;

namespace Playbook.Engine.Files;

/// <summary>A root that remembers what was read from it, so that it can be said afterwards what a site was made from.</summary>
/// <param name="root">Where the files are.</param>
public sealed class RecordedRoot(IInputRoot root) : IInputRoot
{
    private readonly ConcurrentDictionary<SourcePath, Digest> _read = [];
    private readonly Lazy<InputListing> _listing = new(root.List);
    private volatile bool _hasChanged;

    /// <inheritdoc />
    public string DisplayName => root.DisplayName;

    /// <inheritdoc />
    public InputListing List() => _listing.Value;

    /// <inheritdoc />
    public byte[] Read(SourcePath path)
    {
        var bytes = root.Read(path);
        var digest = Digest.Of(bytes);
        _hasChanged |= _read.GetOrAdd(path, digest) != digest;
        return bytes;
    }

    /// <inheritdoc />
    public FileStamp? Stamp(SourcePath path) => root.Stamp(path);

    /// <summary>
    /// Digest of the names and contents of all files as they were read; what was not read is read now. Null when a file
    /// cannot be read, or was another each time it was, or when there is something to say about what was left out.
    /// </summary>
    public Digest? TakeDigest()
    {
        var (files, findings) = List();
        if (findings.Count > 0)
        {
            return null;
        }

        try
        {
            Parallel.ForEach(files.Where(file => !_read.ContainsKey(file)), file => Read(file));
        }
        catch (AggregateException failures) when (failures.InnerExceptions.All(failure => failure is IOException))
        {
            return null;
        }

        var digest = new DigestBuilder();
        foreach (var file in files)
        {
            digest.Add(file.Value).Add(_read[file]);
        }

        return _hasChanged ? null : digest.ToDigest();
    }
}
