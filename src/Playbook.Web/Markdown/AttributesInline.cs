using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Playbook.Web.Markdown;

/// <summary>Braces at the very end of a heading or of a list item's first paragraph.</summary>
/// <param name="text">From the opening to the closing brace.</param>
/// <param name="lines">For each line of it, the offset at which it begins and the place of that in the source.</param>
internal sealed class AttributesInline(string text, IReadOnlyList<(int Offset, int Source)> lines) : LeafInline
{
    /// <summary>From the opening to the closing brace.</summary>
    public string Text => text;

    /// <summary>The place in the source of an offset in the text; lines of a list item are indented in the source alone.</summary>
    public int SourceOf(int offset)
    {
        var line = lines.Last(start => start.Offset <= offset);
        return line.Source + offset - line.Offset;
    }
}

/// <summary>Takes attributes off headings, and off list items where those may be questions; braces elsewhere stay prose.</summary>
internal sealed class AttributesInlineParser : InlineParser
{
    private readonly bool _inItems;

    /// <summary>A parser.</summary>
    /// <param name="inItems">Whether list items may carry attributes.</param>
    public AttributesInlineParser(bool inItems)
    {
        _inItems = inItems;
        OpeningCharacters = ['{'];
    }

    /// <inheritdoc />
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (!MayCarryAttributes(processor.Block))
        {
            return false;
        }

        var rest = slice.Text.AsSpan(slice.Start, slice.Length).TrimEnd();
        if (slice.PeekCharExtra(-1) == '{' || !AttributeParser.LooksLikeAttributes(rest))
        {
            return false;
        }

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new AttributesInline(rest.ToString(), Lines(processor, slice, rest))
        {
            Span = new SourceSpan(start, start + rest.Length - 1),
            Line = line,
            Column = column,
        };
        slice.Start = slice.End + 1;
        return true;
    }

    private static List<(int Offset, int Source)> Lines(InlineProcessor processor, StringSlice slice, ReadOnlySpan<char> text)
    {
        var lines = new List<(int Offset, int Source)>();
        for (var i = 0; i < text.Length; i++)
        {
            if (i == 0 || text[i - 1] == '\n')
            {
                lines.Add((i, processor.GetSourcePosition(slice.Start + i, out _, out _)));
            }
        }

        return lines;
    }

    private bool MayCarryAttributes(LeafBlock? block) =>
        block is Markdig.Syntax.HeadingBlock
        || (_inItems && block is Markdig.Syntax.ParagraphBlock { Parent: ListItemBlock item } && item[0] == block);
}

/// <summary>Attributes are never shown.</summary>
internal sealed class AttributesInlineRenderer : HtmlObjectRenderer<AttributesInline>
{
    /// <inheritdoc />
    protected override void Write(HtmlRenderer renderer, AttributesInline obj)
    {
    }
}
