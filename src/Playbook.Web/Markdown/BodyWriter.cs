using System.Globalization;
using System.Text;

namespace Playbook.Web.Markdown;

/// <summary>Writes the neutral tree as HTML.</summary>
/// <param name="html">Where it goes.</param>
/// <param name="address">The encoded address of a link; null keeps the links' marks.</param>
/// <param name="directive">Writes a container; null leaves only what is inside.</param>
/// <param name="item">Writes a list item that means more than its words, <c>li</c> element included; false leaves it to this writer.</param>
public sealed class BodyWriter(
    StringBuilder html,
    Func<MarkdownLink, string?>? address = null,
    Action<DirectiveBlock, BodyWriter>? directive = null,
    Func<ListItem, BodyWriter, bool>? item = null)
{
    /// <summary>Where the body stands.</summary>
    public BodyPlace Place { get; init; } = BodyPlace.WholePage;

    /// <summary>Where the HTML goes; for those who write containers.</summary>
    public StringBuilder Html => html;

    /// <summary>Writes blocks.</summary>
    public BodyWriter Write(IEnumerable<MarkdownBlock> blocks)
    {
        foreach (var block in blocks)
        {
            Write(block);
            html.Append('\n');
        }

        return this;
    }

    /// <summary>Writes a fragment.</summary>
    public BodyWriter Write(HtmlFragment fragment)
    {
        fragment = Place.Of(fragment);
        if (address is null)
        {
            html.Append(fragment.Html);
        }
        else
        {
            fragment.WriteTo(html, address);
        }

        return this;
    }

    private void Write(MarkdownBlock block)
    {
        switch (block)
        {
            case HeadingBlock heading: WriteHeading(heading); break;
            case ParagraphBlock paragraph: Wrap("p", paragraph.Html); break;
            case ListBlock list: WriteList(list); break;
            case TableBlock table: WriteTable(table); break;
            case QuoteBlock quote: WriteQuote(quote); break;
            case DirectiveBlock container when directive is not null: directive(container, this); break;
            case DirectiveBlock container: Write(container.Children); break;
            case HtmlBlock other: Write(other.Html); break;
        }
    }

    private void WriteHeading(HeadingBlock heading)
    {
        var level = Place.Level(heading.Level);
        html.Append(CultureInfo.InvariantCulture, $"<h{level} id=\"{HtmlText.Encode(Place.Id(heading.Id))}\">");
        Write(heading.Html);
        html.Append(CultureInfo.InvariantCulture, $"</h{level}>");
    }

    private void WriteList(ListBlock list)
    {
        var start = list is { IsOrdered: true, Start: not 1 } ? FormattableString.Invariant($" start=\"{list.Start}\"") : "";
        html.Append(list.IsOrdered ? $"<ol{start}>" : "<ul>").Append('\n');
        foreach (var entry in list.Items)
        {
            if (item?.Invoke(entry, this) != true)
            {
                html.Append("<li>");
                WriteItem(entry, list.IsLoose);
                html.Append("</li>");
            }

            html.Append('\n');
        }

        html.Append(list.IsOrdered ? "</ol>" : "</ul>");
    }

    private void WriteItem(ListItem entry, bool isLoose)
    {
        if (isLoose && !entry.Html.IsEmpty)
        {
            Wrap("p", entry.Html);
        }
        else
        {
            Write(entry.Html);
        }

        foreach (var child in entry.Children)
        {
            html.Append('\n');
            if (!isLoose && child is ParagraphBlock paragraph)
            {
                Write(paragraph.Html);
            }
            else
            {
                Write(child);
            }
        }
    }

    private void WriteTable(TableBlock table)
    {
        html.Append("<div class=\"table-scroll\" tabindex=\"0\"><table>\n<thead><tr>");
        foreach (var cell in table.Header)
        {
            WriteCell("th scope=\"col\"", cell);
        }

        html.Append("</tr></thead>\n<tbody>\n");
        foreach (var row in table.Rows)
        {
            html.Append("<tr>");
            foreach (var cell in row)
            {
                WriteCell("td", cell);
            }

            html.Append("</tr>\n");
        }

        html.Append("</tbody>\n</table></div>");
    }

    private void WriteCell(string tag, TableCell cell)
    {
        // Alignment is a class: a style attribute would break the site's content security policy.
        var align = cell.Align is null ? "" : $" class=\"align-{cell.Align}\"";
        html.Append('<').Append(tag).Append(align).Append('>');
        Write(cell.Html);
        html.Append("</").Append(tag.AsSpan(0, 2)).Append('>');
    }

    private void WriteQuote(QuoteBlock quote)
    {
        html.Append("<blockquote>\n");
        Write(quote.Children);
        html.Append("</blockquote>");
    }

    private void Wrap(string tag, HtmlFragment fragment)
    {
        html.Append('<').Append(tag).Append('>');
        Write(fragment);
        html.Append("</").Append(tag).Append('>');
    }
}
