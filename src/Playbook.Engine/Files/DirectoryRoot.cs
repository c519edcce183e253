namespace Playbook.Engine.Files;

/// <summary>
/// An input folder on disk, listed when it is first asked and again after each <see cref="Refresh"/>. Hidden, editors' and package managers' files are left
/// out. A symbolic link is followed to a file inside the folder, and reported otherwise: nothing outside it is ever read.
/// Names are listed in Unicode's composed form (NFC), whatever form the disk holds them in.
/// </summary>
public sealed class DirectoryRoot : IInputRoot
{
    /// <summary>
    /// How old a change must be before a file's date can be trusted: disks count time in steps of up to two seconds (FAT), and a
    /// second change in the same step would go unseen.
    /// </summary>
    private static readonly TimeSpan Settled = TimeSpan.FromSeconds(3);

    private readonly string _directory;
    private readonly TimeProvider _time;
    private volatile Lazy<DirectoryScan> _scan;

    /// <summary>A root over a folder, which need not exist.</summary>
    /// <param name="directory">Path of the folder.</param>
    /// <param name="displayName">What the folder is called in diagnostics.</param>
    /// <param name="time">The clock that the dates of files are held against; the system's if not given.</param>
    public DirectoryRoot(string directory, string displayName, TimeProvider? time = null)
    {
        _time = time ?? TimeProvider.System;
        _directory = Path.TrimEndingDirectorySeparator(Path.GetFullPath(directory));
        DisplayName = displayName;
        _scan = NewScan();
    }

    /// <inheritdoc />
    public string DisplayName { get; }

    /// <inheritdoc cref="DirectoryScan.IsSkipped" />
    public static bool IsSkipped(ReadOnlySpan<char> name) => DirectoryScan.IsSkipped(name);

    /// <summary>Lists the folder as it is then when it is asked next.</summary>
    public void Refresh() => _scan = NewScan();

    /// <inheritdoc />
    public InputListing List() => _scan.Value.Listing;

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

    /// <inheritdoc />
    public FileStamp? Stamp(SourcePath path)
    {
        try
        {
            return _scan.Value.Files.TryGetValue(path, out var file) ? StampOf(new FileInfo(file)) : null;
        }
        catch (Exception error) when (DiskError.Is(error))
        {
            return null;
        }
    }

    private Lazy<DirectoryScan> NewScan() => new(() => DirectoryScan.Of(_directory, DisplayName));

    /// <summary>Null for a link too: its date is not that of the file it leads to.</summary>
    private FileStamp? StampOf(FileInfo file) =>
        file.Attributes.HasFlag(FileAttributes.ReparsePoint) || _time.GetUtcNow().UtcDateTime - file.LastWriteTimeUtc < Settled
            ? null
            : new FileStamp(file.Length, file.LastWriteTimeUtc.Ticks, file.CreationTimeUtc.Ticks);
}
