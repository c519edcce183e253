using System.Runtime.InteropServices;

namespace Playbook.Coaching.Diagrams;

/// <summary>A place in a diagram, in its units. The middle is (0, 0); x grows to the right and y downwards, as in SVG.</summary>
/// <param name="X">To the right of the middle.</param>
/// <param name="Y">Below the middle.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct DiagramPoint(double X, double Y)
{
    /// <summary>The place at a distance from the middle.</summary>
    /// <param name="radius">The distance.</param>
    /// <param name="angle">The direction in radians, clockwise from 12 o'clock.</param>
    public static DiagramPoint At(double radius, double angle) => new(radius * Math.Sin(angle), -radius * Math.Cos(angle));
}
