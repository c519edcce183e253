namespace Playbook.Engine.Pipelines;

/// <summary>One phase of one pipeline, and the steps that must be done before it.</summary>
/// <param name="Pipeline">The pipeline.</param>
/// <param name="Phase">The phase.</param>
/// <param name="After">Indices, in the same schedule, of the steps that come before; each is smaller than this step's own index.</param>
public sealed record PhaseStep(Pipeline Pipeline, Phase Phase, IReadOnlyList<int> After);
