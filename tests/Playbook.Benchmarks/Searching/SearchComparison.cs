using Microsoft.Playwright;
using Playbook.Benchmarks.Corpora.Guides;
using Playbook.Benchmarks.Reports;
using Playbook.Benchmarks.Sites;
using Playbook.Testing;

namespace Playbook.Benchmarks.Searching;

/// <summary>Puts searches side by side on the same sites.</summary>
/// <param name="browser">The browser they run in.</param>
/// <param name="builder">Builds the sites.</param>
/// <param name="folder">Absolute path of a folder to build in.</param>
internal sealed class SearchComparison(IBrowser browser, SearchBuilder builder, string folder)
{
    /// <summary>How well they answer the judged queries to the handbook of this repository.</summary>
    public async Task<RelevanceTable> JudgeAsync(CancellationToken cancellationToken)
    {
        var output = Path.Join(folder, "handbook");
        var judged = new List<(string, JudgedSearch)>();
        var searches = await builder.BuildAsync(Path.Join(Repository.Root, "input"), output, cancellationToken);
        await using var server = await SearchServer.StartAsync(output);
        foreach (var (searcher, _) in searches)
        {
            Announce($"{searcher.Name}: judged queries …");
            await using var page = await SearchPage.OpenAsync(browser, server, searcher);
            if (page is null)
            {
                Announce($"{searcher.Page} has no search of {searcher.Name}.");
                continue;
            }

            judged.Add((searcher.Name, await JudgedSearch.RunAsync(page, cancellationToken)));
        }

        return new RelevanceTable(judged);
    }

    /// <summary>What they cost on generated sites.</summary>
    /// <param name="sizes">How many pages.</param>
    /// <param name="queries">How many queries of two words.</param>
    /// <param name="cancellationToken">Stops between two searches.</param>
    public async Task<SearchCostTable> WeighAsync(IEnumerable<int> sizes, int queries, CancellationToken cancellationToken)
    {
        var table = new SearchCostTable();
        foreach (var size in sizes)
        {
            var corpus = new PagesCorpus();
            var site = new BenchmarkSite(corpus, size, Path.Join(folder, $"pages-{size}"), cancellationToken);
            Announce($"Building {Units.Count(size)} pages …");
            var searches = await builder.BuildAsync(site.Input, site.Output, cancellationToken);
            var meter = new SearchMeter(browser, site.Output, size);
            var texts = TwoWordQueries.Of(corpus.Files(size), queries);
            foreach (var (searcher, indexing) in searches)
            {
                Announce($"{searcher.Name}: {Units.Count(size)} pages …");
                if (await meter.MeasureAsync(searcher, texts, cancellationToken) is { } figures)
                {
                    table.Add(figures, indexing);
                }
            }
        }

        return table;
    }

    private static void Announce(string line) => Console.Error.WriteLine(line);
}
