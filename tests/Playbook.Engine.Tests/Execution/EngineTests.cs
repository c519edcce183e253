using System.Collections.Concurrent;
using Playbook.Engine.Diagnostics;
using Playbook.Engine.Documents;
using Playbook.Engine.Execution;
using Playbook.Engine.Pipelines;
using Playbook.Engine.Tests.Pipelines;

namespace Playbook.Engine.Tests.Execution;

public sealed class EngineTests
{
    private const int Hanging = 30_000;

    [Fact]
    public async Task Documents_flow_from_phase_to_phase_of_one_pipeline()
    {
        var seen = new List<string>();
        var pipeline = new TestPipeline("content");
        pipeline.Input.Add(TestModule.Gives(new Note("a"), new Note("b")));
        pipeline.Process.Add(new Upper());
        pipeline.Output.Add(TestModule.Does((documents, _) => seen.AddRange(documents.Select(document => document.Id))));

        await RunAsync(pipeline);

        seen.ShouldBe(["A", "B"]);
    }

    [Fact(Timeout = Hanging)]
    public async Task Independent_pipelines_run_side_by_side()
    {
        var first = new TaskCompletionSource();
        var second = new TaskCompletionSource();
        var a = new TestPipeline("a");
        var b = new TestPipeline("b");
        a.Process.Add(Meet(mine: first, other: second));
        b.Process.Add(Meet(mine: second, other: first));

        await RunAsync(a, b);

        first.Task.IsCompletedSuccessfully.ShouldBeTrue();
    }

    [Fact(Timeout = Hanging)]
    public async Task Modules_that_never_give_up_their_thread_run_side_by_side_too()
    {
        using var barrier = new Barrier(2);
        var a = new TestPipeline("a");
        var b = new TestPipeline("b");
        var token = TestContext.Current.CancellationToken;
        a.Input.Add(TestModule.Does((_, _) => barrier.SignalAndWait(token)));
        b.Input.Add(TestModule.Does((_, _) => barrier.SignalAndWait(token)));

        await RunAsync(a, b);

        barrier.CurrentPhaseNumber.ShouldBe(1);
    }

    [Fact]
    public async Task A_pipeline_reads_the_processed_documents_of_its_dependency_by_type()
    {
        IEnumerable<Note> notes = [];
        var reader = new TestPipeline("a-reader", "z-source");
        reader.Process.Add(TestModule.Does((_, context) => notes = [.. context.Processed<Note>("z-source")]));
        var source = new TestPipeline("z-source");
        source.Input.Add(TestModule.Gives(new Note("n"), new Picture("p")));
        source.Process.Add(new Upper());

        await RunAsync(reader, source);

        notes.ShouldHaveSingleItem().Id.ShouldBe("N");
    }

    [Fact]
    public async Task PostProcess_sees_every_pipeline_without_naming_it()
    {
        var ids = new ConcurrentBag<string>();
        var a = new TestPipeline("a");
        var b = new TestPipeline("b");
        a.Input.Add(TestModule.Gives(new Note("a")));
        b.Input.Add(TestModule.Gives(new Note("b")));
        foreach (var (pipeline, other) in new[] { (a, "b"), (b, "a") })
        {
            pipeline.PostProcess.Add(TestModule.Does((_, context) => ids.Add(context.Processed<Note>(other).Single().Id)));
        }

        await RunAsync(a, b);

        ids.ShouldBe(["a", "b"], ignoreOrder: true);
    }

    [Fact]
    public async Task Reading_a_pipeline_that_is_no_dependency_says_what_to_do()
    {
        var a = new TestPipeline("a");
        a.Process.Add(TestModule.Does((_, context) => context.Processed<Note>("unknown")));

        var error = await Should.ThrowAsync<InvalidOperationException>(() => RunAsync(a));

        error.Message.ShouldBe("Pipeline 'unknown' has not processed yet; add it to the dependencies.");
    }

    [Fact]
    public async Task A_modules_exception_surfaces_and_later_phases_do_not_run()
    {
        var hasWritten = false;
        var a = new TestPipeline("a");
        a.Process.Add(TestModule.Does((_, _) => throw new NotSupportedException("boom")));
        var b = new TestPipeline("b");
        b.Output.Add(TestModule.Does((_, _) => hasWritten = true));

        var error = await Should.ThrowAsync<NotSupportedException>(() => RunAsync(a, b));

        error.Message.ShouldBe("boom");
        hasWritten.ShouldBeFalse();
    }

    [Fact]
    public async Task An_exception_over_one_of_many_documents_surfaces_as_it_was_thrown()
    {
        var a = new TestPipeline("a");
        a.Input.Add(TestModule.Gives([.. Enumerable.Range(0, 100).Select(i => new Note($"{i}"))]));
        a.Process.Add(new FailsAt("50"));

        (await Should.ThrowAsync<NotSupportedException>(() => RunAsync(a))).Message.ShouldBe("boom");
    }

    [Fact]
    public async Task Documents_worked_on_in_parallel_keep_their_order_and_may_be_dropped()
    {
        IEnumerable<string> ids = [];
        var a = new TestPipeline("a");
        a.Input.Add(TestModule.Gives([.. Enumerable.Range(0, 1000).Select(i => new Note($"{i}"))]));
        a.Process.Add(new DropsOdd());
        a.Process.Add(TestModule.Does((documents, _) => ids = [.. documents.Select(document => document.Id)]));

        await RunAsync(a);

        ids.ShouldBe(Enumerable.Range(0, 500).Select(i => $"{2 * i}"));
    }

    [Fact]
    public async Task A_collection_module_sees_all_documents_together()
    {
        IReadOnlyList<Document> result = [];
        var a = new TestPipeline("a");
        a.Input.Add(TestModule.Gives(new Note("a"), new Note("b")));
        a.Process.Add(new Joins());
        a.Output.Add(TestModule.Does((documents, _) => result = documents));

        await RunAsync(a);

        result.ShouldBe([new Note("all", "a+b")]);
    }

    [Fact]
    public async Task A_run_cancelled_in_a_module_does_not_reach_the_next_one()
    {
        using var stop = new CancellationTokenSource();
        var hasGoneOn = false;
        var a = new TestPipeline("a");
        a.Input.Add(TestModule.Does((_, _) => stop.Cancel()));
        a.Input.Add(TestModule.Does((_, _) => hasGoneOn = true));

        await Should.ThrowAsync<OperationCanceledException>(
            () => new Engine.Execution.Engine([a]).RunAsync(new RunContext(new DiagnosticBag(), null, stop.Token)));

        hasGoneOn.ShouldBeFalse();
    }

    [Fact]
    public async Task A_run_cancelled_before_it_starts_reports_no_step()
    {
        var steps = new Steps();
        var context = new RunContext(new DiagnosticBag(), steps, new CancellationToken(canceled: true));

        await Should.ThrowAsync<OperationCanceledException>(
            () => new Engine.Execution.Engine([new TestPipeline("a")]).RunAsync(context));

        steps.Reported.ShouldBeEmpty();
    }

    [Fact]
    public async Task Cancelling_stops_work_on_many_documents()
    {
        using var stop = new CancellationTokenSource();
        var a = new TestPipeline("a");
        a.Input.Add(TestModule.Gives([.. Enumerable.Range(0, 100).Select(i => new Note($"{i}"))]));
        a.Process.Add(new Cancels(stop));

        await Should.ThrowAsync<OperationCanceledException>(
            () => new Engine.Execution.Engine([a]).RunAsync(new RunContext(new DiagnosticBag(), null, stop.Token)));
    }

    [Fact]
    public async Task Progress_counts_every_step_once_in_each_run()
    {
        var engine = new Engine.Execution.Engine([new TestPipeline("a"), new TestPipeline("b")]);
        for (var run = 0; run < 2; run++)
        {
            var steps = new Steps();

            await engine.RunAsync(new RunContext(new DiagnosticBag(), steps, TestContext.Current.CancellationToken));

            steps.Reported.Select(step => step.Step).ShouldBe(Enumerable.Range(1, 8), ignoreOrder: true);
            steps.Reported.ShouldAllBe(step => step.Steps == 8);
        }
    }

    private static Task RunAsync(params Pipeline[] pipelines) => new Engine.Execution.Engine(pipelines)
        .RunAsync(new RunContext(new DiagnosticBag(), null, TestContext.Current.CancellationToken));

    private static TestModule Meet(TaskCompletionSource mine, TaskCompletionSource other) => new(async (documents, context) =>
    {
        mine.SetResult();
        await other.Task.WaitAsync(context.CancellationToken);
        return documents;
    });

    private sealed class Steps : IProgress<RunProgress>
    {
        public ConcurrentQueue<RunProgress> Reported { get; } = [];

        public void Report(RunProgress value) => Reported.Enqueue(value);
    }

    private sealed class Upper : DocumentModule<Document>
    {
        protected override Document Run(Document document, RunContext context) =>
            document with { Id = document.Id.ToUpperInvariant() };
    }

    private sealed class FailsAt(string id) : DocumentModule<Note>
    {
        protected override Document? Run(Note document, RunContext context) =>
            document.Id == id ? throw new NotSupportedException("boom") : document;
    }

    private sealed class DropsOdd : DocumentModule<Note>
    {
        protected override Document? Run(Note document, RunContext context) =>
            document.Id[^1] % 2 == 0 ? document : null;
    }

    private sealed class Cancels(CancellationTokenSource stop) : DocumentModule<Note>
    {
        protected override Document? Run(Note document, RunContext context)
        {
            stop.Cancel();
            return document;
        }
    }

    private sealed class Joins : CollectionModule<Note>
    {
        protected override IEnumerable<Document> Run(IReadOnlyList<Note> documents, RunContext context) =>
            [new Note("all", string.Join('+', documents.Select(document => document.Id)))];
    }
}
