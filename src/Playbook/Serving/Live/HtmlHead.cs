using System.Text.RegularExpressions;

namespace Playbook.Serving.Live;

/// <summary>What a browser takes for the head of a page, found without reading the rest.</summary>
/// <param name="Start">Where the content of the head begins, whether or not a tag says so.</param>
/// <param name="Policies">The values of the <c>content</c> attributes that state a content security policy, with their quotes.</param>
internal sealed partial record HtmlHead(int Start, IReadOnlyList<Range> Policies)
{
    private const string Space = " \t\n\f\r";

    /// <summary>Elements whose text is no markup.</summary>
    private static readonly string[] TextElements = ["title", "style", "script", "noscript", "template"];

    /// <summary>Everything a head may hold: with anything else the body begins.</summary>
    private static readonly string[] HeadElements = ["base", "link", "meta", "basefont", "bgsound", "noframes", .. TextElements];

    /// <summary>Reads a page from its beginning to the end of its head.</summary>
    public static HtmlHead Scan(string html)
    {
        var at = html.StartsWith("\u00EF\u00BB\u00BF", StringComparison.Ordinal) ? 3 : 0;
        var start = -1;
        List<Range> policies = [];
        while (true)
        {
            at = SkipSpaceAndComments(html, at);
            var tag = Tag().Match(html, at);
            var name = tag.Groups["name"].Value.ToLowerInvariant();
            if (tag.Success && start < 0 && name == "html")
            {
                at += tag.Length;
            }
            else if (tag.Success && start < 0 && name == "head")
            {
                start = at += tag.Length;
            }
            else if (tag.Success && HeadElements.Contains(name, StringComparer.Ordinal))
            {
                start = start < 0 ? at : start;
                AddPolicy(policies, tag, name);
                at = End(html, at + tag.Length, name);
            }
            else
            {
                return new HtmlHead(start < 0 ? at : start, policies);
            }
        }
    }

    private static int SkipSpaceAndComments(string html, int at)
    {
        while (true)
        {
            while (at < html.Length && Space.Contains(html[at]))
            {
                at++;
            }

            var end = Starts(html, at, "<!--") ? "-->" : Starts(html, at, "<!") || Starts(html, at, "<?") ? ">" : null;
            if (end is null)
            {
                return at;
            }

            at = After(html, at + 2, end);
        }
    }

    private static void AddPolicy(List<Range> policies, Match tag, string name)
    {
        if (name != "meta")
        {
            return;
        }

        var attributes = Attribute().Matches(tag.Groups["attributes"].Value);
        var content = attributes.FirstOrDefault(attribute => Is(attribute, "content"));
        var kind = attributes.FirstOrDefault(attribute => Is(attribute, "http-equiv"))?.Groups["value"].Value.Trim('"', '\'', ' ');
        if (content is not null && PreviewPolicy.HeaderName.Equals(kind, StringComparison.OrdinalIgnoreCase))
        {
            var value = content.Groups["value"];
            var start = tag.Groups["attributes"].Index + value.Index;
            policies.Add(start..(start + value.Length));
        }
    }

    private static bool Is(Match attribute, string name) =>
        attribute.Groups["name"].Value.Equals(name, StringComparison.OrdinalIgnoreCase);

    /// <summary>Where an element ends whose tag ends at a place.</summary>
    private static int End(string html, int at, string name) =>
        TextElements.Contains(name, StringComparer.Ordinal) ? After(html, After(html, at, $"</{name}"), ">") : at;

    private static bool Starts(string html, int at, string text) => html.AsSpan(at).StartsWith(text, StringComparison.Ordinal);

    private static int After(string html, int at, string text) =>
        html.IndexOf(text, at, StringComparison.OrdinalIgnoreCase) is var found and >= 0 ? found + text.Length : html.Length;

    [GeneratedRegex(
        """\G<(?<name>[a-z][a-z0-9]*)(?<attributes>(?=[\s/>])(?:[^>"']|"[^"]*"|'[^']*')*)>""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tag();

    [GeneratedRegex(
        """(?<=[\s/"'])(?<name>[^\s/>="']+)\s*=\s*(?<value>"[^"]*"|'[^']*'|[^\s"'>]+)""",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Attribute();
}
