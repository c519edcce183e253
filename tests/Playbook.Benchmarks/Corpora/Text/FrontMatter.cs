using System.Globalization;
using System.Text;

namespace Playbook.Benchmarks.Corpora.Text;

/// <summary>Writes the front matter of a page.</summary>
internal sealed class FrontMatter
{
    private readonly StringBuilder _lines = new("---\n");

    /// <summary>Adds a text, in quotes.</summary>
    public FrontMatter Text(string key, string value) => Line(key, Quoted(value));

    /// <summary>Adds a number.</summary>
    public FrontMatter Number(string key, int value) => Line(key, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Adds a list of words.</summary>
    public FrontMatter List(string key, IEnumerable<string> values) => Line(key, $"[{string.Join(", ", values)}]");

    /// <summary>Adds a value as it is.</summary>
    public FrontMatter Line(string key, string value)
    {
        _lines.Append(key).Append(": ").Append(value).Append('\n');
        return this;
    }

    /// <summary>A text in quotes. Those inside it are left out: nothing here needs them.</summary>
    public static string Quoted(string text) => $"\"{text.Replace("\"", "", StringComparison.Ordinal)}\"";

    /// <summary>The front matter, and a page's text below it.</summary>
    /// <param name="parts">Paragraphs, lists and sections, an empty line between any two.</param>
    public string Above(params IEnumerable<string> parts) => $"{_lines}---\n\n{string.Join("\n\n", parts)}\n";
}
