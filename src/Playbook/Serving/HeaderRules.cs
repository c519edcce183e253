namespace Playbook.Serving;

/// <summary>The site's own <c>_headers</c> file, in Netlify's syntax: a path, and below it the headers for what matches.</summary>
/// <param name="rules">The rules, in the file's order.</param>
internal sealed class HeaderRules(IReadOnlyList<HeaderRule> rules)
{
    private readonly Action<Dictionary<string, string>>? _change;

    private HeaderRules(IReadOnlyList<HeaderRule> rules, Action<Dictionary<string, string>> change)
        : this(rules) => _change = change;

    /// <summary>Address of the file in the site; it is never served itself.</summary>
    public const string FileName = "_headers";

    /// <summary>Reads a file's text; lines that are neither path nor header nor comment are passed over.</summary>
    public static HeaderRules Parse(string text)
    {
        var rules = new List<HeaderRule>();
        const StringSplitOptions Lines = StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries;
        foreach (var line in text.TrimStart('\uFEFF').Split('\n', Lines))
        {
            if (line.StartsWith('/'))
            {
                rules.Add(new HeaderRule(line));
            }
            else if (!line.StartsWith('#') && rules.Count > 0)
            {
                rules[^1].TryAdd(line);
            }
        }

        return new HeaderRules(rules);
    }

    /// <summary>All headers for a path of the site, each name once: values of several lines or rules are joined by commas.</summary>
    /// <param name="path">The path as requested, from the first slash.</param>
    public IReadOnlyDictionary<string, string> For(string path)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value) in rules.Where(rule => rule.Matches(path)).SelectMany(rule => rule.Headers))
        {
            headers[name] = headers.TryGetValue(name, out var before) ? $"{before}, {value}" : value;
        }

        _change?.Invoke(headers);
        return headers;
    }

    /// <summary>The same rules, with a last word on what they come to for a path.</summary>
    /// <param name="change">Changes the headers of a path, by name.</param>
    public HeaderRules With(Action<Dictionary<string, string>> change) => new(rules, change);
}
