using System.Text;
using Playbook.Coaching.Diagrams;
using Playbook.Coaching.Graph;
using Playbook.Coaching.Wheels;

namespace Playbook.Coaching.Views;

/// <summary>Makes the views of wheels and of places in them.</summary>
/// <param name="context">The page they are shown on.</param>
public sealed class WheelViews(PageContext context)
{
    /// <summary>A wheel with its buckets and skills.</summary>
    public WheelView Wheel(WheelPage wheel)
    {
        var buckets = context.Handbook.BucketsOf(wheel).ToList();
        return new WheelView(
            wheel.Title,
            context.Url(wheel.Address),
            wheel.Scale.ToString(),
            [.. buckets.Select(Bucket)],
            WheelDiagram.Of(wheel.Title, [.. buckets.Select(entry => entry.Bucket.Title)]) is { } diagram ? View(wheel, buckets, diagram) : null);
    }

    /// <summary>Where a bucket lies in its wheel, or null when the wheel has fewer or more buckets than can be drawn.</summary>
    public SmallWheelView? Place(BucketEntry bucket)
    {
        var buckets = context.Handbook.BucketsOf(bucket.Wheel).ToList();
        if (buckets.Count is < WheelDiagram.FewestSlices or > WheelDiagram.MostSlices)
        {
            return null;
        }

        var current = buckets.IndexOf(bucket);
        return new SmallWheelView(
            bucket.Wheel.Title,
            context.Url(bucket.Wheel.Address),
            current + 1,
            buckets.Count,
            [.. SmallWheel.Paths(buckets.Count).Select((path, index) => new SmallSliceView(index + 1, path, index == current))]);
    }

    private BucketView Bucket(BucketEntry entry, int index) => new(
        index + 1,
        entry.Bucket.Title,
        context.Url(entry.Address),
        entry.Bucket.Description,
        [.. entry.Skills.Select(context.Entry)]);

    private WheelDiagramView View(WheelPage wheel, List<BucketEntry> buckets, WheelDiagram diagram) => new(
        wheel.Title,
        Units.Text(WheelDiagram.Hub),
        View(wheel.Title, diagram.Title),
        [.. diagram.Slices.Select((slice, index) => Slice(slice, index, buckets[index]))]);

    private SliceView Slice(WheelSlice slice, int index, BucketEntry entry) => new(
        index + 1,
        entry.Bucket.Title,
        context.Url(entry.Address),
        slice.Face.Path(),
        slice.Rim.Path(),
        Units.Text(slice.Number.X),
        Units.Text(slice.Number.Y),
        View(entry.Bucket.Title, slice.Label));

    private static LabelView View(string name, Label label) => new(
        Units.Text(label.Size),
        DirectionOf(name),
        label.Lines.Any(line => line.End == LabelJoint.Hyphen),
        [.. label.Lines.Select(line => new LabelLineView(
            line.Text, Units.Text(line.Middle.X), Units.Text(line.Middle.Y + Label.Baseline * label.Size), line.End))]);

    /// <summary>The direction of the first letter, as <c>dir="auto"</c> finds it in HTML and nothing does in SVG.</summary>
    private static string DirectionOf(string name) =>
        name.EnumerateRunes().FirstOrDefault(Rune.IsLetter).Value is (>= 0x590 and <= 0x8FF) or (>= 0xFB1D and <= 0xFDFF)
            or (>= 0xFE70 and <= 0xFEFE) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF) ? "rtl" : "ltr";
}
