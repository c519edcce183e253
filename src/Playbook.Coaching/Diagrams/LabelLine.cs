namespace Playbook.Coaching.Diagrams;

/// <summary>A line of a label.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Middle">The middle of its box.</param>
public sealed record LabelLine(string Text, DiagramPoint Middle);
