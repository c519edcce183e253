namespace Playbook.Engine.Files;

/// <summary>Where a path really leads when every symbolic link in it is followed.</summary>
internal static class RealPath
{
    /// <summary>As many links as Linux follows before it calls the path a circle.</summary>
    private const int MostLinks = 40;

    private static readonly StringComparison s_comparison =
        OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

    /// <summary>The absolute path without links; what does not exist (yet) is kept as it is.</summary>
    /// <exception cref="IOException">The links form a circle.</exception>
    public static string Of(string path)
    {
        var full = Path.GetFullPath(path);
        var resolved = Path.GetPathRoot(full)!;
        var parts = new Stack<string>(Parts(full).Reverse());
        var links = 0;
        while (parts.TryPop(out var part))
        {
            var next = part == ".." ? Path.GetDirectoryName(resolved) ?? resolved : Path.Join(resolved, part);
            if (part == ".." || new FileInfo(next).LinkTarget is not { } target)
            {
                resolved = next;
                continue;
            }

            if (++links > MostLinks)
            {
                throw new IOException("symbolic links lead in a circle");
            }

            resolved = Path.IsPathRooted(target) ? Path.GetPathRoot(Path.GetFullPath(target))! : resolved;
            foreach (var step in Parts(target).Reverse())
            {
                parts.Push(step);
            }
        }

        return resolved;
    }

    /// <summary>Whether a real path is a folder or lies below it.</summary>
    public static bool IsIn(string path, string folder) =>
        path.Equals(folder, s_comparison)
        || path.StartsWith(Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar, s_comparison);

    private static IEnumerable<string> Parts(string path) =>
        path[(Path.GetPathRoot(path)?.Length ?? 0)..]
            .Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries)
            .Where(part => part != ".");
}
