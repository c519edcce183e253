using System.Text;

namespace Playbook.Web.Markdown;

/// <summary>
/// A piece of HTML whose links are still open: each stands as a numbered mark until the page it is shown on is known.
/// The same fragment can so be shown on several pages, each with its own relative addresses.
/// </summary>
/// <param name="Html">HTML in which an address is a number between two marks.</param>
/// <param name="Links">The links that the numbers count.</param>
public readonly record struct HtmlFragment(string Html, IReadOnlyList<MarkdownLink> Links)
{
    /// <summary>A fragment without content.</summary>
    public static HtmlFragment Empty { get; } = new("", []);

    /// <summary>Whether there is nothing in it.</summary>
    public bool IsEmpty => string.IsNullOrEmpty(Html);

    /// <summary>The links that stand in it, of all that the numbers count.</summary>
    public IEnumerable<MarkdownLink> OpenLinks
    {
        get
        {
            var from = 0;
            while (OpenMark.Next(Html, OpenMark.Link, from) is { } mark)
            {
                yield return Links[mark.Number];
                from = mark.At + mark.Length;
            }
        }
    }

    /// <summary>Writes the HTML with every link filled in.</summary>
    /// <param name="html">Where it goes.</param>
    /// <param name="address">The encoded address of a link, or null to leave its attribute out.</param>
    public void WriteTo(StringBuilder html, Func<MarkdownLink, string?> address)
    {
        var rest = Html.AsSpan();
        while (OpenMark.Next(rest, OpenMark.Link) is { } mark)
        {
            var end = mark.At + mark.Length;
            if (address(Links[mark.Number]) is { } url)
            {
                html.Append(rest[..mark.At]).Append(HtmlText.Encode(url));
                rest = rest[end..];
            }
            else
            {
                html.Append(rest[..rest[..mark.At].LastIndexOf(' ')]);
                rest = rest[(end + "\"".Length)..];
            }
        }

        html.Append(rest);
    }

    /// <summary>The HTML with every link filled in.</summary>
    public string ToHtml(Func<MarkdownLink, string?> address)
    {
        if (!Html.Contains(OpenMark.Link))
        {
            return Html;
        }

        var html = new StringBuilder(Html.Length + 64);
        WriteTo(html, address);
        return html.ToString();
    }
}
