using System.Collections;
using System.Net;
using System.Text;
using Playbook.Web.Markdown;
using Playbook.Web.Search;

namespace Playbook.Coaching.Search;

/// <summary>The words of a body, as a search reads them.</summary>
internal static class SearchText
{
    /// <summary>Cuts a body at each of its headings. What stands before the first is the first section.</summary>
    public static IReadOnlyList<SearchSection> Sections(IReadOnlyList<MarkdownBlock> blocks)
    {
        var sections = new List<SearchSection>();
        for (var start = 0; start < blocks.Count;)
        {
            var heading = blocks[start] as HeadingBlock;
            var first = start + (heading is null ? 0 : 1);
            var end = first;
            while (end < blocks.Count && blocks[end] is not HeadingBlock)
            {
                end++;
            }

            sections.Add(new SearchSection(heading?.Id, heading?.Text ?? "", new OnceRead(blocks, first, end)));
            start = end;
        }

        return sections;
    }

    /// <summary>The lines of blocks, which are put together when they are asked for first.</summary>
    private sealed class OnceRead(IReadOnlyList<MarkdownBlock> blocks, int first, int end) : IEnumerable<string>
    {
        private List<string>? _lines;

        public IEnumerator<string> GetEnumerator() => (_lines ??= Read()).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        private List<string> Read()
        {
            var lines = new List<string>();
            for (var i = first; i < end; i++)
            {
                lines.AddRange(Lines(blocks[i]));
            }

            return lines;
        }
    }

    private static IEnumerable<string> Lines(MarkdownBlock block) => block switch
    {
        ParagraphBlock paragraph => [paragraph.Text],
        HeadingBlock heading => [heading.Text],
        ListBlock list => list.Items.SelectMany(item => item.Children.SelectMany(Lines).Prepend(item.OnlyLink is null ? item.Text : "")).Where(line => line.Length > 0),
        TableBlock table => table.Rows.Prepend(table.Header).Select(row => string.Join(" · ", row.Where(cell => !IsOnlyLink(cell)).Select(cell => cell.Text))),
        QuoteBlock quote => quote.Children.SelectMany(Lines),
        DirectiveBlock directive => directive.Children.SelectMany(Lines),
        HtmlBlock html => [Words(html.Html.Html)],
        _ => [],
    };

    /// <summary>What is only a link is the name of another page, which is found itself.</summary>
    private static bool IsOnlyLink(TableCell cell) =>
        cell.Link is not null && cell.Html.Html is var html
        && html.StartsWith("<a ", StringComparison.Ordinal) && html.IndexOf("</a>", StringComparison.Ordinal) == html.Length - "</a>".Length;

    /// <summary>What HTML says: without its tags, a space for each.</summary>
    private static string Words(string html)
    {
        var words = new StringBuilder(html.Length);
        var isTag = false;
        foreach (var letter in html)
        {
            isTag = letter == '<' || (isTag && letter != '>');
            words.Append(isTag || letter == '>' ? ' ' : letter);
        }

        return WebUtility.HtmlDecode(words.ToString()).Trim();
    }
}
