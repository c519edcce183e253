using Playbook.Engine.Metadata;
using Playbook.Web.Markdown;

namespace Playbook.Coaching.Layering;

/// <summary>Walks through blocks and all that is in them, for what a merged body holds.</summary>
internal static class BlockTree
{
    /// <summary>Every link in the blocks, in order.</summary>
    public static IEnumerable<MarkdownLink> Links(IEnumerable<MarkdownBlock> blocks) =>
        blocks.SelectMany(Fragments).SelectMany(fragment => fragment.IsEmpty ? [] : fragment.OpenLinks);

    /// <summary>Every id that a heading, a container or a list item has.</summary>
    public static IEnumerable<string> Ids(IEnumerable<MarkdownBlock> blocks) => blocks.SelectMany(block => block switch
    {
        HeadingBlock heading => [heading.Id],
        ListBlock list => list.Items.SelectMany(item => Ids(item.Children).Prepend(IdOf(item.Attributes))).OfType<string>(),
        QuoteBlock quote => Ids(quote.Children),
        DirectiveBlock directive => Ids(directive.Children).Prepend(IdOf(directive.Attributes)).OfType<string>(),
        _ => Enumerable.Empty<string>(),
    });

    /// <summary>The id among attributes, or null.</summary>
    public static string? IdOf(MetadataMap attributes) => (attributes.Find("id")?.Value as MetadataScalar)?.Text;

    private static IEnumerable<HtmlFragment> Fragments(MarkdownBlock block) => block switch
    {
        HeadingBlock heading => [heading.Html],
        ParagraphBlock paragraph => [paragraph.Html],
        HtmlBlock html => [html.Html],
        ListBlock list => list.Items.SelectMany(item => item.Children.SelectMany(Fragments).Prepend(item.Html)),
        TableBlock table => table.Rows.Prepend(table.Header).SelectMany(row => row).Select(cell => cell.Html),
        QuoteBlock quote => quote.Children.SelectMany(Fragments),
        DirectiveBlock directive => directive.Children.SelectMany(Fragments),
        _ => [],
    };
}
