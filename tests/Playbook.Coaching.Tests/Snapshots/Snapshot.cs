using Playbook.Testing;

namespace Playbook.Coaching.Tests.Snapshots;

/// <summary>Files that hold what a page's <c>main</c> is expected to be. <c>PLAYBOOK_SNAPSHOTS=write</c> rewrites them.</summary>
internal static class Snapshot
{
    private const string Extension = ".html";

    private static readonly string Folder =
        Path.Combine(Repository.Root, "tests", "Playbook.Coaching.Tests", "Snapshots");

    /// <summary>Names of all snapshots that are there.</summary>
    public static IEnumerable<string> Names => Directory
        .EnumerateFiles(Folder, "*" + Extension)
        .Select(file => Path.GetFileNameWithoutExtension(file))
        .Order(StringComparer.Ordinal);

    private static bool Writes => Environment.GetEnvironmentVariable("PLAYBOOK_SNAPSHOTS") == "write";

    /// <summary>Holds a text against a snapshot, or makes it the snapshot.</summary>
    public static void ShouldMatch(string name, string actual)
    {
        var file = Path.Combine(Folder, name + Extension);
        if (Writes)
        {
            File.WriteAllText(file, actual + "\n");
            return;
        }

        var expected = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n").TrimEnd('\n') : "";
        if (expected != actual)
        {
            Assert.Fail(Difference(name, expected.Split('\n'), actual.Split('\n')));
        }
    }

    private static string Difference(string name, string[] expected, string[] actual)
    {
        var line = expected.Zip(actual).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"""
            {name}{Extension} differs from line {line + 1} on.
            Expected: {LineAt(expected, line)}
            Actual:   {LineAt(actual, line)}
            If the change is meant, set PLAYBOOK_SNAPSHOTS=write, run the tests again and read the diff.
            """;
    }

    private static string LineAt(string[] lines, int line) => line < lines.Length ? lines[line] : "(no more lines)";
}
