namespace Playbook.Coaching.Diagrams;

/// <summary>A part of a ring around the middle of a diagram, less than half of it.</summary>
/// <param name="Start">Where it begins, in radians clockwise from 12 o'clock.</param>
/// <param name="Sweep">How far it goes clockwise, in radians; below π.</param>
/// <param name="Inner">Radius of its inner edge.</param>
/// <param name="Outer">Radius of its outer edge.</param>
/// <param name="Inset">How far its straight edges lie inside of the two rays, so that neighbours leave an even gap.</param>
public sealed record Sector(double Start, double Sweep, double Inner, double Outer, double Inset) : ILabelRoom
{
    private const double Step = 6;

    /// <summary>Where it ends, in radians.</summary>
    public double End => Start + Sweep;

    /// <summary>The direction of its middle, in radians.</summary>
    public double Middle => Start + Sweep / 2;

    /// <summary>Along the middle of the sector, from its centre of gravity to both sides.</summary>
    public IReadOnlyList<DiagramPoint> Centres =>
    [
        .. Enumerable.Range(0, (int)((Outer - Inner) / Step) + 1)
            .Select(step => Gravity + (step % 2 == 0 ? -1 : 1) * ((step + 1) / 2) * Step)
            .Where(radius => radius > Inner && radius < Outer)
            .Select(radius => DiagramPoint.At(radius, Middle)),
    ];

    /// <summary>Distance of the centre of gravity from the middle of the ring.</summary>
    private double Gravity =>
        2.0 / 3 * (Math.Pow(Outer, 3) - Math.Pow(Inner, 3)) / (Outer * Outer - Inner * Inner) * Math.Sin(Sweep / 2) / (Sweep / 2);

    /// <summary>Its outline, as the <c>d</c> of an SVG path.</summary>
    public string Path()
    {
        var (from, to) = (Corner(Outer, atStart: true), Corner(Outer, atStart: false));
        var (back, home) = (Corner(Inner, atStart: false), Corner(Inner, atStart: true));
        // The second zero: each arc is the shorter of the two, as a sector is less than half of the ring.
        return $"M{from}A{Units.Text(Outer)} {Units.Text(Outer)} 0 0 1 {to}L{back}A{Units.Text(Inner)} {Units.Text(Inner)} 0 0 0 {home}Z";
    }

    /// <inheritdoc />
    public double WidthAround(DiagramPoint middle, double height)
    {
        var (top, bottom) = (middle.Y - height / 2, middle.Y + height / 2);
        var half = Math.Min(WithinOuter(middle.X, Math.Max(Math.Abs(top), Math.Abs(bottom))), BesideInner(middle.X, top, bottom));
        half = Math.Min(half, Beside(middle, height, Start, 1));
        return 2 * Math.Min(half, Beside(middle, height, End, -1));
    }

    private double WithinOuter(double x, double farthest) =>
        farthest >= Outer ? 0 : Math.Sqrt(Outer * Outer - farthest * farthest) - Math.Abs(x);

    /// <summary>The hole in the middle bulges towards the box: what counts is the box's point nearest to it.</summary>
    private double BesideInner(double x, double top, double bottom)
    {
        var nearest = top <= 0 && bottom >= 0 ? 0 : Math.Min(Math.Abs(top), Math.Abs(bottom));
        return nearest >= Inner ? double.PositiveInfinity : Math.Abs(x) - Math.Sqrt(Inner * Inner - nearest * nearest);
    }

    /// <summary>Half the width of a box whose corners all lie on the inner side of a straight edge.</summary>
    /// <param name="middle">The middle of the box.</param>
    /// <param name="height">Its height.</param>
    /// <param name="angle">The direction of the edge.</param>
    /// <param name="side">1 when clockwise of the edge is inside, -1 otherwise.</param>
    private double Beside(DiagramPoint middle, double height, double angle, int side)
    {
        var (x, y) = (side * Math.Cos(angle), side * Math.Sin(angle));
        var room = middle.X * x + middle.Y * y - height / 2 * Math.Abs(y) - Inset;
        const double Level = 1e-9;
        return Math.Abs(x) > Level ? room / Math.Abs(x) : room < 0 ? 0 : double.PositiveInfinity;
    }

    private string Corner(double radius, bool atStart)
    {
        var inset = Math.Asin(Inset / radius);
        var point = DiagramPoint.At(radius, atStart ? Start + inset : End - inset);
        return $"{Units.Text(point.X)} {Units.Text(point.Y)}";
    }
}
