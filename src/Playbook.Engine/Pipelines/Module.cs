using Playbook.Engine.Documents;
using Playbook.Engine.Execution;

namespace Playbook.Engine.Pipelines;

/// <summary>One step of a pipeline: documents in, documents out.</summary>
public abstract class Module
{
    /// <summary>Runs the step.</summary>
    /// <param name="inputs">Documents of the step before, or of the phase before.</param>
    /// <param name="context">The run: diagnostics, other pipelines' documents, cancellation.</param>
    public abstract Task<IReadOnlyList<Document>> RunAsync(IReadOnlyList<Document> inputs, RunContext context);
}
