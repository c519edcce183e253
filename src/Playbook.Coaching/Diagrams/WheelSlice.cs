namespace Playbook.Coaching.Diagrams;

/// <summary>A slice of a wheel: the picture of a bucket.</summary>
/// <param name="Face">Its area.</param>
/// <param name="Rim">The band at its outer edge.</param>
/// <param name="Number">The middle of its number.</param>
/// <param name="Label">Its name.</param>
public sealed record WheelSlice(Sector Face, Sector Rim, DiagramPoint Number, Label Label);
