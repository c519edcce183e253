namespace Playbook.Coaching.Diagrams;

/// <summary>A full circle around the middle of a diagram.</summary>
/// <param name="Radius">Its radius.</param>
public sealed record Disc(double Radius) : ILabelRoom
{
    /// <inheritdoc />
    public IReadOnlyList<DiagramPoint> Centres { get; } = [new(0, 0)];

    /// <inheritdoc />
    public double WidthAround(DiagramPoint middle, double height)
    {
        var farthest = Math.Abs(middle.Y) + height / 2;
        return farthest >= Radius ? 0 : 2 * (Math.Sqrt(Radius * Radius - farthest * farthest) - Math.Abs(middle.X));
    }
}
