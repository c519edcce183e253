using System.Collections.Frozen;
using Playbook.Coaching.Content;
using Playbook.Engine.Files;

namespace Playbook.Coaching.Graph;

/// <summary>What sort of page something is, by the name that templates and strings know: a kind's, <c>bucket</c> or <c>pack</c>.</summary>
public static class KindNames
{
    /// <summary>The name for buckets, which are pages and no kind of content.</summary>
    public const string Bucket = "bucket";

    /// <summary>The name for packs, which are pages and no kind of content.</summary>
    public const string Pack = "pack";

    /// <summary>All names, in the order in which the site lists them.</summary>
    public static IReadOnlyList<string> All { get; } =
        [.. Kinds.All.SelectMany(definition => definition.Kind == Kind.Wheel ? [definition.Name, Bucket] : new[] { definition.Name }), Pack];

    private static readonly FrozenDictionary<string, int> Order = All.Select(KeyValuePair.Create).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The place of a name in that order, from 0; -1 for what has no such name.</summary>
    public static int OrderOf(string? name) => name is null ? -1 : Order.GetValueOrDefault(name, -1);

    /// <summary>The name for a page. One that stands for a kind's folder or a bucket has their name, though it is a guide to them.</summary>
    public static string KindNameOf(this Handbook handbook, Page page) =>
        (page.IsIndex ? handbook.KindNameOf(page.Address) : null) ?? Kinds.Of(page.Kind).Name;

    /// <summary>The name of the kind or the bucket whose index lies at an address; null for other addresses.</summary>
    public static string? KindNameOf(this Handbook handbook, UrlPath address) =>
        Kinds.OfIndex(address)?.Name ?? (handbook.BucketAt(address) is null ? null : Bucket);
}
