using System.Collections.Frozen;
using Playbook.Web.Html;

namespace Playbook.Web.Markdown;

/// <summary>
/// How deep elements nest in raw HTML as parsers read it, never less: an end tag closes less than its author means when
/// others are open inside, and what formats text is opened again behind the block that ends. Depth costs parsers time out
/// of proportion.
/// </summary>
internal sealed class HtmlDepth
{
    /// <summary>The deepest nesting that is read.</summary>
    public const int Deepest = 256;

    /// <summary>Elements that format text: closing what is around them does not end them.</summary>
    private static readonly FrozenSet<string> Formatting = Words("a b big code em font i nobr s small strike strong tt u");

    /// <summary>Elements that hold blocks, which the end tag of what is no block does not close.</summary>
    private static readonly FrozenSet<string> Blocks = Words(
        "address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 "
        + "h6 header hgroup listing main menu nav ol pre search section summary table ul");

    /// <summary>Elements in which an end tag of something around them is ignored.</summary>
    private static readonly FrozenSet<string> Walls = Words("table template object applet marquee svg math select button");

    /// <summary>Elements that end foreign content (drawings, formulas), where a slash closes a tag, beside those that are allowed.</summary>
    private static readonly FrozenSet<string> NeverForeign = Words("big body center embed font head listing menu meta nobr strike tt");

    /// <summary>Elements in foreign content whose own content is HTML again.</summary>
    private static readonly FrozenSet<string> HtmlInside = Words("foreignobject desc title annotation-xml mi mo mn ms mtext");

    private readonly List<string> _open = [];

    /// <summary>Whether a text nests more deeply than is read.</summary>
    public static bool IsTooDeep(string html)
    {
        var depth = new HtmlDepth();
        foreach (var tag in HtmlTag.In(html))
        {
            depth.Read(tag);
            if (depth._open.Count > Deepest)
            {
                return true;
            }
        }

        return false;
    }

    private void Read(HtmlTag tag)
    {
        if (tag.IsEnd)
        {
            Close(tag.Name);
        }
        else if (StaysOpen(tag))
        {
            _open.Add(tag.Name);
        }
    }

    private bool StaysOpen(HtmlTag tag) => tag.Name is "rt" or "rp"
        ? !_open.Contains("ruby")
        : !HtmlTags.NeverOpen.Contains(tag.Name) && !(tag.HasSlash && IsForeign(tag.Name));

    private bool IsForeign(string name) =>
        (_open.Contains("svg") || _open.Contains("math"))
        && !_open.Exists(HtmlInside.Contains)
        && !HtmlAllowlist.Elements.Contains(name)
        && !NeverForeign.Contains(name);

    private void Close(string name)
    {
        var start = _open.LastIndexOf(name);
        if (start < 0)
        {
            return;
        }

        if (Formatting.Contains(name))
        {
            _open.RemoveAt(start);
        }
        else if (_open.FindIndex(start + 1, inner => IsInTheWay(inner, name)) < 0)
        {
            CloseFrom(start);
        }
    }

    private void CloseFrom(int start)
    {
        var formatting = _open[start..].FindAll(Formatting.Contains);
        _open.RemoveRange(start, _open.Count - start);
        _open.AddRange(formatting);
    }

    /// <summary>Blocks are closed by blocks alone.</summary>
    private static bool IsInTheWay(string inner, string name) =>
        Walls.Contains(inner) || (Blocks.Contains(inner) && !Blocks.Contains(name));

    private static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
