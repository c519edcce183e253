using Playbook.Coaching.Content;
using Playbook.Engine.Metadata;

namespace Playbook.Coaching.Wheels;

/// <summary>An ordered set of buckets, each holding skills.</summary>
/// <param name="Content">What every page has.</param>
/// <param name="Scale">The scale on which its skills are rated.</param>
/// <param name="Buckets">Its buckets in order.</param>
public sealed record WheelPage(PageContent Content, Scale Scale, IReadOnlyList<Bucket> Buckets) : Page(Content)
{
    private const int FewestBuckets = 3;
    private const int MostBuckets = 12;

    /// <summary>Reads a file as a wheel.</summary>
    public static Page Read(ReadContext context)
    {
        var scale = Scale.Read(context.Metadata, "scale", context.Diagnostics) ?? Scale.Default;
        IReadOnlyList<Bucket> buckets =
            [.. InOrder(context.Metadata.Maps("buckets")).Select(map => Bucket.Read(map, context.Content.Blocks)).OfType<Bucket>()];
        if (buckets.Count is < FewestBuckets or > MostBuckets)
        {
            context.Diagnostics.Add(ContentDiagnostics.BucketCount.At(
                context.Content.Source.Location,
                FormattableString.Invariant($"This wheel has {buckets.Count} buckets."),
                FormattableString.Invariant($"{FewestBuckets} to {MostBuckets}, in the list 'buckets'")));
        }

        return new WheelPage(context.Content, scale, buckets);
    }
    /// <summary>Those that state an <c>order</c>, rising, then the others as they are listed: an override can move a bucket by it.</summary>
    private static IEnumerable<MetadataReader> InOrder(IEnumerable<MetadataReader> buckets) =>
        buckets.Select(map => (Order: map.Integer("order") ?? int.MaxValue, Map: map)).ToList().OrderBy(entry => entry.Order).Select(entry => entry.Map);
}
