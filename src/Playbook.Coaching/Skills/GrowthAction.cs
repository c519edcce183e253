using Playbook.Coaching.Content;
using Playbook.Web.Markdown;

namespace Playbook.Coaching.Skills;

/// <summary>One way to grow in a skill.</summary>
/// <param name="Mode">Id of the heading it stands under: a learning mode such as <c>consume</c>; null when it stands under none.</param>
/// <param name="Item">What to do.</param>
public sealed record GrowthAction(string? Mode, ListItem Item)
{
    /// <summary>Reads the lists under the heading <c>Actions</c>.</summary>
    public static IReadOnlyList<GrowthAction> Read(IReadOnlyList<MarkdownBlock> body)
    {
        if (Section.Find(body, "actions") is not { } section)
        {
            return [];
        }

        var free = Items(Section.Introduction(section.Blocks)).Select(item => new GrowthAction(null, item));
        var byMode = section.Subsections.SelectMany(mode => Items(mode.Blocks).Select(item => new GrowthAction(mode.Heading.Id, item)));
        return [.. free, .. byMode];
    }

    private static IEnumerable<ListItem> Items(IEnumerable<MarkdownBlock> blocks) =>
        blocks.OfType<ListBlock>().SelectMany(list => list.Items);
}
