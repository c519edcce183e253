using System.Net;
using System.Text.RegularExpressions;

namespace Playbook.Coaching.Blocks;

/// <summary>
/// Marks the blanks of a prompt, <c>[Skill X]</c> and <c>____</c>, in its HTML: on paper they are ruled gaps, and on screen the
/// theme's script makes fields of them.
/// </summary>
internal static partial class BlankMarkup
{
    /// <summary>The HTML with <c>span class="blank"</c> around each blank; what stands in tags and in code is left alone.</summary>
    public static string Mark(string html) => !html.Contains('[', StringComparison.Ordinal) && !html.Contains("___", StringComparison.Ordinal)
        ? html
        : Pattern().Replace(html, match => match.Groups["skip"].Success ? match.Value : Span(match));

    private static string Span(Match match)
    {
        var name = WebUtility.HtmlDecode(match.Groups["name"].Value).Trim();
        return $"""<span class="blank" data-blank="{WebUtility.HtmlEncode(name)}">{match.Value}</span>""";
    }

    [GeneratedRegex(@"(?<skip><code>.*?</code>|<[^>]*>)|\[\s*(?<name>[^\[\]\s<][^\[\]<]*)\]|_{3,}", RegexOptions.ExplicitCapture | RegexOptions.Singleline, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Pattern();
}
