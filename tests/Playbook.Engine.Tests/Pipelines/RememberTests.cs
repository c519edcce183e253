using System.Collections.Concurrent;
using Playbook.Engine.Diagnostics;
using Playbook.Engine.Documents;
using Playbook.Engine.Execution;
using Playbook.Engine.Files;
using Playbook.Engine.Pipelines;
using PipelineEngine = Playbook.Engine.Execution.Engine;

namespace Playbook.Engine.Tests.Pipelines;

public sealed class RememberTests
{
    private static readonly DiagnosticDescriptor Odd = new("PB9001", Severity.Warning, "Odd");
    private static readonly DiagnosticDescriptor Fleeting = new("PB9002", Severity.Warning, "Fleeting");

    private readonly ConcurrentQueue<string> _worked = [];
    private readonly RunMemory _memory = new();

    [Fact]
    public async Task A_document_that_has_not_changed_does_not_go_through_the_steps_again()
    {
        await RunAsync(("a", "1"), ("b", "1"));
        _worked.Clear();

        var (documents, _) = await RunAsync(("a", "1"), ("b", "2"));

        _worked.ShouldBe(["b=2"]);
        documents.ShouldBe(["a=1!", "b=2!"]);
    }

    [Fact]
    public async Task What_was_found_about_it_is_found_again()
    {
        var (_, first) = await RunAsync(("a", "odd"));
        _worked.Clear();

        var (_, second) = await RunAsync(("a", "odd"));

        _worked.ShouldBeEmpty();
        first.Count.ShouldBe(1);
        second.ShouldBe(first);
    }

    [Fact]
    public async Task A_finding_that_need_not_last_lets_it_go_through_again()
    {
        await RunAsync(("a", "fleeting"));
        _worked.Clear();

        await RunAsync(("a", "fleeting"));

        _worked.ShouldBe(["a=fleeting"]);
    }

    [Fact]
    public async Task A_document_that_was_dropped_is_dropped_again()
    {
        await RunAsync(("a", "drop"));
        _worked.Clear();

        var (documents, _) = await RunAsync(("a", "drop"));

        documents.ShouldBeEmpty();
        _worked.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_document_of_which_nothing_is_known_goes_through_every_time()
    {
        await RunAsync(("a", "?"));
        await RunAsync(("a", "?"));

        _worked.ShouldBe(["a=?", "a=?"]);
    }

    [Fact]
    public async Task What_a_run_had_no_use_for_is_forgotten()
    {
        await RunAsync(("a", "1"));
        await RunAsync(("b", "1"));
        _worked.Clear();

        await RunAsync(("a", "1"));

        _worked.ShouldBe(["a=1"]);
    }

    [Fact]
    public async Task Without_a_memory_everything_goes_through()
    {
        await RunAsync(memory: null, ("a", "1"));
        await RunAsync(memory: null, ("a", "1"));

        _worked.ShouldBe(["a=1", "a=1"]);
    }

    private Task<(IReadOnlyList<string> Documents, IReadOnlyList<Diagnostic> Findings)> RunAsync(params (string Id, string Text)[] documents) =>
        RunAsync(_memory, documents);

    private async Task<(IReadOnlyList<string> Documents, IReadOnlyList<Diagnostic> Findings)> RunAsync(
        RunMemory? memory, params (string Id, string Text)[] documents)
    {
        var output = new List<string>();
        var pipeline = new TestPipeline("test");
        pipeline.Input.Add(new Start(documents));
        pipeline.Process.Add(new Remember(
            document => ((TextDocument)document).Text is var text && text == "?" ? null : new DigestBuilder().Add(text).ToDigest(),
            finding => finding.Code == Odd.Code,
            new Work(_worked)));
        pipeline.Output.Add(new End(output));
        var bag = new DiagnosticBag();
        await new PipelineEngine([pipeline]).RunAsync(new RunContext(bag, null, TestContext.Current.CancellationToken) { Memory = memory });
        return (output, bag.ToSortedList());
    }

    private sealed record TextDocument(string Id, string Text) : Document(Id);

    private sealed class Start(IEnumerable<(string Id, string Text)> documents) : CollectionModule<Document>
    {
        protected override IEnumerable<Document> Run(IReadOnlyList<Document> _, RunContext context) =>
            documents.Select(document => new TextDocument(document.Id, document.Text));
    }

    private sealed class Work(ConcurrentQueue<string> worked) : DocumentModule<TextDocument>
    {
        protected override Document? Run(TextDocument document, RunContext context)
        {
            worked.Enqueue($"{document.Id}={document.Text}");
            if (document.Text is "odd" or "fleeting")
            {
                context.Diagnostics.Add((document.Text == "odd" ? Odd : Fleeting).At(new SourceLocation(document.Id), "Look."));
            }

            return document.Text == "drop" ? null : document with { Text = document.Text + "!" };
        }
    }

    private sealed class End(List<string> output) : CollectionModule<TextDocument>
    {
        protected override IEnumerable<Document> Run(IReadOnlyList<TextDocument> documents, RunContext context)
        {
            output.AddRange(documents.Select(document => $"{document.Id}={document.Text}"));
            return [];
        }
    }
}
