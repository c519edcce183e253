namespace Playbook.Watching;

/// <summary>What has changed since somebody last asked.</summary>
internal sealed class ChangeSet
{
    /// <summary>A person saves a few files at a time; more than this is a program at work, such as <c>git checkout</c>.</summary>
    private const int FewPaths = 8;

    private readonly Dictionary<string, FileChange> _changes = new(StringComparer.Ordinal);

    /// <summary>Absolute paths of what changed, in ordinal order.</summary>
    public IReadOnlyList<string> Paths => [.. _changes.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Whether nothing has changed.</summary>
    public bool IsEmpty => _changes.Count == 0;

    /// <summary>Whether so much happened at once that watching may have missed some of it.</summary>
    public bool IsSweeping => _changes.Count > FewPaths || _changes.Values.Any(change => change.IsAnything);

    /// <summary>
    /// Whether somebody seems to be in the middle of saving: editors empty a file before they write it, or take it away
    /// before they put the new one in its place. What came and went within the set was a temporary file.
    /// </summary>
    public bool IsHalfSaved => _changes.Values.Any(change => IsEmptyFile(change.Path) || (!change.IsNew && IsGone(change.Path)));

    /// <summary>Adds a change.</summary>
    public void Add(FileChange change)
    {
        if (!_changes.TryGetValue(change.Path, out var before))
        {
            _changes.Add(change.Path, change);
        }
        else if (change.IsAnything)
        {
            _changes[change.Path] = before with { IsAnything = true };
        }
    }

    private static bool IsEmptyFile(string path) => new FileInfo(path) is { Exists: true, Length: 0 };

    private static bool IsGone(string path) => !Path.Exists(path);
}
