namespace Playbook.Folders;

/// <summary>What a path on disk is called in front of people: as they gave it, with forward slashes.</summary>
internal static class DisplayPath
{
    /// <summary>
    /// The path relative to the working directory when it lies below it, otherwise as given; <c>.</c> for the working
    /// directory itself.
    /// </summary>
    public static string Of(string path, string workingDirectory)
    {
        var relative = Path.GetRelativePath(workingDirectory, Full(path, workingDirectory));
        var isBelow = !Path.IsPathRooted(relative)
            && relative != ".."
            && !relative.StartsWith($"..{Path.DirectorySeparatorChar}", StringComparison.Ordinal);
        var shown = isBelow ? relative : Path.TrimEndingDirectorySeparator(path);
        return Path.DirectorySeparatorChar == '/' ? shown : shown.Replace(Path.DirectorySeparatorChar, '/');
    }

    private static string Full(string path, string workingDirectory) =>
        Path.TrimEndingDirectorySeparator(Path.GetFullPath(path, workingDirectory));
}
