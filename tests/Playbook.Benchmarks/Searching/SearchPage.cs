using System.Text.Json;
using Microsoft.Playwright;

namespace Playbook.Benchmarks.Searching;

/// <summary>A tab in which a search runs, in a profile of its own: nothing is in its cache.</summary>
internal sealed class SearchPage : IAsyncDisposable
{
    /// <summary>How many results are shown.</summary>
    public const int Shown = 10;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private readonly IBrowserContext _context;
    private readonly IPage _page;

    private SearchPage(IBrowserContext context, IPage page) => (_context, _page) = (context, page);

    /// <summary>Opens the page of a search; null where the site has no such search.</summary>
    public static async Task<SearchPage?> OpenAsync(IBrowser browser, SearchServer server, ISearcher searcher)
    {
        var context = await browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(server.Root, searcher.Page).AbsoluteUri);
        if (await page.EvaluateAsync<bool>($"async () => !!(globalThis.findForBenchmark = await ({searcher.Start})())"))
        {
            return new SearchPage(context, page);
        }

        await context.DisposeAsync();
        return null;
    }

    /// <summary>Searches, as for somebody who sees the first results with their excerpts.</summary>
    public async Task<SearchAnswer> FindAsync(string text, int shown = Shown)
    {
        var found = await _page.EvaluateAsync<string>("async ([text, shown]) => JSON.stringify(await findForBenchmark(text, shown))", new object[] { text, shown });
        return JsonSerializer.Deserialize<SearchAnswer>(found, Json)!;
    }

    /// <summary>Types each text letter by letter, and searches for what stands there after each.</summary>
    /// <returns>How long each search took, until the first results could be shown.</returns>
    public async Task<IReadOnlyList<TimeSpan>> TypeAsync(IEnumerable<string> texts)
    {
        const string Type =
            """
            async ([texts, shown]) => {
              const taken = [];
              for (const text of texts) {
                for (let length = 1; length <= text.length; length++) {
                  const start = performance.now();
                  await findForBenchmark(text.slice(0, length), shown);
                  taken.push(performance.now() - start);
                }
              }
              return taken;
            }
            """;
        var milliseconds = await _page.EvaluateAsync<double[]>(Type, new object[] { texts.ToArray(), Shown });
        return [.. milliseconds.Select(TimeSpan.FromMilliseconds)];
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => _context.DisposeAsync();
}
