using System.Text.RegularExpressions;

namespace Playbook.Browser.Tests.Sites;

/// <summary>The rules of a <c>_headers</c> file in Netlify's syntax.</summary>
/// <remarks>
/// A line at the margin is a path, where <c>*</c> stands for anything and <c>:name</c> for one segment; the indented
/// <c>Name: value</c> lines below belong to it; <c>#</c> opens a comment. All rules that match apply, and a header
/// that is stated more than once is sent once, its values joined by commas.
/// </remarks>
public sealed class HeaderRules
{
    private readonly List<(Regex Path, string Name, string Value)> _rules = [];

    private HeaderRules()
    {
    }

    /// <summary>Reads a file's text.</summary>
    /// <exception cref="FormatException">A line is neither a path nor a header below one; a host would drop it silently.</exception>
    public static HeaderRules Parse(string text)
    {
        var rules = new HeaderRules();
        Regex? path = null;
        foreach (var (index, line) in text.ReplaceLineEndings("\n").Split('\n').Index())
        {
            var content = line.Trim();
            if (content.Length == 0 || content[0] == '#')
            {
                continue;
            }

            if (line[0] == '/')
            {
                path = Pattern(content);
                continue;
            }

            var colon = content.IndexOf(':', StringComparison.Ordinal);
            if (path is null || colon < 1 || !char.IsWhiteSpace(line[0]))
            {
                throw new FormatException(
                    $"_headers({index + 1}): expected a path or an indented 'Name: value' below one, found '{content}'.");
            }

            rules._rules.Add((path, content[..colon].TrimEnd(), content[(colon + 1)..].Trim()));
        }

        return rules;
    }

    /// <summary>The headers for a path from the site's root, which begins with a slash.</summary>
    public IEnumerable<KeyValuePair<string, string>> For(string path) =>
        _rules.Where(rule => rule.Path.IsMatch(path))
            .GroupBy(rule => rule.Name, rule => rule.Value, StringComparer.OrdinalIgnoreCase)
            .Select(header => KeyValuePair.Create(header.Key, string.Join(", ", header)));

    private static Regex Pattern(string path)
    {
        var segments = path.Split('/').Select(segment =>
            segment.StartsWith(':') ? "[^/]+" : Regex.Escape(segment).Replace(@"\*", ".*", StringComparison.Ordinal));
        return new Regex($"^{string.Join('/', segments)}$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
    }
}
