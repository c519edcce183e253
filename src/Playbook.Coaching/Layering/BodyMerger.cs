using System.Text.RegularExpressions;
using Playbook.Coaching.Content;
using Playbook.Web.Markdown;

namespace Playbook.Coaching.Layering;

/// <summary>
/// Merges the body of an override into the one below: a section replaces the section of the same id (a level that of the
/// same number), a list of items with ids replaces those items, a table the rows with the same first cell. Everything
/// that the override does not state shines through.
/// </summary>
internal static partial class BodyMerger
{
    /// <summary>The body below with the one above merged into it.</summary>
    public static MarkdownBody Merge(MarkdownBody lower, MarkdownBody upper) => new(
        MergeBlocks(lower.Blocks, upper.Blocks),
        [.. lower.Links, .. upper.Links],
        lower.Anchors.Union(upper.Anchors, StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal));

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

        foreach (var section in Section.Split(upper))
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

        var level = ((HeadingBlock)merged[start]).Level;
        var end = merged.FindIndex(start + 1, block => block is HeadingBlock heading && heading.Level <= level);
        var length = (end < 0 ? merged.Count : end) - start;
        var blocks = MergeBlocks(merged.GetRange(start + 1, length - 1), section.Blocks);
        merged.RemoveRange(start, length);
        merged.InsertRange(start, [section.Heading with { Level = level }, .. blocks]);
    }

    private static IEnumerable<MarkdownBlock> MergeProse(
        IReadOnlyList<MarkdownBlock> lower, IReadOnlyList<MarkdownBlock> upper) => upper switch
    {
        [ListBlock list] when list.Items.All(item => IdOf(item) is not null) => lower.Select(block => block is ListBlock below ? Merge(below, list) : block)
            .Concat(Remaining(lower, list)),
        [TableBlock table] when lower.OfType<TableBlock>().Any() => lower.Select(block => block is TableBlock below ? Merge(below, table) : block),
        _ => upper,
    };

    private static ListBlock Merge(ListBlock lower, ListBlock upper) => lower with
    {
        Items = [.. lower.Items.Select(item => upper.Items.FirstOrDefault(over => IdOf(over) == IdOf(item) && IdOf(item) is not null) ?? item)],
    };

    /// <summary>Items of an override that replace none are new: they follow what is there.</summary>
    private static IEnumerable<MarkdownBlock> Remaining(IReadOnlyList<MarkdownBlock> lower, ListBlock upper)
    {
        var ids = lower.OfType<ListBlock>().SelectMany(list => list.Items).Select(IdOf).ToHashSet();
        var rest = upper.Items.Where(item => !ids.Contains(IdOf(item))).ToList();
        return rest.Count == 0 ? [] : [upper with { Items = rest }];
    }

    private static TableBlock Merge(TableBlock lower, TableBlock upper)
    {
        var rows = lower.Rows.Select(row => upper.Rows.FirstOrDefault(over => SameRow(over, row)) ?? row).ToList();
        rows.AddRange(upper.Rows.Where(over => !lower.Rows.Any(row => SameRow(over, row))));
        return lower with { Rows = rows };
    }

    private static bool SameRow(IReadOnlyList<TableCell> one, IReadOnlyList<TableCell> other) =>
        one.Count > 0 && other.Count > 0 && one[0].Text == other[0].Text;

    private static string? IdOf(ListItem item) => (item.Attributes.Find("id")?.Value as Engine.Metadata.MetadataScalar)?.Text;

    /// <summary>A level is known by its number, whatever words follow; the title of a page by being one; every other heading by its id.</summary>
    private static string Key(HeadingBlock heading) =>
        heading.Level == 1 ? "title" : LeadingNumber().Match(heading.Text) is { Success: true } number ? number.Value : heading.Id;

    [GeneratedRegex("^[0-9]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LeadingNumber();
}
