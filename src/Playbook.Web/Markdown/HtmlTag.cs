using System.Buffers;

namespace Playbook.Web.Markdown;

/// <summary>A tag in raw HTML.</summary>
/// <param name="Name">Its name in lower case.</param>
/// <param name="IsEnd">Whether it closes an element.</param>
/// <param name="HasSlash">Whether it ends in a slash.</param>
internal readonly record struct HtmlTag(string Name, bool IsEnd, bool HasSlash)
{
    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\r\n\f/>");

    /// <summary>The tags of a text in order, comments left out.</summary>
    public static IEnumerable<HtmlTag> In(string html) => Pieces(html)
        .Where(piece => piece is { Length: > 0, IsComment: false })
        .Select(piece => Read(html.AsSpan(piece.At + 1, piece.Length), html[piece.At + piece.Length - 1] == '/'));

    /// <summary>Whether a text ends inside a tag or a comment, where nothing that is shown can follow.</summary>
    public static bool EndsInside(string html) => Pieces(html).Any(piece => piece.Length < 0);

    /// <summary>What begins with a bracket; the length is 0 for what is no tag, -1 for what has no end.</summary>
    private static IEnumerable<(int At, int Length, bool IsComment)> Pieces(string html)
    {
        for (var at = html.IndexOf('<'); at >= 0; at = html.IndexOf('<', at))
        {
            var isComment = html.AsSpan(at).StartsWith("<!--");
            var length = isComment ? CommentAt(html.AsSpan(at)) : LengthAt(html.AsSpan(at));
            yield return (at, length, isComment);
            if (length < 0)
            {
                yield break;
            }

            at += Math.Max(length, 1);
        }
    }

    private static HtmlTag Read(ReadOnlySpan<char> tag, bool hasSlash)
    {
        var isEnd = tag[0] == '/';
        tag = isEnd ? tag[1..] : tag;
        return new HtmlTag(tag[..tag.IndexOfAny(NameEnds)].ToString().ToLowerInvariant(), isEnd, hasSlash);
    }

    /// <summary>Where the comment at the start ends: at the first of two ends that parsers know; -1 when it has none.</summary>
    private static int CommentAt(ReadOnlySpan<char> html)
    {
        var end = html.IndexOf("-->");
        var other = (end < 0 ? html : html[..end]).IndexOf("--!>");
        return other < 0 ? end : other;
    }

    /// <summary>Where the tag at the start ends; 0 when it is none, -1 when it has no end.</summary>
    private static int LengthAt(ReadOnlySpan<char> html)
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
