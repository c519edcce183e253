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
    /// <summary>
    /// How well they answer the judged queries to the handbook of this repository. Its pages name other words by which
    /// people look for them, which no reader sees and Pagefind does not either; so our search is also judged without those.
    /// </summary>
    public async Task<IReadOnlyList<(string Name, JudgedSearch Search)>> JudgeAsync(CancellationToken cancellationToken)
    {
        var input = Path.Join(Repository.Root, "input");
        var (handbook, text) = (Path.Join(folder, "handbook"), Path.Join(folder, "text"));
        KeywordFreeCopy.Make(input, Path.Join(folder, "text-input"));
        var searches = await builder.BuildAsync(input, handbook, cancellationToken);
        await builder.BuildAsync(Path.Join(folder, "text-input"), text, cancellationToken);
        var judged = new List<(string, JudgedSearch)>();
        var own = searches[0];
        foreach (var (name, searcher, site) in searches.Select(one => (one.Name, one, handbook)).Append(($"{own.Name} by the text alone", own, text)))
        {
            Announce($"{name}: judged queries …");
            if (await JudgeAsync(searcher, site, cancellationToken) is { } answers)
            {
                judged.Add((name, answers));
            }
        }

        return judged;
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
            var searches = await builder.MeasureAsync(site.Input, site.Output, cancellationToken);
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

    private async Task<JudgedSearch?> JudgeAsync(ISearcher searcher, string site, CancellationToken cancellationToken)
    {
        await using var server = await SearchServer.StartAsync(site);
        await using var page = await SearchPage.OpenAsync(browser, server, searcher);
        return page is null ? null : await JudgedSearch.RunAsync(page, cancellationToken);
    }

    private static void Announce(string line) => Console.Error.WriteLine(line);
}
