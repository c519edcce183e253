using Microsoft.Playwright;
using Playbook.Benchmarks.Scenarios;

namespace Playbook.Benchmarks.Searching;

/// <summary>Measures searches on one built site in a browser.</summary>
/// <param name="browser">The browser.</param>
/// <param name="folder">Absolute path of the site.</param>
/// <param name="pages">How many pages it has.</param>
internal sealed class SearchMeter(IBrowser browser, string folder, int pages)
{
    /// <summary>Measures a search; null where the site has no such search.</summary>
    /// <param name="searcher">The search.</param>
    /// <param name="queries">What is looked for.</param>
    /// <param name="cancellationToken">Stops between two queries.</param>
    public async Task<SearchFigures?> MeasureAsync(ISearcher searcher, IReadOnlyList<string> queries, CancellationToken cancellationToken)
    {
        await using var server = await SearchServer.StartAsync(folder);
        var weight = new IndexWeight(folder);
        var sent = new List<long>();
        foreach (var query in queries)
        {
            cancellationToken.ThrowIfCancellationRequested();
            server.TakeAsked();
            await using var cold = await SearchPage.OpenAsync(browser, server, searcher);
            if (cold is null) return null;
            await cold.FindAsync(query, shown: 1);
            sent.Add(weight.Sent(server.TakeAsked().Where(searcher.Owns)));
        }

        await using var page = (await SearchPage.OpenAsync(browser, server, searcher))!;
        await page.FindAsync(queries[0], shown: 1);
        var typing = new Samples(await page.TypeAsync(queries));
        var (files, bytes) = weight.Of(searcher);
        return new SearchFigures(searcher.Name, pages, sent.Order().ElementAt(sent.Count / 2), files, bytes, typing, new Samples(await page.TypeAsync(queries)));
    }
}
