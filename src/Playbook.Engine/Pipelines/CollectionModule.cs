using Playbook.Engine.Documents;
using Playbook.Engine.Execution;

namespace Playbook.Engine.Pipelines;

/// <summary>A step that looks at all documents of its pipeline together.</summary>
/// <typeparam name="TIn">The documents it takes; others are a fault of the pipeline.</typeparam>
public abstract class CollectionModule<TIn> : Module
    where TIn : Document
{
    /// <inheritdoc />
    public sealed override Task<IReadOnlyList<Document>> RunAsync(IReadOnlyList<Document> inputs, RunContext context) =>
        Task.FromResult<IReadOnlyList<Document>>([.. Run([.. inputs.Cast<TIn>()], context)]);

    /// <summary>Turns the documents into others.</summary>
    protected abstract IEnumerable<Document> Run(IReadOnlyList<TIn> documents, RunContext context);
}
