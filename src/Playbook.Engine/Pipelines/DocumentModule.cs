using System.Runtime.ExceptionServices;
using Playbook.Engine.Documents;
using Playbook.Engine.Execution;

namespace Playbook.Engine.Pipelines;

/// <summary>A step that turns each document into another (or drops it), in parallel, keeping the order.</summary>
public abstract class DocumentModule : Module
{
    /// <inheritdoc />
    public sealed override Task<IReadOnlyList<Document>> RunAsync(IReadOnlyList<Document> inputs, RunContext context)
    {
        var outputs = new Document?[inputs.Count];
        var options = new ParallelOptions
        {
            CancellationToken = context.CancellationToken,
            MaxDegreeOfParallelism = context.MaxDegreeOfParallelism,
        };
        try
        {
            Parallel.For(0, inputs.Count, options, i => outputs[i] = RunOne(inputs[i], context));
        }
        catch (AggregateException several)
        {
            // Callers wait for the exception that was thrown, as they do with every other module.
            ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }

        return Task.FromResult<IReadOnlyList<Document>>([.. outputs.OfType<Document>()]);
    }

    /// <summary>Turns one document into another; null drops it. Called from many threads.</summary>
    internal abstract Document? RunOne(Document document, RunContext context);
}

/// <inheritdoc cref="DocumentModule" />
/// <typeparam name="TIn">The documents it takes; others are a fault of the pipeline.</typeparam>
public abstract class DocumentModule<TIn> : DocumentModule
    where TIn : Document
{
    /// <summary>Turns one document into another; null drops it. Called from many threads.</summary>
    protected abstract Document? Run(TIn document, RunContext context);

    internal sealed override Document? RunOne(Document document, RunContext context) => Run((TIn)document, context);
}
