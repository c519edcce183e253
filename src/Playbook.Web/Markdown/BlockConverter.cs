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
internal sealed class BlockConverter(ParseContext context) : IDisposable
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
                blocks.Add(RawHtml(container, i, last));
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
        var html = _inlines.Render(heading);
        var text = InlineText.Of(heading, html);
        var attributes = Attributes(heading);
        var id = IdOf(attributes);
        if (id is not null)
        {
            context.TakeAnchor(id, location);
        }

        return new HeadingBlock(heading.Level, id ?? context.Slugger.Next(text), text, html, attributes, location);
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
        var html = paragraph is null ? HtmlFragment.Empty : _inlines.Render(paragraph);
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
        if (container.ClosingFencedCharCount == 0)
        {
            ReportUnclosed(container, $"The block '{container.Info}' is never closed.", new string(':', container.OpeningFencedCharCount));
        }

        var attributes = FenceAttributes(container);
        if (IdOf(attributes) is { } id)
        {
            context.TakeAnchor(id, location);
        }

        return new DirectiveBlock(container.Info ?? "", attributes, Convert(container), location);
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

            if (!string.IsNullOrWhiteSpace(fence.Info))
            {
                html.Append(" class=\"language-").Append(HtmlText.Encode(fence.Info)).Append('"');
            }
        }

        html.Append('>').Append(HtmlText.Encode(code.Lines.ToString())).Append("\n</code></pre>");
        return new HtmlBlock(new HtmlFragment(html.ToString(), []), context.Locate(code.Span.Start));
    }

    private void ReportUnclosed(Block block, string message, string fence) =>
        context.Diagnostics.Add(MarkdownDiagnostics.UnclosedFence.At(
            context.Locate(block.Span.Start), message, $"a line with '{fence}' where it ends; without one it swallows the rest of the page."));

    /// <summary>The last block of raw HTML that can be read together with the one at <paramref name="first"/>: elements may open in one and close in another, but not around a heading or a container.</summary>
    private static int EndOfRawHtml(ContainerBlock container, int first)
    {
        var last = first;
        for (var i = first; i < container.Count && container[i] is not (Syntax.HeadingBlock or CustomContainer); i++)
        {
            last = container[i] is Syntax.HtmlBlock ? i : last;
        }

        return last;
    }

    private HtmlBlock RawHtml(ContainerBlock container, int first, int last)
    {
        var html = new StringBuilder();
        for (var i = first; i <= last; i++)
        {
            if (container[i] is Syntax.HtmlBlock raw)
            {
                html.Append(raw.Lines.ToString()).Append('\n');
            }
            else if (Convert(container[i]) is { } block)
            {
                new BodyWriter(html).Write([block]);
            }
        }

        var location = context.Locate(container[first].Span.Start);
        return new HtmlBlock(new HtmlFragment(_inlines.Sanitize(html.ToString(), location), context.Links), location);
    }

    private MetadataMap Attributes(LeafBlock block) =>
        block.Inline?.LastChild is AttributesInline inline ? Parsed(inline.Text, inline.Span.Start) : MetadataMap.Empty;

    private MetadataMap FenceAttributes(CustomContainer container)
    {
        if (string.IsNullOrWhiteSpace(container.Arguments))
        {
            return MetadataMap.Empty;
        }

        var end = context.Text.AsSpan(container.Span.Start).IndexOfAny('\r', '\n');
        var line = context.Text.AsSpan(container.Span.Start, end < 0 ? context.Text.Length - container.Span.Start : end).TrimEnd();
        var brace = line.IndexOf('{');
        if (brace >= 0 && line[brace..^0].StartsWith("{"))
        {
            return Parsed(line[brace..].ToString(), container.Span.Start + brace);
        }

        context.Diagnostics.Add(MarkdownDiagnostics.MalformedAttributes.At(
            context.Locate(container.Span.Start), $"'{container.Arguments}' cannot stand after the name of a block.", "attributes in braces, such as {#wins rows=4}"));
        return MetadataMap.Empty;
    }

    private MetadataMap Parsed(string text, int offset)
    {
        var attributes = AttributeParser.Parse(text, (at, length) => context.Locate(offset + at, length), out var problem);
        if (problem is not null)
        {
            context.Diagnostics.Add(problem);
        }

        return attributes ?? MetadataMap.Empty;
    }

    private static string? IdOf(MetadataMap attributes) => (attributes.Find("id")?.Value as MetadataScalar)?.Text;
}
