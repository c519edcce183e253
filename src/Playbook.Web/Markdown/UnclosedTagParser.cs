using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Playbook.Web.Markdown;

/// <summary>
/// Takes the beginning of a comment, an instruction or a declaration for text when the paragraph has no end of one. The
/// library finds that out anew at each of them, which takes minutes where they are many.
/// </summary>
internal sealed class UnclosedTagParser : InlineParser
{
    /// <summary>A parser.</summary>
    public UnclosedTagParser() => OpeningCharacters = ['<'];

    /// <inheritdoc />
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() is not ('?' or '!') || HasEnd(processor, slice))
        {
            return false;
        }

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new LiteralInline(new StringSlice(slice.Text, slice.Start, slice.Start))
        {
            Span = new SourceSpan(start, start),
            Line = line,
            Column = column,
        };
        slice.Start++;
        return true;
    }

    private bool HasEnd(InlineProcessor processor, StringSlice slice)
    {
        var ends = processor.GetParserState(this, static () => new Ends());
        var end = slice.PeekCharExtra(1) switch
        {
            '?' => ends.Instruction ??= Last(slice, "?>"),
            _ when slice.PeekCharExtra(2) == '-' => ends.Comment ??= Last(slice, "-->"),
            _ when slice.PeekCharExtra(2) == '[' => ends.Section ??= Last(slice, "]]>"),
            _ => ends.Declaration ??= Last(slice, ">"),
        };
        return end > slice.Start;
    }

    private static int Last(StringSlice slice, string end) => slice.AsSpan().LastIndexOf(end) is var last and >= 0 ? slice.Start + last : -1;

    /// <summary>Where in the text of a paragraph the last end of each begins; -1 where there is none.</summary>
    private sealed class Ends
    {
        public int? Instruction { get; set; }

        public int? Comment { get; set; }

        public int? Section { get; set; }

        public int? Declaration { get; set; }
    }
}
