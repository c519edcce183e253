using Markdig.Syntax;
using Playbook.Web.Html;
using Syntax = Markdig.Syntax;

namespace Playbook.Web.Markdown;

/// <content>Raw HTML, and the Markdown that stands in it.</content>
internal sealed partial class BlockConverter
{
    private const int MostLookahead = 100_000;

    private int _lookahead;

    /// <summary>
    /// The block of raw HTML in which is closed what the one at <paramref name="first"/> opens; that one itself when it
    /// opens nothing, when a heading comes between (sections are taken apart at headings), when a tag or a
    /// comment in it is not finished, or when what it opens is left out whole (the Markdown in it is prose nevertheless).
    /// </summary>
    private int EndOfRawHtml(ContainerBlock container, int first)
    {
        var tags = new HtmlTags();
        for (var i = first; i < container.Count && container[i] is not Syntax.HeadingBlock; i++)
        {
            if (container[i] is not Syntax.HtmlBlock raw)
            {
                continue;
            }

            var html = Lines(raw);
            tags.Read(html);
            if (HtmlTag.EndsInside(html))
            {
                return first;
            }

            if (tags.Open.Count == 0)
            {
                return i;
            }

            SpendLookahead(container[first]);
            if (tags.IsTooDeep || tags.Open.Any(HtmlAllowlist.DroppedWhole.Contains))
            {
                return first;
            }
        }

        return first;
    }

    /// <summary>Every block that opens an element which is never closed is a reason to look at all that follow.</summary>
    private void SpendLookahead(Block opening)
    {
        if (++_lookahead > MostLookahead)
        {
            throw new MarkdownLimitException(
                opening.Span.Start, "Too many elements of raw HTML are opened in this page and never closed.", "elements that are closed");
        }
    }

    /// <summary>Raw HTML that belongs together is read as one, and cut where blocks of Markdown stand in it.</summary>
    private void AddRawHtml(ContainerBlock container, int first, int last, List<MarkdownBlock> blocks)
    {
        var raw = new RawHtml();
        for (var i = first; i <= last; i++)
        {
            if (container[i] is Syntax.HtmlBlock html)
            {
                ReportUnclosedComment(html);
                Append(raw, html);
            }
            else
            {
                raw.AddHole(i);
            }
        }

        var location = context.Locate(container[first].Span.Start);
        var isOpen = false;
        foreach (var (html, hole) in RawHtml.Cut(_inlines.Sanitize(raw, location)))
        {
            if (html.Length > 0)
            {
                var opens = !isOpen && hole is not null;
                blocks.Add(new HtmlBlock(new HtmlFragment(html, context.Links), location) { Opens = opens, Closes = isOpen && hole is null });
                isOpen |= opens;
            }

            if (hole is { } number && Convert(container[number]) is { } block)
            {
                blocks.Add(block);
            }
        }
    }

    private void ReportUnclosedComment(Syntax.HtmlBlock html)
    {
        if (html.Type == HtmlBlockType.Comment && !Lines(html).Contains("-->", StringComparison.Ordinal))
        {
            ReportUnclosed(html, "The comment is never closed.", "-->");
        }
    }

    private void Append(RawHtml raw, Syntax.HtmlBlock html)
    {
        for (var i = 0; i < html.Lines.Count; i++)
        {
            var line = html.Lines.Lines[i];
            // An indented line may be a copy, with spaces for tabs; then its start must do.
            raw.Mark(ReferenceEquals(line.Slice.Text, context.Text) ? line.Slice.Start : line.Position);
            raw.Html.Append(line.Slice.AsSpan()).Append('\n');
        }
    }
}
