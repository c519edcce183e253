using System.Buffers;
using System.Collections.Frozen;

namespace Playbook.Web.Markdown;

/// <summary>Follows which elements are open in raw HTML, roughly: enough to find where they close and how deep they nest.</summary>
/// <param name="slashCloses">Whether <c>&lt;a/&gt;</c> is closed, as authors mean it, or open, as browsers read it.</param>
internal sealed class HtmlTags(bool slashCloses)
{
    private const int DeepestNesting = 256;

    private static readonly FrozenSet<string> NeverOpen = FrozenSet.ToFrozenSet(
        [
            // Elements without content.
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
            // Elements that authors need not close.
            "colgroup", "dd", "dt", "li", "option", "p", "rp", "rt", "tbody", "td", "tfoot", "th", "thead", "tr",
        ],
        StringComparer.Ordinal);

    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\r\n\f/>");

    private readonly List<string> _open = [];

    /// <summary>The names of the elements that are open, in lower case, outermost first.</summary>
    public IReadOnlyList<string> Open => _open;

    /// <summary>Whether elements nest deeper than any author means, which costs a parser time out of proportion.</summary>
    public bool IsTooDeep { get; private set; }

    /// <summary>Whether what was read last ends inside a tag or a comment, where nothing that is shown can follow.</summary>
    public bool EndsInside { get; private set; }

    /// <summary>Reads on.</summary>
    public HtmlTags Read(ReadOnlySpan<char> html)
    {
        EndsInside = false;
        for (var at = html.IndexOf('<'); at >= 0; at = html.IndexOf('<'))
        {
            html = html[at..];
            var isComment = html.StartsWith("<!--");
            var length = isComment ? LengthOfComment(html) : LengthOfTag(html);
            if (length > 0 && !isComment)
            {
                Read(html[1..], html[length - 1] == '/');
            }

            EndsInside = length < 0;
            html = length < 0 ? [] : html[Math.Max(length, 1)..];
        }

        return this;
    }

    private void Read(ReadOnlySpan<char> tag, bool hasSlash)
    {
        var isEnd = tag[0] == '/';
        tag = isEnd ? tag[1..] : tag;
        var name = tag[..tag.IndexOfAny(NameEnds)].ToString().ToLowerInvariant();
        if (isEnd && _open.LastIndexOf(name) is var start and >= 0)
        {
            _open.RemoveRange(start, _open.Count - start);
        }
        else if (!isEnd && !(hasSlash && slashCloses) && !NeverOpen.Contains(name) && !IsTooDeep)
        {
            _open.Add(name);
            IsTooDeep = _open.Count > DeepestNesting;
        }
    }

    /// <summary>Where the comment at the start ends, -1 when it has no end. Parsers forgive an exclamation mark.</summary>
    private static int LengthOfComment(ReadOnlySpan<char> html)
    {
        var end = html.IndexOf("-->");
        var forgiven = html.IndexOf("--!>");
        return end < 0 || (forgiven >= 0 && forgiven < end) ? forgiven : end;
    }

    /// <summary>Where the tag at the start ends; 0 when it is none, -1 when it has no end.</summary>
    private static int LengthOfTag(ReadOnlySpan<char> html)
    {
        var name = html.StartsWith("</") ? 2 : 1;
        if (name >= html.Length || !char.IsAsciiLetter(html[name]))
        {
            return 0;
        }

        var quote = '\0';
        var beforeValue = false;
        for (var i = name; i < html.Length; i++)
        {
            if (quote != '\0')
            {
                quote = html[i] == quote ? '\0' : quote;
            }
            else if (html[i] == '>')
            {
                return i;
            }
            else if (beforeValue && (html[i] is '"' or '\''))
            {
                quote = html[i];
            }

            beforeValue = html[i] == '=' || (beforeValue && char.IsWhiteSpace(html[i]));
        }

        return -1;
    }
}
