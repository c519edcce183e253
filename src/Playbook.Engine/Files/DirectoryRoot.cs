namespace Playbook.Engine.Files;

/// <summary>
/// An input folder on disk, listed once, when it is first asked. Hidden, editors' and package managers' files are left
/// out. A symbolic link is followed to a file inside the folder, and reported otherwise: nothing outside it is ever read.
/// Names are listed in Unicode's composed form (NFC), whatever form the disk holds them in.
/// </summary>
public sealed class DirectoryRoot : IInputRoot
{
    private readonly Lazy<DirectoryScan> _scan;

    /// <summary>A root over a folder, which need not exist.</summary>
    /// <param name="directory">Path of the folder.</param>
    /// <param name="displayName">What the folder is called in diagnostics.</param>
    public DirectoryRoot(string directory, string displayName)
    {
        var root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(directory));
        DisplayName = displayName;
        _scan = new Lazy<DirectoryScan>(() => DirectoryScan.Of(root, displayName));
    }

    /// <inheritdoc />
    public string DisplayName { get; }

    /// <inheritdoc cref="DirectoryScan.IsSkipped" />
    public static bool IsSkipped(ReadOnlySpan<char> name) => DirectoryScan.IsSkipped(name);

    /// <inheritdoc />
    public InputListing List() => new([.. _scan.Value.Files.Keys], _scan.Value.Findings);

    /// <inheritdoc />
    public byte[] Read(SourcePath path)
    {
        try
        {
            return _scan.Value.Files.TryGetValue(path, out var file) ? StableFile.Read(file) : throw new FileNotFoundException();
        }
        catch (Exception error) when (DiskError.Is(error))
        {
            throw new IOException($"The file cannot be read: {DiskError.Reason(error)}.", error);
        }
    }
}
