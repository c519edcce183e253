using Playbook.Web.Markdown;

namespace Playbook.Coaching.Questions;

/// <summary>
/// A file of questions that opens with its own table of contents says in it where the questions are: what stands below
/// other headings (how to contribute, say) is no question.
/// </summary>
internal static class TableOfContents
{
    /// <summary>The blocks that may hold questions: all of them, or those of the sections that the file's table of contents lists.</summary>
    public static IReadOnlyList<MarkdownBlock> SectionsWithQuestions(IReadOnlyList<MarkdownBlock> blocks)
    {
        var position = 0;
        while (position < blocks.Count && blocks[position] is not ListBlock)
        {
            position++;
        }

        if (position == blocks.Count || Anchors((ListBlock)blocks[position]) is not { Count: > 0 } anchors)
        {
            return blocks;
        }

        var rest = blocks.Skip(position + 1).ToList();
        return [.. InListedSections(rest, Listed(rest, anchors))];
    }

    /// <summary>The anchors of a list in which every item is only a link into the page; null when it is another list.</summary>
    private static List<string>? Anchors(ListBlock list)
    {
        var anchors = new List<string>();
        foreach (var item in list.Items)
        {
            if (item.OnlyLink is not { } link || !link.Target.StartsWith('#'))
            {
                return null;
            }

            anchors.Add(Uri.UnescapeDataString(link.Target[1..]));
            foreach (var nested in item.Children.OfType<ListBlock>())
            {
                anchors.AddRange(Anchors(nested) ?? []);
            }
        }

        return anchors;
    }

    private static HashSet<HeadingBlock> Listed(List<MarkdownBlock> rest, List<string> anchors)
    {
        var headings = rest.OfType<HeadingBlock>().ToList();
        var byAnchor = headings.Where(heading => anchors.Contains(heading.Id)).ToHashSet();
        if (byAnchor.Count > 0 || headings.Count == 0)
        {
            return byAnchor;
        }

        // In a translated file the anchors are still those of the original, so their order must do.
        var level = headings.Min(heading => heading.Level);
        return [.. headings.Where(heading => heading.Level == level).Take(anchors.Count)];
    }

    private static IEnumerable<MarkdownBlock> InListedSections(List<MarkdownBlock> rest, HashSet<HeadingBlock> listed)
    {
        int? level = null;
        foreach (var block in rest)
        {
            if (block is HeadingBlock heading && (listed.Contains(heading) || heading.Level <= level))
            {
                level = listed.Contains(heading) ? heading.Level : null;
            }

            if (level is not null)
            {
                yield return block;
            }
        }
    }
}
