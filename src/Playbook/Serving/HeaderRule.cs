using System.Text.RegularExpressions;

namespace Playbook.Serving;

/// <summary>The headers of one path in a <c>_headers</c> file.</summary>
internal sealed partial class HeaderRule
{
    private readonly List<KeyValuePair<string, string>> _headers = [];
    private readonly Regex _pattern;

    /// <summary>A rule without headers yet.</summary>
    /// <param name="path">Path from the first slash; <c>*</c> stands for anything, <c>:name</c> for one part of the path.</param>
    public HeaderRule(string path)
    {
        var pattern = Placeholder().Replace(Regex.Escape(path).Replace(@"\*", ".*", StringComparison.Ordinal), "[^/]+");
        _pattern = new Regex(
            $"^{pattern}$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.Singleline);
    }

    /// <summary>Its headers, in the file's order.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers => _headers;

    /// <summary>Whether the rule is about a path.</summary>
    public bool Matches(string path) => _pattern.IsMatch(path);

    /// <summary>Adds a line <c>Name: value</c>; one that could not be sent is passed over.</summary>
    public void TryAdd(string line)
    {
        if (Header().Match(line) is { Success: true } header)
        {
            _headers.Add(new(header.Groups["name"].Value, header.Groups["value"].Value));
        }
    }

    [GeneratedRegex("(?<=/):[A-Za-z_]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholder();

    [GeneratedRegex(
        @"^(?<name>[A-Za-z0-9!#$%&'*+.^_`|~-]+):[ \t]*(?<value>[\x20-\x7E\t]*)$",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Header();
}
