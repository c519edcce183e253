namespace Playbook.Coaching.Diagrams;

/// <summary>A line of a label.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Middle">The middle of its box.</param>
/// <param name="End">What stands between it and the next line in the name: a hyphen is drawn behind the words.</param>
public sealed record LabelLine(string Text, DiagramPoint Middle, LabelJoint End);
