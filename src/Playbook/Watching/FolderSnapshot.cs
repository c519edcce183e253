using System.IO.Enumeration;

namespace Playbook.Watching;

/// <summary>The files of a folder with their dates and sizes, to be compared with a later look.</summary>
internal sealed class FolderSnapshot
{
    private static readonly EnumerationOptions Everything = new()
    {
        AttributesToSkip = FileAttributes.None,
        IgnoreInaccessible = true,
        RecurseSubdirectories = true,
    };

    private readonly Dictionary<string, (DateTimeOffset Written, long Length)> _files;

    private FolderSnapshot(Dictionary<string, (DateTimeOffset Written, long Length)> files) => _files = files;

    /// <summary>Looks at a folder; one that is not there has no files.</summary>
    public static FolderSnapshot Take(string directory)
    {
        try
        {
            return new FolderSnapshot(Find(directory).ToDictionary(file => file.Path, file => (file.Written, file.Length), StringComparer.Ordinal));
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return new FolderSnapshot([]);
        }
    }

    /// <summary>What is different in a later look.</summary>
    public IEnumerable<FileChange> To(FolderSnapshot later) =>
    [
        .. _files.Keys.Except(later._files.Keys, StringComparer.Ordinal).Select(path => new FileChange(path)),
        .. later._files
            .Where(file => !_files.TryGetValue(file.Key, out var before) || before != file.Value)
            .Select(file => new FileChange(file.Key, IsNew: !_files.ContainsKey(file.Key))),
    ];

    private static FileSystemEnumerable<(string Path, DateTimeOffset Written, long Length)> Find(string directory) =>
        new(directory, static (ref entry) => (entry.ToFullPath(), entry.LastWriteTimeUtc, entry.Length), Everything)
        {
            ShouldIncludePredicate = static (ref entry) => !entry.IsDirectory && !FolderWatch.IsIgnored(entry.FileName),
            ShouldRecursePredicate = static (ref entry) => !FolderWatch.IsIgnored(entry.FileName),
        };
}
