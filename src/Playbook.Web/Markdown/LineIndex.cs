namespace Playbook.Web.Markdown;

/// <summary>Turns offsets in a text into lines and columns.</summary>
internal sealed class LineIndex
{
    private readonly List<int> _starts = [0];

    /// <summary>Finds the line starts once.</summary>
    public LineIndex(string text)
    {
        var start = 0;
        for (var end = text.AsSpan().IndexOfAny('\r', '\n'); end >= 0; end = text.AsSpan(start).IndexOfAny('\r', '\n'))
        {
            start += end + (text.AsSpan(start + end).StartsWith("\r\n") ? 2 : 1);
            _starts.Add(start);
        }
    }

    /// <summary>Line and column of an offset, both from 1; the column counts UTF-16 units.</summary>
    public (int Line, int Column) At(int offset)
    {
        var index = _starts.BinarySearch(offset);
        var line = index >= 0 ? index : ~index - 1;
        return (line + 1, offset - _starts[line] + 1);
    }
}
