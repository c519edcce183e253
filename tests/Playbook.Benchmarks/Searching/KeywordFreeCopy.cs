using Playbook.Testing;

namespace Playbook.Benchmarks.Searching;

/// <summary>A handbook whose pages name no other words by which people look for them, the tools among them.</summary>
internal static class KeywordFreeCopy
{
    private const string Key = "keywords:";
    private const string OfTools = "  " + Key;
    private const string OfTool = "    ";

    /// <summary>Copies the files of a folder without the lines of keywords in the pages, and takes its keywords from each tool.</summary>
    /// <param name="from">Absolute path of the input, which has no words of the interface.</param>
    /// <param name="to">Absolute path of the copy.</param>
    public static void Make(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Join(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            if (Path.GetExtension(file) == ".md")
            {
                File.WriteAllLines(copy, File.ReadLines(file).Where(line => !line.StartsWith(Key, StringComparison.Ordinal)));
            }
            else
            {
                File.Copy(file, copy);
            }
        }

        Directory.CreateDirectory(Path.Join(to, "_strings"));
        File.WriteAllLines(Path.Join(to, "_strings", "en.yml"), ["search:", OfTools, .. Tools().Select(tool => $"{OfTool}{tool}: ''")]);
    }

    private static IEnumerable<string> Tools() =>
        File.ReadLines(Path.Join(Repository.Root, "themes", "default", "input", "_strings", "en.yml"))
            .SkipWhile(line => line != OfTools).Skip(1)
            .TakeWhile(line => line.StartsWith(OfTool, StringComparison.Ordinal))
            .Select(line => line.Trim().Split(':')[0]);
}
