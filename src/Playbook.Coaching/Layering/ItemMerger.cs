using Playbook.Web.Markdown;

namespace Playbook.Coaching.Layering;

/// <summary>
/// Merges list items that are known by their ids: questions, above all. Whatever heading an override puts an item under,
/// and be it none, the item keeps the place that it has below.
/// </summary>
internal static class ItemMerger
{
    /// <summary>Whether every item of a list has an id, so that the list states items and not the whole of a list.</summary>
    public static bool HasIds(ListBlock list) => list.Items.All(item => IdOf(item) is not null);

    /// <summary>The blocks below with the items of those above in their places, and the blocks above without them.</summary>
    public static (IReadOnlyList<MarkdownBlock> Lower, IReadOnlyList<MarkdownBlock> Upper) Replace(
        IReadOnlyList<MarkdownBlock> lower, IReadOnlyList<MarkdownBlock> upper)
    {
        var known = lower.OfType<ListBlock>().SelectMany(list => list.Items).Select(IdOf).OfType<string>().ToHashSet();
        var replacing = upper.OfType<ListBlock>().Where(HasIds).SelectMany(list => list.Items)
            .Where(item => known.Contains(IdOf(item)!))
            .DistinctBy(IdOf)
            .ToDictionary(item => IdOf(item)!);
        return replacing.Count == 0
            ? (lower, upper)
            : ([.. lower.Select(block => block is ListBlock list ? Filled(list, replacing) : block)],
                [.. upper.Select(block => block is ListBlock list && HasIds(list) ? Rest(list, replacing) : block).OfType<MarkdownBlock>()]);
    }

    private static string? IdOf(ListItem item) => BlockTree.IdOf(item.Attributes);

    private static ListBlock Filled(ListBlock list, Dictionary<string, ListItem> replacing) =>
        list with { Items = [.. list.Items.Select(item => replacing.GetValueOrDefault(IdOf(item) ?? "", item))] };

    private static ListBlock? Rest(ListBlock list, Dictionary<string, ListItem> replacing) =>
        list.Items.Where(item => !replacing.ContainsKey(IdOf(item)!)).ToList() is { Count: > 0 } rest
            ? list with { Items = rest }
            : null;
}
