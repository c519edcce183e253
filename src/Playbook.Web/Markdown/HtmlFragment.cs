using System.Globalization;
using System.Text;

namespace Playbook.Web.Markdown;

/// <summary>
/// A piece of HTML whose links are still open: each stands as a numbered mark until the page it is shown on is known.
/// The same fragment can so be shown on several pages, each with its own relative addresses.
/// </summary>
/// <param name="Html">HTML in which an address is <c>U+E000 index U+E001</c>.</param>
/// <param name="Links">The links that the indices count.</param>
public readonly record struct HtmlFragment(string Html, IReadOnlyList<MarkdownLink> Links)
{
    internal const char MarkStart = '\uE000';
    internal const char MarkEnd = '\uE001';

    /// <summary>A fragment without content.</summary>
    public static HtmlFragment Empty { get; } = new("", []);

    /// <summary>Whether there is nothing in it.</summary>
    public bool IsEmpty => string.IsNullOrEmpty(Html);

    /// <summary>The links that stand in it, of all that the indices count.</summary>
    public IEnumerable<MarkdownLink> OpenLinks
    {
        get
        {
            for (var mark = Html.IndexOf(MarkStart); mark >= 0; mark = Html.IndexOf(MarkStart, mark + 1))
            {
                var end = Html.IndexOf(MarkEnd, mark);
                yield return Links[int.Parse(Html.AsSpan(mark + 1, end - mark - 1), NumberStyles.None, CultureInfo.InvariantCulture)];
            }
        }
    }

    /// <summary>The mark for a link.</summary>
    internal static string Mark(int index) => string.Create(CultureInfo.InvariantCulture, $"{MarkStart}{index}{MarkEnd}");

    /// <summary>Writes the HTML with every link filled in.</summary>
    /// <param name="html">Where it goes.</param>
    /// <param name="address">The encoded address of a link, or null to leave its attribute out.</param>
    public void WriteTo(StringBuilder html, Func<MarkdownLink, string?> address)
    {
        var rest = Html.AsSpan();
        for (var mark = rest.IndexOf(MarkStart); mark >= 0; mark = rest.IndexOf(MarkStart))
        {
            var end = rest.IndexOf(MarkEnd);
            var link = Links[int.Parse(rest[(mark + 1)..end], NumberStyles.None, CultureInfo.InvariantCulture)];
            if (address(link) is { } url)
            {
                html.Append(rest[..mark]).Append(HtmlText.Encode(url));
                rest = rest[(end + 1)..];
            }
            else
            {
                html.Append(rest[..rest[..mark].LastIndexOf(' ')]);
                rest = rest[(end + 2)..];
            }
        }

        html.Append(rest);
    }

    /// <summary>The HTML with every link filled in.</summary>
    public string ToHtml(Func<MarkdownLink, string?> address)
    {
        if (!Html.Contains(MarkStart))
        {
            return Html;
        }

        var html = new StringBuilder(Html.Length + 64);
        WriteTo(html, address);
        return html.ToString();
    }
}
