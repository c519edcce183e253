namespace Playbook.Benchmarks.Searching;

/// <summary>
/// Pagefind over the same site, through its interface for scripts. It is WebAssembly and fetches its index, which the
/// policy of our pages forbids, so it runs in an empty page without one.
/// </summary>
internal sealed class PagefindSearcher : ISearcher
{
    /// <summary>Its folder in the site.</summary>
    public const string Folder = "pagefind/";

    /// <summary>What its own elements for pages are made of, which nobody needs for a search.</summary>
    private static readonly string[] Interface = ["-ui.", "-highlight."];

    /// <inheritdoc />
    public string Name => "Pagefind";

    /// <inheritdoc />
    public string Page => SearchServer.EmptyPage;

    /// <inheritdoc />
    public string Start =>
        """
        async () => {
          const pagefind = await import('/pagefind/pagefind.js');
          await pagefind.init();
          return async (text, limit) => {
            const { results } = await pagefind.search(text);
            const shown = await Promise.all(results.slice(0, limit).map(result => result.data()));
            return { total: results.length, pages: shown.map(({ url }) => url.slice(1).replace(/(^|\/)$/, '$1index.html')) };
          };
        }
        """;

    /// <inheritdoc />
    public bool Owns(string path) =>
        path.StartsWith(Folder, StringComparison.Ordinal) && !Array.Exists(Interface, part => path.Contains(part, StringComparison.Ordinal));
}
