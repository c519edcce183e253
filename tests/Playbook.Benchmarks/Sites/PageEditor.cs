using System.Globalization;

namespace Playbook.Benchmarks.Sites;

/// <summary>Edits pages as an author does, each time another one, spread over the whole input.</summary>
internal sealed class PageEditor
{
    private const string Title = "title: \"";
    private const string Section = "\n## ";

    // A prime, so that the pages of one folder do not come one after the other and none comes twice in a row.
    private const int Stride = 7919;

    private readonly string _folder;
    private readonly string[] _pages;
    private int _edits;

    /// <summary>An editor of the pages in a folder that have front matter and sections.</summary>
    public PageEditor(string folder)
    {
        _folder = folder;
        _pages =
        [
            .. Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories)
                .Where(path => File.ReadAllText(path) is var text && text.Contains(Title, StringComparison.Ordinal) && text.Contains(Section, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>Writes a sentence with a word that is nowhere else into a page.</summary>
    public Edit EditText() => Save(Section, word => $"\nA sentence about {word}.\n{Section}");

    /// <summary>Puts a word that is nowhere else at the beginning of a page's title.</summary>
    public Edit EditTitle() => Save(Title, word => $"{Title}{word} ");

    private Edit Save(string place, Func<string, string> replacement)
    {
        _edits++;
        var path = _pages[(int)((long)_edits * Stride % _pages.Length)];
        var word = string.Create(CultureInfo.InvariantCulture, $"Novelty{_edits}");
        var text = File.ReadAllText(path);
        var start = text.IndexOf(place, StringComparison.Ordinal);
        var edited = string.Concat(text.AsSpan(0, start), replacement(word), text.AsSpan(start + place.Length));
        return new Edit(path, Path.ChangeExtension(Path.GetRelativePath(_folder, path).Replace('\\', '/'), ".html"), edited, word);
    }
}
