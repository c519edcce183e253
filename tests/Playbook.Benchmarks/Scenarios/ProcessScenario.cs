using Playbook.Benchmarks.Processes;
using Playbook.Benchmarks.Sites;

namespace Playbook.Benchmarks.Scenarios;

/// <summary>A command that is run to its end, several times.</summary>
/// <param name="meter">Runs it.</param>
/// <param name="runs">How many times.</param>
internal sealed class ProcessScenario(ProcessMeter meter, int runs) : IScenario
{
    /// <inheritdoc />
    public required string Name { get; init; }

    /// <inheritdoc />
    public required string Title { get; init; }

    /// <summary>The command.</summary>
    public required Func<BenchmarkSite, CommandLine> Command { get; init; }

    /// <summary>Happens before each run, and is not measured.</summary>
    public Action<BenchmarkSite> Prepare { get; init; } = _ => { };

    /// <summary>The corpus for the one asked for.</summary>
    public Func<string, string?> Corpus { get; init; } = corpus => corpus;

    /// <inheritdoc />
    public string? CorpusFor(string corpus) => Corpus(corpus);

    /// <inheritdoc />
    /// <remarks>
    /// The first run is thrown away: it fills the system's file cache, and leaves an output that later runs build upon.
    /// </remarks>
    public async Task<Figures> MeasureAsync(BenchmarkSite site, CancellationToken cancellationToken)
    {
        await meter.MeasureAsync(Command(site), cancellationToken);
        var all = new List<Measurement>();
        for (var run = 0; run < runs; run++)
        {
            Prepare(site);
            all.Add(await meter.MeasureAsync(Command(site), cancellationToken));
        }

        return new Figures(
            new Samples(all.Select(one => one.Wall)),
            new Samples(all.Select(one => one.Cpu)),
            all.Max(one => one.PeakMemory));
    }
}
