using System.Collections.Frozen;

namespace Playbook.Web.Markdown;

/// <summary>Follows which elements are open in raw HTML, as its authors mean it: enough to find where they close.</summary>
internal sealed class HtmlTags
{
    /// <summary>Elements that have no content, or that authors need not close.</summary>
    public static readonly FrozenSet<string> NeverOpen = FrozenSet.ToFrozenSet(
        [
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
            "colgroup", "dd", "dt", "li", "option", "p", "rp", "rt", "tbody", "td", "tfoot", "th", "thead", "tr",
        ],
        StringComparer.Ordinal);

    private readonly List<string> _open = [];

    /// <summary>The names of the elements that are open, in lower case, outermost first.</summary>
    public IReadOnlyList<string> Open => _open;

    /// <summary>Whether elements nest deeper than any author means.</summary>
    public bool IsTooDeep { get; private set; }

    /// <summary>Reads on.</summary>
    public void Read(string html)
    {
        foreach (var tag in HtmlTag.In(html))
        {
            if (tag.IsEnd && _open.LastIndexOf(tag.Name) is var start and >= 0)
            {
                _open.RemoveRange(start, _open.Count - start);
            }
            else if (tag is { IsEnd: false, HasSlash: false } && !NeverOpen.Contains(tag.Name) && !IsTooDeep)
            {
                _open.Add(tag.Name);
                IsTooDeep = _open.Count > HtmlDepth.Deepest;
            }
        }
    }
}
