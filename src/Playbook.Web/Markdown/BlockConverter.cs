using System.Globalization;
using System.Text;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Playbook.Engine.Metadata;
using Syntax = Markdig.Syntax;

namespace Playbook.Web.Markdown;

/// <summary>Turns Markdig's tree into the neutral one.</summary>
internal sealed partial class BlockConverter(ParseContext context) : IDisposable
{
    private readonly InlineRenderer _inlines = new(context);

    /// <summary>The blocks of a container.</summary>
    public IReadOnlyList<MarkdownBlock> Convert(ContainerBlock container, int first = 0)
    {
        var blocks = new List<MarkdownBlock>(container.Count);
        for (var i = first; i < container.Count; i++)
        {
            if (container[i] is Syntax.HtmlBlock)
            {
                var last = EndOfRawHtml(container, i);
                AddRawHtml(container, i, last, blocks);
                i = last;
            }
            else if (Convert(container[i]) is { } block)
            {
                blocks.Add(block);
            }
        }

        return blocks;
    }

    /// <inheritdoc />
    public void Dispose() => _inlines.Dispose();

    private MarkdownBlock? Convert(Block block) => block switch
    {
        Syntax.HeadingBlock heading => Heading(heading),
        Syntax.ParagraphBlock paragraph => Paragraph(paragraph),
        Syntax.ListBlock list => List(list),
        Table table => TableOf(table),
        CustomContainer container => Directive(container),
        Syntax.QuoteBlock quote => new QuoteBlock(Convert(quote), context.Locate(quote.Span.Start)),
        CodeBlock code => Code(code),
        ThematicBreakBlock rule => new HtmlBlock(new HtmlFragment("<hr>", []), context.Locate(rule.Span.Start)),
        _ => null,
    };

    private HeadingBlock Heading(Syntax.HeadingBlock heading)
    {
        var location = context.Locate(heading.Span.Start);
        context.Shift = ShiftOf(heading);
        var html = _inlines.Render(heading);
        var text = InlineText.Of(heading, html);
        var attributes = Attributes(heading);
        context.Shift = 0;
        var id = IdOf(attributes);
        if (id is not null)
        {
            context.TakeAnchor(id, location);
        }

        return new HeadingBlock(heading.Level, id ?? context.Slugger.Next(text), text, html, attributes, location);
    }

    /// <summary>The parser takes the words of a heading to begin right behind the hashes when a tab stands between.</summary>
    private int ShiftOf(Syntax.HeadingBlock heading)
    {
        var line = context.Text.AsSpan(heading.Span.Start);
        var hashes = line.IndexOfAnyExcept('#');
        var words = hashes <= 0 ? -1 : line[hashes..].IndexOfAnyExcept(' ', '\t');
        return words > 0 && line.Slice(hashes, words).Contains('\t') && heading.Inline?.FirstChild is { } first
            ? heading.Span.Start + hashes + words - first.Span.Start
            : 0;
    }

    private ParagraphBlock Paragraph(Syntax.ParagraphBlock paragraph)
    {
        var html = _inlines.Render(paragraph);
        return new ParagraphBlock(html, InlineText.Of(paragraph, html), IsStrong(paragraph), context.Locate(paragraph.Span.Start));
    }

    private static bool IsStrong(Syntax.ParagraphBlock paragraph) =>
        paragraph.Inline is { } inline
        && inline.FirstChild is EmphasisInline { DelimiterCount: 2 } strong
        && (strong.NextSibling is null
            || (strong.NextSibling == inline.LastChild && strong.NextSibling is LiteralInline rest
                && rest.Content.AsSpan().Trim() is "" or ":"));

    private ListBlock List(Syntax.ListBlock list) => new(
        list.IsOrdered,
        int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var start) ? start : 1,
        list.IsLoose,
        [.. list.OfType<ListItemBlock>().Select(Item)],
        context.Locate(list.Span.Start));

    private ListItem Item(ListItemBlock item)
    {
        var paragraph = item.Count > 0 ? item[0] as Syntax.ParagraphBlock : null;
        if (paragraph is null)
        {
            var start = context.Locate(item.Span.Start);
            return new ListItem(HtmlFragment.Empty, "", null, MetadataMap.Empty, start.Line, Convert(item), start);
        }

        var linksBefore = context.Links.Count;
        var html = _inlines.Render(paragraph);
        var attributes = Attributes(paragraph);
        var location = context.Locate(paragraph.Span.Start);
        if (IdOf(attributes) is { } id)
        {
            context.TakeAnchor(id, location);
        }

        var onlyLink = IsOnlyLink(paragraph) ? context.Links[linksBefore] : null;
        var text = InlineText.Of(paragraph, html);
        return new ListItem(
            TaskMark.Replace(html),
            TaskMark.Strip(text),
            onlyLink,
            attributes,
            context.Locate(paragraph.Span.End).Line,
            Convert(item, first: 1),
            location);
    }

    private static bool IsOnlyLink(Syntax.ParagraphBlock paragraph)
    {
        var inlines = paragraph.Inline!
            .Where(inline => inline is not LiteralInline literal || !literal.Content.AsSpan().IsWhiteSpace())
            .ToList();
        return inlines is [LinkInline { IsImage: false }] or [AutolinkInline];
    }

    private TableBlock TableOf(Table table)
    {
        var rows = table.OfType<TableRow>().Select(row => Row(table, row)).ToList();
        return new TableBlock(rows.Count == 0 ? [] : rows[0], [.. rows.Skip(1)], context.Locate(table.Span.Start));
    }

    private List<TableCell> Row(Table table, TableRow row) =>
        [.. row.OfType<Markdig.Extensions.Tables.TableCell>().Select((cell, column) => Cell(table, cell, column))];

    private TableCell Cell(Table table, Markdig.Extensions.Tables.TableCell cell, int column)
    {
        var paragraph = cell.Count > 0 ? cell[0] as Syntax.ParagraphBlock : null;
        var align = column < table.ColumnDefinitions.Count ? table.ColumnDefinitions[column].Alignment : null;
        var linksBefore = context.Links.Count;
        var html = paragraph is null ? HtmlFragment.Empty : _inlines.Render(paragraph, mayHoldBlocks: true);
        return new TableCell(
            html,
            paragraph is null ? "" : InlineText.Of(paragraph, html),
            align?.ToString().ToLowerInvariant(),
            context.Links.Count > linksBefore ? context.Links[linksBefore] : null,
            context.LocateWord((paragraph ?? (MarkdownObject)cell).Span.Start));
    }

    private DirectiveBlock Directive(CustomContainer container)
    {
        var location = context.Locate(container.Span.Start);
        var (name, attributes) = Fence(container);
        if (container.ClosingFencedCharCount == 0)
        {
            var which = name.Length == 0 ? "A block without a name" : $"The block '{name}'";
            ReportUnclosed(container, $"{which} is never closed.", new string(':', container.OpeningFencedCharCount));
        }

        if (IdOf(attributes) is { } id)
        {
            context.TakeAnchor(id, location);
        }

        return new DirectiveBlock(name, attributes, Convert(container), location);
    }

    private HtmlBlock Code(CodeBlock code)
    {
        var html = new StringBuilder("<pre tabindex=\"0\"><code");
        if (code is FencedCodeBlock fence)
        {
            if (fence.ClosingFencedCharCount == 0)
            {
                ReportUnclosed(fence, "The code block is never closed.", new string(fence.FencedChar, fence.OpeningFencedCharCount));
            }

            // A character reference may be a space, and behind a space stands another class.
            if (fence.Info?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) is [var language, ..])
            {
                html.Append(" class=\"language-").Append(HtmlText.Encode(language)).Append('"');
            }
        }

        html.Append('>').Append(HtmlText.Encode(Lines(code))).Append("</code></pre>");
        return new HtmlBlock(new HtmlFragment(html.ToString(), []), context.Locate(code.Span.Start));
    }

    private static string Lines(LeafBlock block) =>
        string.Concat((block.Lines.Lines ?? []).Take(block.Lines.Count).Select(line => $"{line.Slice.AsSpan()}\n"));

    private void ReportUnclosed(Block block, string message, string fence) =>
        context.Diagnostics.Add(MarkdownDiagnostics.UnclosedFence.At(
            context.Locate(block.Span.Start), message, $"a line with '{fence}' where it ends; without one it swallows the rest of the page"));
}
