using Playbook.Engine.Pipelines;

namespace Playbook.Engine.Execution;

/// <summary>A step of work that has begun.</summary>
/// <param name="Pipeline">Name of the pipeline.</param>
/// <param name="Phase">Its phase.</param>
/// <param name="Step">How many phases had begun, this one included.</param>
/// <param name="Steps">How many phases there are in all.</param>
public sealed record RunProgress(string Pipeline, Phase Phase, int Step, int Steps);
