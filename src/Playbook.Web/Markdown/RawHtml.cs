using System.Text;

namespace Playbook.Web.Markdown;

/// <summary>Raw HTML as it is put together from pieces of a file, which knows where each piece came from.</summary>
internal sealed class RawHtml
{
    private readonly List<(int Offset, int Source)> _pieces = [];

    /// <summary>The HTML so far.</summary>
    public StringBuilder Html { get; } = new();

    /// <summary>Whether anything in it was written as HTML.</summary>
    public bool HasPieces => _pieces.Count > 0;

    /// <summary>Says that what is written next stands at a place of the body.</summary>
    public void Mark(int source) => _pieces.Add((Html.Length, source));

    /// <summary>Forgets what was written.</summary>
    public void Clear()
    {
        Html.Clear();
        _pieces.Clear();
    }

    /// <summary>The place in the body of an offset in the HTML, or null when it is in no piece.</summary>
    public int? SourceOf(int offset)
    {
        var piece = _pieces.FindLastIndex(start => start.Offset <= offset);
        return offset < 0 || piece < 0 ? null : _pieces[piece].Source + offset - _pieces[piece].Offset;
    }

    /// <summary>Leaves room for a block, as an element that HTML parsers move about as they would the block's.</summary>
    public void AddHole(int number) =>
        Html.Append("<div>").Append(OpenMark.Of(OpenMark.Block, number)).Append("</div>\n");

    /// <summary>Cuts HTML at its holes: what stands before each and its number; behind the last there is no hole.</summary>
    public static IEnumerable<(string Html, int? Hole)> Cut(string html)
    {
        var from = 0;
        while (OpenMark.Next(html, OpenMark.Block, from) is { } mark)
        {
            yield return (html[from..(mark.At - "<div>".Length)].Trim(), mark.Number);
            from = mark.At + mark.Length + "</div>".Length;
        }

        yield return (html[from..].Trim(), null);
    }
}
