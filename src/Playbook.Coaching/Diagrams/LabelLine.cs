namespace Playbook.Coaching.Diagrams;

/// <summary>A line of a label.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Middle">The middle of its box.</param>
/// <param name="IsBeforeSpace">Whether a space stands between it and the next line; none does inside of a word.</param>
public sealed record LabelLine(string Text, DiagramPoint Middle, bool IsBeforeSpace);
