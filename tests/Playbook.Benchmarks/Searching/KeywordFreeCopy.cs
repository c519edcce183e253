namespace Playbook.Benchmarks.Searching;

/// <summary>A handbook whose pages name no other words by which people look for them.</summary>
internal static class KeywordFreeCopy
{
    private const string Key = "keywords:";

    /// <summary>Copies the files of a folder, and leaves out the line of keywords in the pages.</summary>
    /// <param name="from">Absolute path of the input.</param>
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
    }
}
