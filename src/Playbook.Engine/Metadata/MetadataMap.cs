using Playbook.Engine.Diagnostics;

namespace Playbook.Engine.Metadata;

/// <summary>Keys and values in the order written; keys are case-sensitive and unique.</summary>
/// <param name="Entries">The entries in order.</param>
/// <param name="Location">Where the map starts.</param>
public sealed record MetadataMap(IReadOnlyList<MetadataEntry> Entries, SourceLocation? Location) : MetadataNode(Location)
{
    /// <summary>A map without entries.</summary>
    public static MetadataMap Empty { get; } = new([], null);

    /// <summary>The entry of a key, or null.</summary>
    public MetadataEntry? Find(string key) => Entries.FirstOrDefault(entry => entry.Key == key);

    /// <summary>This map with another laid over it: the upper key wins whole, keys of one side only are kept.</summary>
    public MetadataMap Under(MetadataMap upper) =>
        upper.Entries.Count == 0
            ? this
            : new(
                [.. Entries.Where(entry => upper.Find(entry.Key) is null), .. upper.Entries],
                upper.Location ?? Location);

    /// <summary>
    /// This map with another merged into it: maps merge key by key; lists of maps that carry an <c>id</c> merge item by
    /// item, new items going last; every other value of the upper map wins whole.
    /// </summary>
    public MetadataMap MergedWith(MetadataMap upper)
    {
        var merged = Entries.Select(entry => upper.Find(entry.Key) is { } over
            ? over with { Value = Merge(entry.Value, over.Value) }
            : entry);
        return new(
            [.. merged, .. upper.Entries.Where(entry => Find(entry.Key) is null)],
            upper.Location ?? Location);
    }

    private static MetadataNode Merge(MetadataNode lower, MetadataNode upper) => (lower, upper) switch
    {
        (MetadataMap below, MetadataMap above) => below.MergedWith(above),
        (MetadataList below, MetadataList above) when HasIds(below) && HasIds(above) => MergeById(below, above),
        _ => upper,
    };

    /// <summary>An id that the upper list holds twice merges once; its twin stays, for whoever checks ids to report.</summary>
    private static MetadataList MergeById(MetadataList lower, MetadataList upper)
    {
        var left = upper.Items.Cast<MetadataMap>().ToList();
        var items = new List<MetadataNode>();
        foreach (var item in lower.Items.Cast<MetadataMap>())
        {
            var match = left.FindIndex(over => IdOf(over) == IdOf(item));
            items.Add(match < 0 ? item : item.MergedWith(left[match]));
            if (match >= 0)
            {
                left.RemoveAt(match);
            }
        }

        return new([.. items, .. left], upper.Location);
    }

    /// <summary>An empty list has none: it says that nothing is wanted.</summary>
    private static bool HasIds(MetadataList list) =>
        list.Items.Count > 0 && list.Items.All(item => item is MetadataMap map && IdOf(map) is not null);

    private static string? IdOf(MetadataMap map) =>
        map.Find("id")?.Value is MetadataScalar { IsNull: false } id ? id.Text : null;
}
