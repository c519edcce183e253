using System.Globalization;
using Playbook.Folders;
using Playbook.Watching;

namespace Playbook.Commands.Preview;

/// <summary>Changes in a few words, for the line after a build.</summary>
internal static class ChangeWords
{
    /// <summary><c>input/guides/start.md</c>, or <c>input/guides/start.md and 3 more</c>.</summary>
    public static string Of(ChangeSet changes, string workingDirectory)
    {
        var paths = changes.Paths;
        var first = DisplayPath.Of(paths[0], workingDirectory);
        return paths.Count == 1 ? first : string.Create(CultureInfo.InvariantCulture, $"{first} and {paths.Count - 1} more");
    }
}
