using System.Text;

namespace Playbook.Engine.Files;

/// <summary>An input folder that is a dictionary of path to text: what tests build from.</summary>
/// <param name="displayName">What the folder is called in diagnostics.</param>
public sealed class MemoryRoot(string displayName) : IInputRoot
{
    private readonly SortedDictionary<string, (byte[] Bytes, FileStamp Stamp)> _files = new(StringComparer.Ordinal);
    private int _changes;

    /// <inheritdoc />
    public string DisplayName => displayName;

    /// <summary>Adds or replaces a file.</summary>
    public MemoryRoot Add(string path, string text) => Add(path, Encoding.UTF8.GetBytes(text));

    /// <summary>Adds or replaces a file.</summary>
    public MemoryRoot Add(string path, byte[] bytes)
    {
        _files[new SourcePath(path).Value] = (bytes, new FileStamp(bytes.Length, ++_changes, 0));
        return this;
    }

    /// <summary>Removes a file; false when there is none.</summary>
    public bool Remove(string path) => _files.Remove(new SourcePath(path).Value);

    /// <inheritdoc />
    public InputListing List() => new([.. _files.Keys.Select(path => new SourcePath(path))], []);

    /// <inheritdoc />
    public byte[] Read(SourcePath path) =>
        _files.TryGetValue(path.Value, out var file) ? file.Bytes : throw new FileNotFoundException(path.Value);

    /// <inheritdoc />
    public FileStamp? Stamp(SourcePath path) => _files.TryGetValue(path.Value, out var file) ? file.Stamp : null;
}
