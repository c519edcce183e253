using System.IO.Enumeration;

namespace Playbook.Engine.Files;

/// <summary>
/// An input folder on disk. Hidden, editors' and package managers' files are left out, and so is every symbolic link but
/// one to a file inside the folder: nothing outside it is ever read. Names are listed in Unicode's composed form (NFC),
/// whatever form the disk holds them in.
/// </summary>
public sealed class DirectoryRoot : IInputRoot
{
    private static readonly EnumerationOptions s_everything = new()
    {
        AttributesToSkip = FileAttributes.None,
        IgnoreInaccessible = false,
        RecurseSubdirectories = true,
    };

    /// <summary>
    /// How old a change must be before a file's date can be trusted: disks count time in steps of up to two seconds (FAT), and a
    /// second change in the same step would go unseen.
    /// </summary>
    private static readonly TimeSpan Settled = TimeSpan.FromSeconds(3);

    private readonly string _directory;
    private readonly TimeProvider _time;
    private volatile Dictionary<SourcePath, string>? _files;

    /// <summary>A root over a folder, which need not exist.</summary>
    /// <param name="directory">Path of the folder.</param>
    /// <param name="displayName">What the folder is called in diagnostics.</param>
    /// <param name="time">The clock that the dates of files are held against; the system's if not given.</param>
    public DirectoryRoot(string directory, string displayName, TimeProvider? time = null)
    {
        _time = time ?? TimeProvider.System;
        _directory = Path.TrimEndingDirectorySeparator(Path.GetFullPath(directory));
        DisplayName = displayName;
    }

    /// <inheritdoc />
    public string DisplayName { get; }

    /// <summary>Paths of all files below the root, in ordinal order, as they are now; none when the folder is missing.</summary>
    /// <exception cref="IOException">A folder cannot be listed.</exception>
    public IEnumerable<SourcePath> Files() => (_files = List()).Keys.Order();

    /// <summary>Whether files and folders of that name are left out: hidden ones, editors' and package managers'.</summary>
    public static bool IsSkipped(ReadOnlySpan<char> name) =>
        name.StartsWith('.')
        || name.EndsWith('~')
        || name.EndsWith(".swp", StringComparison.OrdinalIgnoreCase)
        || name.Equals("Thumbs.db", StringComparison.OrdinalIgnoreCase)
        || name.SequenceEqual("node_modules");

    /// <inheritdoc />
    public byte[] Read(SourcePath path)
    {
        var files = _files ??= List();
        try
        {
            return files.TryGetValue(path, out var file) ? File.ReadAllBytes(file) : throw new FileNotFoundException();
        }
        catch (Exception error) when (DiskError.Is(error))
        {
            throw new IOException($"The file cannot be read: {DiskError.Reason(error)}.", error);
        }
    }

    /// <inheritdoc />
    public FileStamp? Stamp(SourcePath path)
    {
        var files = _files ??= List();
        try
        {
            return files.TryGetValue(path, out var file) ? StampOf(new FileInfo(file)) : null;
        }
        catch (Exception error) when (DiskError.Is(error))
        {
            return null;
        }
    }

    /// <summary>Null for a link too: its date is not that of the file it leads to.</summary>
    private FileStamp? StampOf(FileInfo file) =>
        file.Attributes.HasFlag(FileAttributes.ReparsePoint) || _time.GetUtcNow().UtcDateTime - file.LastWriteTimeUtc < Settled
            ? null
            : new FileStamp(file.Length, file.LastWriteTimeUtc.Ticks, file.CreationTimeUtc.Ticks);

    /// <summary>Not every reparse point is a link: files that a cloud drive keeps elsewhere are ordinary files.</summary>
    private static bool IsLink(ref FileSystemEntry entry) =>
        entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && new FileInfo(entry.ToFullPath()).LinkTarget is not null;

    private Dictionary<SourcePath, string> List()
    {
        var files = new Dictionary<SourcePath, string>();
        if (!Directory.Exists(_directory))
        {
            return files;
        }

        try
        {
            // Two names may differ in nothing but their Unicode form: sorted, so that it never depends on the disk's
            // order which one is read.
            foreach (var file in Find().Order(StringComparer.Ordinal))
            {
                files[new SourcePath(file[_directory.Length..])] = file;
            }
        }
        catch (Exception error) when (DiskError.Is(error))
        {
            throw new IOException($"The folder '{DisplayName}' cannot be listed: {DiskError.Reason(error)}.", error);
        }

        return files;
    }

    private FileSystemEnumerable<string> Find()
    {
        var root = new Lazy<string>(() => RealPath.Of(_directory));
        return new FileSystemEnumerable<string>(_directory, static (ref entry) => entry.ToFullPath(), s_everything)
        {
            ShouldIncludePredicate = (ref entry) => !IsSkipped(entry.FileName)
                && (IsLink(ref entry) ? LeadsToFileIn(root.Value, entry.ToFullPath()) : !entry.IsDirectory),
            ShouldRecursePredicate = (ref entry) => !IsSkipped(entry.FileName) && !IsLink(ref entry),
        };
    }

    private static bool LeadsToFileIn(string root, string link)
    {
        try
        {
            var file = RealPath.Of(link);
            return File.Exists(file) && RealPath.IsIn(file, root);
        }
        catch (IOException)
        {
            // A circle of links leads to no file.
            return false;
        }
    }
}
