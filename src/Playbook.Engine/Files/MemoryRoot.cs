using System.Text;

namespace Playbook.Engine.Files;

/// <summary>An input folder that is a dictionary of path to text: what tests build from.</summary>
/// <param name="displayName">What the folder is called in diagnostics.</param>
public sealed class MemoryRoot(string displayName) : IInputRoot
{
    private readonly SortedDictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    /// <inheritdoc />
    public string DisplayName => displayName;

    /// <summary>Adds or replaces a file.</summary>
    public MemoryRoot Add(string path, string text) => Add(path, Encoding.UTF8.GetBytes(text));

    /// <summary>Adds or replaces a file.</summary>
    public MemoryRoot Add(string path, byte[] bytes)
    {
        _files[new SourcePath(path).Value] = bytes;
        return this;
    }

    /// <inheritdoc />
    public InputListing List() => new([.. _files.Keys.Select(path => new SourcePath(path))], []);

    /// <inheritdoc />
    public byte[] Read(SourcePath path) =>
        _files.TryGetValue(path.Value, out var bytes) ? bytes : throw new FileNotFoundException(path.Value);
}
