namespace Playbook.Watching;

/// <summary>Names that <see cref="Engine.Files.DirectoryRoot"/> never reads, and so are no change: hidden files, editors' and package managers'.</summary>
internal static class IgnoredNames
{
    /// <summary>Whether a path inside an input folder, or a folder above it, has such a name.</summary>
    public static bool Match(string path) => path.Split('/', '\\').Any(IsIgnored);

    private static bool IsIgnored(string name) =>
        name.StartsWith('.')
        || name.EndsWith('~')
        || name.EndsWith(".swp", StringComparison.OrdinalIgnoreCase)
        || name == "node_modules";
}
