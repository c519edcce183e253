namespace Playbook.Watching;

/// <summary>Something that happened to a file or folder.</summary>
/// <param name="Path">Its absolute path.</param>
/// <param name="IsNew">Whether nothing was there under that name just before.</param>
internal readonly record struct FileChange(string Path, bool IsNew = false)
{
    /// <summary>Whether more may have changed than anybody told: everything has to be looked at again.</summary>
    public bool IsAnything { get; init; }

    /// <summary>Anything may have changed below a folder.</summary>
    public static FileChange Anything(string directory) => new(directory) { IsAnything = true };
}
