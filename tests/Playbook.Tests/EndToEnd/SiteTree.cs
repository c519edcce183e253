using System.Security.Cryptography;

namespace Playbook.Tests.EndToEnd;

/// <summary>
/// All that lies in an output folder: the hash of each file by its path, and folders. Of the file by which a build knows
/// its own output it matters only that it is there.
/// </summary>
internal static class SiteTree
{
    private const string Marker = ".playbook";

    /// <summary>The content of a folder, one line for each entry; empty when there is no folder.</summary>
    public static IReadOnlyList<string> Of(string folder) => Directory.Exists(folder)
        ? [.. Directory.EnumerateFileSystemEntries(folder, "*", SearchOption.AllDirectories).Select(entry => Line(folder, entry)).Order(StringComparer.Ordinal)]
        : [];

    private static string Line(string folder, string entry)
    {
        var path = Path.GetRelativePath(folder, entry).Replace('\\', '/');
        return path == Marker ? path
            : Directory.Exists(entry) ? $"{path}/"
            : $"{path} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(entry)))}";
    }
}
