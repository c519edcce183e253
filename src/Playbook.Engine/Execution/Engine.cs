using Playbook.Engine.Documents;
using Playbook.Engine.Pipelines;

namespace Playbook.Engine.Execution;

/// <summary>Runs pipelines: phases in the order of <see cref="PhaseSchedule"/>, independent ones side by side.</summary>
public sealed class Engine
{
    private readonly IReadOnlyList<PhaseStep> _schedule;

    /// <summary>An engine for these pipelines.</summary>
    /// <exception cref="ArgumentException">The dependencies cannot be ordered.</exception>
    public Engine(IReadOnlyCollection<Pipeline> pipelines) => _schedule = PhaseSchedule.Create(pipelines);

    /// <summary>Runs every phase. A module's exception ends the run and is rethrown: authors' mistakes are diagnostics.</summary>
    public async Task RunAsync(RunContext context)
    {
        var results = new Task<IReadOnlyList<Document>>[_schedule.Count];
        for (var i = 0; i < _schedule.Count; i++)
        {
            var step = _schedule[i];
            var before = step.After.Select(index => results[index]).ToArray();
            var own = step.After.Where(index => _schedule[index].Pipeline == step.Pipeline).Select(index => results[index]);
            results[i] = RunStepAsync(step, before, own.FirstOrDefault(), context);
        }

        await Task.WhenAll(results);
        context.Memory?.EndRun();
    }

    private async Task<IReadOnlyList<Document>> RunStepAsync(
        PhaseStep step,
        Task<IReadOnlyList<Document>>[] before,
        Task<IReadOnlyList<Document>>? input,
        RunContext context)
    {
        await Task.WhenAll(before);
        var documents = input is null ? [] : await input;
        context.CancellationToken.ThrowIfCancellationRequested();
        context.Report(new RunProgress(step.Pipeline.Name, step.Phase, context.NextStep(), _schedule.Count));
        foreach (var module in step.Pipeline[step.Phase])
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            var current = documents;
            documents = await Task.Run(() => module.RunAsync(current, context), context.CancellationToken);
        }

        if (step.Phase == Phase.Process)
        {
            context.SetProcessed(step.Pipeline.Name, documents);
        }

        return documents;
    }
}
