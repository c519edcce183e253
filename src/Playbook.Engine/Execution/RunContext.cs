using Playbook.Engine.Diagnostics;
using Playbook.Engine.Documents;

namespace Playbook.Engine.Execution;

/// <summary>What a module may see of the run it is part of.</summary>
/// <param name="diagnostics">Where findings go.</param>
/// <param name="progress">Told of the work as it goes; from any thread.</param>
/// <param name="cancellationToken">Set when the run is to stop.</param>
public sealed class RunContext(
    DiagnosticBag diagnostics, IProgress<RunProgress>? progress, CancellationToken cancellationToken)
{
    private readonly Dictionary<string, IReadOnlyList<Document>> _processed = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();
    private int _steps;

    /// <summary>Where findings go.</summary>
    public DiagnosticBag Diagnostics => diagnostics;

    /// <summary>Set when the run is to stop.</summary>
    public CancellationToken CancellationToken => cancellationToken;

    /// <summary>How many documents a module may work on at once.</summary>
    public int MaxDegreeOfParallelism { get; init; } = Environment.ProcessorCount;

    /// <summary>What became of documents in earlier runs; null when nothing is to be remembered.</summary>
    public RunMemory? Memory { get; init; }

    /// <summary>Says what is being done.</summary>
    public void Report(RunProgress step) => progress?.Report(step);

    /// <summary>The documents of a type that a pipeline's Process phase ended with.</summary>
    /// <typeparam name="T">The type of document.</typeparam>
    /// <exception cref="InvalidOperationException">The pipeline has not processed yet: a dependency is missing.</exception>
    public IEnumerable<T> Processed<T>(string pipeline)
        where T : Document
    {
        lock (_lock)
        {
            return _processed.TryGetValue(pipeline, out var documents)
                ? documents.OfType<T>()
                : throw new InvalidOperationException($"Pipeline '{pipeline}' has not processed yet; add it to the dependencies.");
        }
    }

    /// <summary>The same run for a single document, whose findings go somewhere else first.</summary>
    internal RunContext ReportingTo(DiagnosticBag bag) =>
        new(bag, progress, cancellationToken) { MaxDegreeOfParallelism = MaxDegreeOfParallelism };

    internal int NextStep() => Interlocked.Increment(ref _steps);

    internal void SetProcessed(string pipeline, IReadOnlyList<Document> documents)
    {
        lock (_lock)
        {
            _processed[pipeline] = documents;
        }
    }
}
