using System.Text.RegularExpressions;
using Playbook.Coaching.Content;
using Playbook.Web.Markdown;

namespace Playbook.Coaching.Layering;

/// <summary>
/// Merges the body of an override into the one below: an item with an id replaces the item of that id, wherever it
/// stands; a section replaces the section of the same id (a level that of the same number), a table the rows with the
/// same first cell. Everything that the override does not state shines through.
/// </summary>
internal static partial class BodyMerger
{
    /// <summary>Levels stand below a heading of their own, which stands below the title.</summary>
    private const int HighestOfLevels = 3;

    /// <summary>The body below with the one above merged into it.</summary>
    public static MarkdownBody Merge(MarkdownBody lower, MarkdownBody upper)
    {
        var blocks = MergePages(lower.Blocks, upper.Blocks);
        var anchors = lower.Anchors.Union(upper.Anchors)
            .Except(BlockTree.Ids(lower.Blocks)).Except(BlockTree.Ids(upper.Blocks))
            .Union(BlockTree.Ids(blocks));
        return new MarkdownBody(blocks, [.. BlockTree.Links(blocks).Distinct()], anchors.ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>Titles apart, for an override that keeps the title need not repeat it.</summary>
    private static List<MarkdownBlock> MergePages(IReadOnlyList<MarkdownBlock> lower, IReadOnlyList<MarkdownBlock> upper)
    {
        var below = TitleOf(lower);
        var above = TitleOf(upper);
        var title = Heading(above, below) ?? below;
        var (rest, stated) = ItemMerger.Replace(Without(lower, below), Without(upper, above));
        var merged = MergeBlocks(rest, stated);
        return title is null ? merged : [title, .. merged];
    }

    private static HeadingBlock? TitleOf(IReadOnlyList<MarkdownBlock> blocks) =>
        blocks.OfType<HeadingBlock>().FirstOrDefault() is { Level: 1 } title ? title : null;

    private static List<MarkdownBlock> Without(IReadOnlyList<MarkdownBlock> blocks, HeadingBlock? title) =>
        [.. blocks.Where(block => !ReferenceEquals(block, title))];

    /// <summary>The upper heading at the level of the lower one, with its anchor too unless it states one: links may lead there.</summary>
    private static HeadingBlock? Heading(HeadingBlock? upper, HeadingBlock? lower) => upper is null || lower is null
        ? upper
        : upper with { Level = lower.Level, Id = BlockTree.IdOf(upper.Attributes) ?? lower.Id };

    private static List<MarkdownBlock> MergeBlocks(IReadOnlyList<MarkdownBlock> lower, IReadOnlyList<MarkdownBlock> upper)
    {
        var merged = lower.ToList();
        var introduction = Section.Introduction(upper);
        if (introduction.Count > 0)
        {
            var below = Section.Introduction(lower);
            merged.RemoveRange(0, below.Count);
            merged.InsertRange(0, MergeProse(below, introduction));
        }

        foreach (var section in Sections(upper))
        {
            MergeSection(merged, section);
        }

        return merged;
    }

    private static void MergeSection(List<MarkdownBlock> merged, Section section)
    {
        var start = merged.FindIndex(block => block is HeadingBlock heading && Key(heading) == Key(section.Heading));
        if (start < 0)
        {
            merged.Add(section.Heading);
            merged.AddRange(section.Blocks);
            return;
        }

        var below = merged[start];
        var level = ((HeadingBlock)below).Level;
        var end = merged.FindIndex(start + 1, block => block is HeadingBlock heading && heading.Level <= level);
        var length = (end < 0 ? merged.Count : end) - start;
        var blocks = MergeBlocks(merged.GetRange(start + 1, length - 1), section.Blocks);
        merged.RemoveRange(start, length);
        merged.InsertRange(start, [Heading(section.Heading, (HeadingBlock)below)!, .. blocks]);
    }

    /// <summary>All sections in order, also those that stand before one of a higher level.</summary>
    private static IEnumerable<Section> Sections(IReadOnlyList<MarkdownBlock> blocks)
    {
        for (var rest = blocks.SkipWhile(block => block is not HeadingBlock).ToList(); rest is [HeadingBlock heading, ..];)
        {
            var content = rest.Skip(1).TakeWhile(block => block is not HeadingBlock next || next.Level > heading.Level).ToList();
            yield return new Section(heading, content);
            rest.RemoveRange(0, content.Count + 1);
        }
    }

    private static IEnumerable<MarkdownBlock> MergeProse(
        IReadOnlyList<MarkdownBlock> lower, IReadOnlyList<MarkdownBlock> upper) => upper switch
    {
        // Items that replace one below have found their places already: these are new.
        [ListBlock list] when ItemMerger.HasIds(list) => lower is [.., ListBlock last] && last.IsOrdered == list.IsOrdered
            ? lower.SkipLast(1).Append(last with { Items = [.. last.Items, .. list.Items] })
            : lower.Append(list),
        [TableBlock table] when lower.OfType<TableBlock>().Any() => lower.Select(block => block is TableBlock below ? Merge(below, table) : block),
        _ => upper,
    };

    private static TableBlock Merge(TableBlock lower, TableBlock upper)
    {
        var rows = lower.Rows.Select(row => upper.Rows.FirstOrDefault(over => SameRow(over, row)) ?? row).ToList();
        rows.AddRange(upper.Rows.Where(over => !lower.Rows.Any(row => SameRow(over, row))));
        return lower with { Rows = rows };
    }

    private static bool SameRow(IReadOnlyList<TableCell> one, IReadOnlyList<TableCell> other) =>
        one.Count > 0 && other.Count > 0 && one[0].Text == other[0].Text;

    /// <summary>A level of a skill is known by its number, whatever words follow; every other heading by its id.</summary>
    private static string Key(HeadingBlock heading) =>
        heading.Level >= HighestOfLevels && LeadingNumber().Match(heading.Text) is { Success: true } number ? number.Value : heading.Id;

    [GeneratedRegex("^[0-9]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LeadingNumber();
}
