using System.Text.RegularExpressions;

namespace Playbook.Coaching.Tests.Pages;

/// <summary>Takes parts out of a page, for tests that look at one of them.</summary>
internal static partial class Html
{
    /// <summary>What stands in the first element that is opened by a start tag, ends included; empty when there is none.</summary>
    public static string Element(string html, string startTag)
    {
        var start = html.IndexOf(startTag, StringComparison.Ordinal);
        if (start < 0)
        {
            return "";
        }

        var name = startTag[1..].Split(' ', '>')[0];
        return html[start..(html.IndexOf($"</{name}>", start, StringComparison.Ordinal) + name.Length + 3)];
    }

    /// <summary>The links in a part of a page, as <c>words → address</c>.</summary>
    public static IReadOnlyList<string> Links(string html) =>
    [
        .. Anchor().Matches(html).Select(match =>
            $"{Tag().Replace(match.Groups["words"].Value, "").Trim()} → {match.Groups["address"].Value}"),
    ];

    [GeneratedRegex("<a [^>]*href=\"(?<address>[^\"]*)\"[^>]*>(?<words>.*?)</a>", RegexOptions.ExplicitCapture | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Anchor();

    [GeneratedRegex("<[^>]*>", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tag();
}
