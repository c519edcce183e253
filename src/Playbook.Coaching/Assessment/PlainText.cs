using Playbook.Web.Markdown;

namespace Playbook.Coaching.Assessment;

/// <summary>Words without markup, for scripts.</summary>
internal static class PlainText
{
    /// <summary>The words of paragraphs and lists, a line each.</summary>
    public static string Of(IEnumerable<MarkdownBlock> blocks) => string.Join('\n', blocks.SelectMany(block => block switch
    {
        ParagraphBlock paragraph => [paragraph.Text],
        ListBlock list => list.Items.Select(item => item.Text),
        _ => Enumerable.Empty<string>(),
    }));
}
