using Playbook.Benchmarks.Processes;
using Playbook.Benchmarks.Programs;
using Playbook.Benchmarks.Scenarios;

namespace Playbook.Benchmarks.Searching;

/// <summary>Builds sites with their searches, and says how long the indexes took.</summary>
/// <param name="meter">Measures the programs.</param>
/// <param name="runs">How often each program runs.</param>
/// <param name="playbook">Builds the site, with its own index.</param>
/// <param name="pagefind">Indexes the built site; null to leave that out.</param>
internal sealed class SearchBuilder(ProcessMeter meter, int runs, PlaybookProgram playbook, PagefindProgram? pagefind)
{
    /// <summary>A program whose builds make no index.</summary>
    public PlaybookProgram? WithoutIndex { get; init; }

    /// <summary>Builds a site.</summary>
    /// <param name="input">Absolute path of the input.</param>
    /// <param name="output">Absolute path of the output.</param>
    /// <param name="cancellationToken">Stops a program.</param>
    /// <returns>The searches that it should have, each with the time that its index took; null where that cannot be told.</returns>
    public async Task<IReadOnlyList<(ISearcher Searcher, IndexTime? Indexing)>> BuildAsync(string input, string output, CancellationToken cancellationToken)
    {
        var without = WithoutIndex is null ? null : await TimeAsync(WithoutIndex.Build(input, output), output, cancellationToken);
        var with = await TimeAsync(playbook.Build(input, output), output, cancellationToken);
        var searches = new List<(ISearcher, IndexTime?)> { (new PlaybookSearcher(), without is null ? null : with - without) };
        if (pagefind is not null)
        {
            searches.Add((new PagefindSearcher(), await TimeAsync(pagefind.Index(output), Path.Join(output, PagefindSearcher.Folder), cancellationToken)));
        }

        return searches;
    }

    /// <summary>The medians of several runs, each without what the last one wrote.</summary>
    private async Task<IndexTime> TimeAsync(CommandLine command, string written, CancellationToken cancellationToken)
    {
        var taken = new List<Measurement>();
        for (var run = 0; run < runs; run++)
        {
            if (Directory.Exists(written))
            {
                Directory.Delete(written, recursive: true);
            }

            taken.Add(await meter.MeasureAsync(command, cancellationToken));
        }

        return new IndexTime(new Samples(taken.Select(one => one.Wall)).Median, new Samples(taken.Select(one => one.Cpu)).Median);
    }
}
