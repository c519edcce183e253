using Playbook.Engine.Pipelines;

namespace Playbook.Engine.Execution;

/// <summary>A step of work that has begun.</summary>
/// <param name="Work">Name of the pipeline, or of what else is done.</param>
/// <param name="Phase">The pipeline's phase; null for other work.</param>
/// <param name="Step">How many steps had begun, this one included.</param>
/// <param name="Steps">How many steps there are in all.</param>
public sealed record RunProgress(string Work, Phase? Phase, int Step, int Steps);
