using System.Net;
using System.Text.RegularExpressions;
using Playbook.Coaching.Blocks;
using Playbook.Coaching.Content;
using Playbook.Engine.Diagnostics;
using Playbook.Web.Markdown;

namespace Playbook.Coaching.Review;

/// <summary>A paragraph, or what reads like one.</summary>
/// <param name="Text">Its words, code left out.</param>
/// <param name="Location">Where it begins.</param>
internal sealed record Paragraph(string Text, SourceLocation Location);

/// <summary>Takes the words out of a page's body.</summary>
/// <param name="page">The page.</param>
internal sealed partial class Prose(Page page)
{
    /// <summary>Paragraphs and the items of lists, in order; no headings, no tables, and nothing that is to be filled in.</summary>
    public IEnumerable<Paragraph> Paragraphs => Of(page.Content.Blocks);

    /// <summary>The same of some of its blocks.</summary>
    public IEnumerable<Paragraph> Of(IEnumerable<MarkdownBlock> blocks) => blocks.SelectMany(block => block switch
    {
        ParagraphBlock paragraph => [Words(paragraph.Html, paragraph.Location)],
        ListBlock list => list.Items.SelectMany(item => Of(item.Children).Prepend(Words(item.Html, item.Location))),
        QuoteBlock quote => Of(quote.Children),
        DirectiveBlock directive when page.Content.Directives.GetValueOrDefault(directive) is not ResponseBlock => Of(directive.Children),
        _ => [],
    });

    /// <summary>The words of a fragment, without its markup and its code.</summary>
    public static string Words(HtmlFragment html) => WebUtility.HtmlDecode(Tag().Replace(Gap().Replace(html.Html, " "), "")).Trim();

    private static Paragraph Words(HtmlFragment html, SourceLocation location) => new(Words(html), location);

    [GeneratedRegex(@"<code>.*?</code>|</?(br|p|li)\b[^>]*>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Gap();

    [GeneratedRegex("<[^>]*>", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Tag();
}
