using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Playbook.Testing.Hostile;

/// <summary>A handbook that many places write into, a piece each, until it is built.</summary>
public sealed partial class HandbookDraft
{
    private const string Settings = "_settings.yml";
    private const string Strings = "_strings/en.yml";

    private readonly SortedDictionary<string, FileDraft> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _options = new(StringComparer.Ordinal);
    private readonly List<string> _words = [];

    /// <summary>Sets a key of a page's front matter to a text; one that is there already is continued.</summary>
    public void Front(string path, string key, string text) => File(path).Texts[key] =
        File(path).Texts.TryGetValue(key, out var before) ? $"{before} {text}" : text;

    /// <summary>Adds an item, written in YAML, to a key of a page's front matter.</summary>
    public void FrontItem(string path, string key, string yaml)
    {
        if (!File(path).Lists.TryGetValue(key, out var items))
        {
            File(path).Lists.Add(key, items = []);
        }

        items.Add(yaml);
    }

    /// <summary>Adds Markdown to the end of a page, or of a section of it.</summary>
    /// <param name="path">The page.</param>
    /// <param name="markdown">The Markdown; items of a list stand together when each begins with a hyphen.</param>
    /// <param name="section">The heading above it, with its hashes; none for what stands first.</param>
    public void Body(string path, string markdown, string section = "")
    {
        var sections = File(path).Sections;
        if (sections.FindIndex(pair => pair.Heading == section) is var at && at < 0)
        {
            sections.Add((section, new StringBuilder()));
            at = sections.Count - 1;
        }

        sections[at].Text.Append(markdown).Append(markdown.StartsWith("- ", StringComparison.Ordinal) ? "\n" : "\n\n");
    }

    /// <summary>Sets or continues a setting of the handbook.</summary>
    public void Setting(string key, string text) => Front(Settings, key, text);

    /// <summary>Adds an entry to a setting that is a map.</summary>
    public void SettingEntry(string key, string name, string text) => FrontItem(Settings, key, $"{name}: {Yaml(text)}");

    /// <summary>Sets or continues a setting of the command line.</summary>
    public void Option(string key, string text) => _options[key] = _options.TryGetValue(key, out var before) ? $"{before} {text}" : text;

    /// <summary>Puts a text into a word of the interface, each into the next one, from the first again when all have one.</summary>
    public void Word(string text) => _words.Add(text);

    /// <summary>Adds a file as it is.</summary>
    public void Plain(string path, string text) => File(path).Plain = text;

    /// <summary>The handbook, to be built.</summary>
    public SiteBuilder ToSite()
    {
        var site = new SiteBuilder();
        foreach (var (path, file) in _files)
        {
            site.With(path, file.Write(path));
        }

        if (_words.Count > 0)
        {
            site.With(Strings, Words());
        }

        foreach (var (key, text) in _options)
        {
            site.Set(key, text);
        }

        return site;
    }

    /// <summary>A text in double quotes that YAML reads as it was.</summary>
    public static string Yaml(string text)
    {
        var yaml = new StringBuilder("\"");
        foreach (var character in text)
        {
            _ = character switch
            {
                '"' or '\\' => yaml.Append('\\').Append(character),
                _ when IsPlain(character) => yaml.Append(character),
                _ => yaml.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}"),
            };
        }

        return yaml.Append('"').ToString();
    }

    /// <summary>The strings of the theme, each with a text behind its placeholder.</summary>
    private string Words()
    {
        var number = 0;
        var theme = System.IO.File.ReadAllText(Path.Combine(Repository.Root, "themes/default/input", Strings));
        return Line().Replace(theme, match => $"{match.Groups["key"].Value}: {Yaml("{0} " + _words[number++ % _words.Count])}");
    }

    private static bool IsPlain(char character) =>
        char.IsSurrogate(character)
        || (!char.IsControl(character) && CharUnicodeInfo.GetUnicodeCategory(character)
            is not (UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Format));

    private FileDraft File(string path)
    {
        if (!_files.TryGetValue(path, out var file))
        {
            _files.Add(path, file = new FileDraft());
        }

        return file;
    }

    [GeneratedRegex(@"(?<key>(?m:^) *[a-z-]+): .+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Line();

    private sealed class FileDraft
    {
        public Dictionary<string, string> Texts { get; } = new(StringComparer.Ordinal);

        public Dictionary<string, List<string>> Lists { get; } = new(StringComparer.Ordinal);

        public List<(string Heading, StringBuilder Text)> Sections { get; } = [];

        public string? Plain { get; set; }

        public string Write(string path)
        {
            if (Plain is not null)
            {
                return Plain;
            }

            var front = new StringBuilder();
            foreach (var (key, text) in Texts)
            {
                front.Append(key).Append(": ").Append(Yaml(text)).Append('\n');
            }

            foreach (var (key, items) in Lists)
            {
                var mark = key is "colors" or "fonts" or "packs" ? "  " : "  - ";
                front.Append(key).Append(":\n").AppendJoin('\n', items.Select(item => mark + item)).Append('\n');
            }

            return path.EndsWith(".yml", StringComparison.Ordinal)
                ? front.ToString()
                : $"---\n{front}---\n{string.Join('\n', Sections.Select(section => $"{section.Heading}\n\n{section.Text}"))}\n";
        }
    }
}
