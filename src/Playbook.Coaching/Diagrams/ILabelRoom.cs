namespace Playbook.Coaching.Diagrams;

/// <summary>A shape that a label has to stay inside.</summary>
public interface ILabelRoom
{
    /// <summary>Places the label may be centred on, the most pleasing first.</summary>
    IReadOnlyList<DiagramPoint> Centres { get; }

    /// <summary>How wide a line of text may be.</summary>
    /// <param name="middle">The middle of the line.</param>
    /// <param name="height">The height of the line.</param>
    /// <returns>The width of the widest box of that height around the middle that lies inside; 0 or less when there is none.</returns>
    double WidthAround(DiagramPoint middle, double height);
}
