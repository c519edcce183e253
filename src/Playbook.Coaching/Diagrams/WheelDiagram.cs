namespace Playbook.Coaching.Diagrams;

/// <summary>A wheel drawn as slices around a hub, in a square of 600 units around (0, 0). Depends on the names alone.</summary>
/// <param name="Title">Its title, in the hub.</param>
/// <param name="Slices">Its slices, clockwise from 12 o'clock.</param>
public sealed record WheelDiagram(Label Title, IReadOnlyList<WheelSlice> Slices)
{
    /// <summary>Fewer buckets do not make a wheel.</summary>
    public const int FewestSlices = 3;

    /// <summary>The slices of more would be too narrow for a name.</summary>
    public const int MostSlices = 12;

    /// <summary>Radius of the hub.</summary>
    public const double Hub = 80;

    private const double FaceStart = 88;
    private const double FaceEnd = 284;
    private const double RimEnd = 296;
    private const double NumberAt = 110;
    private const double LabelStart = 124;
    private const double HalfGap = 2.5;
    private const double Padding = 6;
    private const int LargestTitle = 22;
    private const int LargestLabel = 21;

    /// <summary>From this size on all labels of a wheel share the size of its longest; below, the longest is smaller than the others.</summary>
    private const int SmallestShared = 13;

    /// <summary>Draws a wheel.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="names">The names of its buckets in order.</param>
    /// <returns>The drawing, or null when there are fewer or more buckets than a wheel can have.</returns>
    public static WheelDiagram? Of(string title, IReadOnlyList<string> names)
    {
        if (names.Count is < FewestSlices or > MostSlices)
        {
            return null;
        }

        var faces = Enumerable.Range(0, names.Count).Select(index => Face(index, names.Count)).ToList();
        var fitters = faces.ConvertAll(face => new LabelFitter(Room(face)));
        var labels = fitters.Zip(names, (fitter, name) => fitter.Fit(name, LargestLabel)).ToList();
        var shared = Math.Max(SmallestShared, labels.Min(label => label.Size));
        return new WheelDiagram(
            new LabelFitter(new Disc(Hub - Padding)).Fit(title, LargestTitle),
            [.. faces.Select((face, index) => Slice(
                face, labels[index].Size > shared ? fitters[index].Fit(names[index], shared) : labels[index]))]);
    }

    private static Sector Face(int index, int count) =>
        new(index * 2 * Math.PI / count, 2 * Math.PI / count, FaceStart, FaceEnd, HalfGap);

    /// <summary>The part of a slice that its label lies in.</summary>
    private static Sector Room(Sector face) =>
        face with { Inner = LabelStart, Outer = FaceEnd - Padding, Inset = HalfGap + Padding };

    private static WheelSlice Slice(Sector face, Label label) =>
        new(face, face with { Inner = FaceEnd, Outer = RimEnd }, DiagramPoint.At(NumberAt, face.Middle), label);
}
