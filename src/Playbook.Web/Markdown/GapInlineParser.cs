using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Playbook.Web.Markdown;

/// <summary>Keeps <c>____</c>, a gap to be filled in, from being read as emphasis around what stands between two of them.</summary>
internal sealed class GapInlineParser : InlineParser
{
    private const int ShortestGap = 4;

    /// <summary>A parser.</summary>
    public GapInlineParser() => OpeningCharacters = ['_'];

    /// <inheritdoc />
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var length = slice.AsSpan().IndexOfAnyExcept('_') is var end && end < 0 ? slice.Length : end;
        if (length < ShortestGap)
        {
            return false;
        }

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new LiteralInline(new StringSlice(slice.Text, slice.Start, slice.Start + length - 1))
        {
            Span = new SourceSpan(start, start + length - 1),
            Line = line,
            Column = column,
        };
        slice.Start += length;
        return true;
    }
}
