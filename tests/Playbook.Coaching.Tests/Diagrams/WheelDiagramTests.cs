using Playbook.Coaching.Diagrams;

namespace Playbook.Coaching.Tests.Diagrams;

/// <summary>The geometry of a wheel, for every number of buckets and for names of many kinds.</summary>
public sealed class WheelDiagramTests
{
    private static readonly string[] Names =
    [
        "Problem understanding", "Verantwortungsbewusstsein", "学習", "רגש ותובנה עמוקה", "X", "Design & <research>",
        "データ分析と意思決定", "القيادة دون سلطة رسمية", "Donaudampfschifffahrtsgesellschaftskapitän", "Team",
        "Understanding what customers really need and why it matters to the business", "Stakeholder-Management",
        "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW", "ความคิดสร้างสรรค์และการแก้ปัญหาอย่างเป็นระบบ",
    ];

    public static TheoryData<int> Counts => [.. Enumerable.Range(3, 10)];

    [Theory]
    [MemberData(nameof(Counts))]
    public void Slices_cover_the_circle_and_never_overlap(int count)
    {
        var slices = Wheel(count, 0).Slices;

        slices[0].Face.Start.ShouldBe(0);
        for (var degree = 0.25; degree < 360; degree += 0.5)
        {
            var point = DiagramPoint.At(200, degree * Math.PI / 180);
            var hits = slices.Count(slice => slice.Face.WidthAround(point, 0) > 0);
            var isInGap = slices.Any(slice => Math.Abs(FromRay(point, slice.Face.Start)) <= slice.Face.Inset);
            hits.ShouldBe(isInGap ? 0 : 1, $"at {degree}°");
        }
    }

    [Theory]
    [MemberData(nameof(Counts))]
    public void Every_line_lies_inside_of_its_slice(int count)
    {
        for (var shift = 0; shift < Names.Length; shift += count)
        {
            foreach (var slice in Wheel(count, shift).Slices)
            {
                slice.Label.Lines.ShouldNotBeEmpty();
                slice.Label.Size.ShouldBeInRange(9, 21);
                Border(slice.Label).ShouldAllBe(point => IsInside(point, slice.Face));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Counts))]
    public void Every_letter_of_a_usual_name_is_shown(int count)
    {
        var names = Enumerable.Range(0, count).Select(index => Names[index % 10]).ToList();

        WheelDiagram.Of("Wheel", names).ShouldNotBeNull().Slices
            .Select(slice => Letters(string.Concat(slice.Label.Lines.Select(line => line.Text))))
            .ShouldBe(names.Select(Letters));
    }

    [Fact]
    public void Labels_of_a_wheel_share_a_size_while_it_can_be_read()
    {
        var sizes = WheelDiagram.Of("Wheel", ["Team", "Agile", "Plan", "Verantwortungsbewusstsein", "Do", "See", "Hear", "Say"])
            .ShouldNotBeNull().Slices.Select(slice => slice.Label.Size).ToList();

        sizes.Distinct().Count().ShouldBeLessThanOrEqualTo(2);
        sizes[0].ShouldBe(Math.Max(13, sizes.Min()));
    }

    [Fact]
    public void A_name_without_end_ends_in_an_ellipsis() =>
        WheelDiagram.Of("Wheel", [.. Enumerable.Repeat(string.Join(' ', Enumerable.Repeat("endless", 500)), 12)])
            .ShouldNotBeNull().Slices
            .Select(slice => (slice.Label.Lines[^1].Text[^1], slice.Label.Size)).Distinct().ShouldBe([('…', 9)]);

    [Fact]
    public void The_same_names_give_the_same_wheel() => Text(Wheel(12, 3)).ShouldBe(Text(Wheel(12, 3)));

    [Theory]
    [InlineData("PMwheel", 22)]
    [InlineData("Kompetenzrad für Produktmanagerinnen und Produktmanager", 9)]
    public void The_title_lies_in_the_hub(string title, int least)
    {
        var label = WheelDiagram.Of(title, ["A", "B", "C"]).ShouldNotBeNull().Title;

        label.Size.ShouldBeGreaterThanOrEqualTo(least);
        Border(label).ShouldAllBe(point => Distance(point) < WheelDiagram.Hub);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(13)]
    public void Other_numbers_of_buckets_are_not_drawn(int count) =>
        WheelDiagram.Of("Wheel", [.. Enumerable.Repeat("Name", count)]).ShouldBeNull();

    private static WheelDiagram Wheel(int count, int shift) =>
        WheelDiagram.Of("Wheel", [.. Enumerable.Range(0, count).Select(index => Names[(index + shift) % Names.Length])])!;

    /// <summary>Points around the box of each line, as wide as it is taken to be.</summary>
    private static IEnumerable<DiagramPoint> Border(Label label) =>
        from line in label.Lines
        let width = TextWidth.Of(line.Text + (line.End == LabelJoint.Hyphen ? "-" : "")) * label.Size
        let height = Label.LineHeight * label.Size
        from step in Enumerable.Range(0, 21)
        let part = step / 20.0 - 0.5
        from point in new[]
        {
            new DiagramPoint(line.Middle.X + part * width, line.Middle.Y - height / 2),
            new DiagramPoint(line.Middle.X + part * width, line.Middle.Y + height / 2),
            new DiagramPoint(line.Middle.X - width / 2, line.Middle.Y + part * height),
            new DiagramPoint(line.Middle.X + width / 2, line.Middle.Y + part * height),
        }
        select point;

    private static bool IsInside(DiagramPoint point, Sector face) =>
        Distance(point) >= face.Inner && Distance(point) <= face.Outer
        && FromRay(point, face.Start) >= face.Inset && FromRay(point, face.End) <= -face.Inset;

    private static double Distance(DiagramPoint point) => Math.Sqrt(point.X * point.X + point.Y * point.Y);

    /// <summary>How far a point lies clockwise of a ray; a large negative number when it lies behind the middle.</summary>
    private static double FromRay(DiagramPoint point, double angle)
    {
        var turn = Math.IEEERemainder(Math.Atan2(point.X, -point.Y) - angle, 2 * Math.PI);
        return Math.Abs(turn) > Math.PI / 2 ? Math.Sign(turn) * Distance(point) : Math.Sin(turn) * Distance(point);
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetter));

    private static string Text(WheelDiagram wheel) => string.Join('\n', wheel.Slices.Select(slice =>
        $"{slice.Face.Path()} {slice.Label.Size} {string.Join('|', slice.Label.Lines)}"));
}
