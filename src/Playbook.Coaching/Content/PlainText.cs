using Playbook.Web.Markdown;

namespace Playbook.Coaching.Content;

/// <summary>Words without markup, for data and scripts.</summary>
internal static class PlainText
{
    /// <summary>The words of paragraphs and lists, one after the other.</summary>
    public static IEnumerable<string> Lines(IEnumerable<MarkdownBlock> blocks) => blocks.SelectMany(block => block switch
    {
        ParagraphBlock paragraph => [paragraph.Text],
        ListBlock list => list.Items.Select(item => item.Text),
        _ => Enumerable.Empty<string>(),
    });

    /// <summary>The same, a line each.</summary>
    public static string Of(IEnumerable<MarkdownBlock> blocks) => string.Join('\n', Lines(blocks));
}
