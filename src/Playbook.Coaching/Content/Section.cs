using Playbook.Web.Markdown;

namespace Playbook.Coaching.Content;

/// <summary>A heading and what follows it, up to the next heading of its level or above.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Blocks">What follows, headings below its level included.</param>
public sealed record Section(HeadingBlock Heading, IReadOnlyList<MarkdownBlock> Blocks)
{
    /// <summary>The sections below this one's heading.</summary>
    public IReadOnlyList<Section> Subsections => Split(Blocks);

    /// <summary>Splits blocks at their headings of the highest level there is; what stands before the first is in none.</summary>
    public static IReadOnlyList<Section> Split(IReadOnlyList<MarkdownBlock> blocks)
    {
        var level = blocks.OfType<HeadingBlock>().Select(heading => heading.Level).DefaultIfEmpty(0).Min();
        var sections = new List<Section>();
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is HeadingBlock heading && heading.Level == level)
            {
                sections.Add(At(blocks, i, heading));
            }
        }

        return sections;
    }

    /// <summary>What stands before the first heading.</summary>
    public static IReadOnlyList<MarkdownBlock> Introduction(IReadOnlyList<MarkdownBlock> blocks) =>
        [.. blocks.TakeWhile(block => block is not HeadingBlock)];

    /// <summary>The section of a heading id, at whatever level it stands, or null.</summary>
    public static Section? Find(IReadOnlyList<MarkdownBlock> blocks, string id)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is HeadingBlock heading && heading.Id == id)
            {
                return At(blocks, i, heading);
            }
        }

        return null;
    }

    private static Section At(IReadOnlyList<MarkdownBlock> blocks, int position, HeadingBlock heading) => new(
        heading,
        [.. blocks.Skip(position + 1).TakeWhile(block => block is not HeadingBlock next || next.Level > heading.Level)]);
}
