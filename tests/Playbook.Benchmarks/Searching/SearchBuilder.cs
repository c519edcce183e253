using Playbook.Benchmarks.Processes;
using Playbook.Benchmarks.Programs;

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

    /// <summary>Builds a site once.</summary>
    /// <param name="input">Absolute path of the input.</param>
    /// <param name="output">Absolute path of the output, which is not there yet.</param>
    /// <param name="cancellationToken">Stops a program.</param>
    /// <returns>The searches that it should have.</returns>
    public async Task<IReadOnlyList<ISearcher>> BuildAsync(string input, string output, CancellationToken cancellationToken)
    {
        await meter.MeasureAsync(playbook.Build(input, output), cancellationToken);
        if (pagefind is null) return [new PlaybookSearcher()];
        await meter.MeasureAsync(pagefind.Index(output), cancellationToken);
        return [new PlaybookSearcher(), new PagefindSearcher()];
    }

    /// <summary>Builds a site several times.</summary>
    /// <param name="input">Absolute path of the input.</param>
    /// <param name="output">Absolute path of the output.</param>
    /// <param name="cancellationToken">Stops a program.</param>
    /// <returns>The searches that it should have, each with the time that its index took; null where that cannot be told.</returns>
    public async Task<IReadOnlyList<(ISearcher Searcher, IndexTime? Indexing)>> MeasureAsync(string input, string output, CancellationToken cancellationToken)
    {
        var (own, other) = (new List<IndexTime>(), new List<IndexTime>());
        var pagefinds = Path.Join(output, PagefindSearcher.Folder);
        // In turns, so that what else the machine does meets all of them.
        for (var run = 0; run < runs; run++)
        {
            var without = WithoutIndex is null ? null : await TimeAsync(WithoutIndex.Build(input, output), output, cancellationToken);
            var with = await TimeAsync(playbook.Build(input, output), output, cancellationToken);
            if (without is not null) own.Add(with - without);
            if (pagefind is not null) other.Add(await TimeAsync(pagefind.Index(output), pagefinds, cancellationToken));
        }

        var searches = new List<(ISearcher, IndexTime?)> { (new PlaybookSearcher(), IndexTime.Median(own)) };
        if (pagefind is not null) searches.Add((new PagefindSearcher(), IndexTime.Median(other)));
        return searches;
    }

    /// <summary>Runs a program without what it wrote before.</summary>
    private async Task<IndexTime> TimeAsync(CommandLine command, string written, CancellationToken cancellationToken)
    {
        if (Directory.Exists(written))
        {
            Directory.Delete(written, recursive: true);
        }

        var taken = await meter.MeasureAsync(command, cancellationToken);
        return new IndexTime(taken.Wall, taken.Cpu);
    }
}
