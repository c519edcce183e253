namespace Playbook.Benchmarks.Searching;

/// <summary>The search that the build makes, on its own page.</summary>
internal sealed class PlaybookSearcher : ISearcher
{
    /// <summary>What draws the dialog and the page, which the search itself does without.</summary>
    private static readonly string[] Interface = ["assets/js/search/dialog.js", "assets/js/search/page.js", "assets/js/search/results.js"];

    /// <inheritdoc />
    public string Name => "Playbook";

    /// <inheritdoc />
    public string Page => "search.html";

    /// <inheritdoc />
    public string Start =>
        """
        async () => {
          for (let tries = 0; !globalThis.playbook?.search?.find; tries++) {
            if (tries === 40) return null;
            await new Promise(resolve => setTimeout(resolve, 50));
          }
          return async (text, limit) => {
            const { total, pages } = await playbook.search.find(text, { limit });
            return { total, pages: pages.map(page => page.url) };
          };
        }
        """;

    /// <inheritdoc />
    public bool Owns(string path) =>
        (path.StartsWith("assets/search/", StringComparison.Ordinal) || path.StartsWith("assets/js/search/", StringComparison.Ordinal)) && !Interface.Contains(path);
}
