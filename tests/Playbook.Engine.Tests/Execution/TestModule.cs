using Playbook.Engine.Documents;
using Playbook.Engine.Execution;
using Playbook.Engine.Pipelines;

namespace Playbook.Engine.Tests.Execution;

internal sealed class TestModule(Func<IReadOnlyList<Document>, RunContext, Task<IReadOnlyList<Document>>> run) : Module
{
    public static TestModule Gives(params IReadOnlyList<Document> documents) =>
        new((_, _) => Task.FromResult(documents));

    public static TestModule Does(Action<IReadOnlyList<Document>, RunContext> action) => new((documents, context) =>
    {
        action(documents, context);
        return Task.FromResult(documents);
    });

    public override Task<IReadOnlyList<Document>> RunAsync(IReadOnlyList<Document> inputs, RunContext context) =>
        run(inputs, context);
}

internal sealed record Note(string Id, string Text = "") : Document(Id);

internal sealed record Picture(string Id) : Document(Id);
