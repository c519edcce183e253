namespace Playbook.Coaching.Diagrams;

/// <summary>A shape that a label has to stay inside.</summary>
public interface ILabelRoom
{
    /// <summary>The place that a label is centred on when it fits there.</summary>
    DiagramPoint Centre { get; }

    /// <summary>Farther than this from the middle of the diagram nothing lies inside.</summary>
    double Reach { get; }

    /// <summary>How wide a line of text may be.</summary>
    /// <param name="middle">The middle of the line.</param>
    /// <param name="height">The height of the line.</param>
    /// <returns>The width of the widest box of that height around the middle that lies inside; 0 or less when there is none.</returns>
    double WidthAround(DiagramPoint middle, double height);
}
