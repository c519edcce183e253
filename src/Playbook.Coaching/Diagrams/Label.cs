namespace Playbook.Coaching.Diagrams;

/// <summary>A name set in lines that fit into a shape.</summary>
/// <param name="Size">The font size in units.</param>
/// <param name="Lines">Its lines from top to bottom; none for a name without letters.</param>
public sealed record Label(int Size, IReadOnlyList<LabelLine> Lines)
{
    /// <summary>Height of a line in em: room enough for the ascent and descent of usual fonts.</summary>
    public const double LineHeight = 1.2;

    /// <summary>How far below the middle of its line the letters stand, in em: half the height of a capital.</summary>
    public const double Baseline = 0.35;
}
