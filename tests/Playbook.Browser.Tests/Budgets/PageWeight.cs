using System.Collections.Concurrent;
using System.IO.Compression;
using Microsoft.Playwright;
using Playbook.Browser.Tests.Probes;

namespace Playbook.Browser.Tests.Budgets;

/// <summary>What a visitor has to fetch to read a page, compressed. Pictures are content and not weighed.</summary>
/// <param name="Page">Path of the page.</param>
/// <param name="Files">The page itself and all that it draws in, with its sort (such as <c>stylesheet</c>) and its bytes after gzip.</param>
internal sealed record PageWeight(string Page, IReadOnlyList<(string Name, string Sort, long Bytes)> Files)
{
    private static readonly ConcurrentDictionary<string, long> Weighed = new(StringComparer.Ordinal);

    /// <summary>Opens a page and weighs what the browser asked for.</summary>
    public static async Task<PageWeight> OfAsync(PageProbe probe, string page)
    {
        var asked = new ConcurrentQueue<(string Url, string Sort)>();
        void Note(object? sender, IRequest request) => asked.Enqueue((request.Url, request.ResourceType));

        probe.Page.Request += Note;
        await probe.GotoAsync(page);
        await probe.SettleAsync();
        probe.Page.Request -= Note;

        // The browser fetches icons behind the page's back.
        var icon = await probe.Page.EvaluateAsync<string>("document.querySelector('link[rel~=icon]').href");
        var files = asked.Append((Url: icon, Sort: "icon")).Where(file => file.Sort != "image" && file.Url.StartsWith("file:", StringComparison.Ordinal))
            .DistinctBy(file => file.Url)
            .Select(file => (new Uri(probe.Site, file.Url), file.Sort))
            .Select(file => (Uri.UnescapeDataString(probe.Site.MakeRelativeUri(file.Item1).ToString()), file.Sort, Weigh(file.Item1.LocalPath)));
        return new PageWeight(page, [.. files]);
    }

    /// <summary>The same without a file that is content.</summary>
    public PageWeight Without(string name) => this with { Files = [.. Files.Where(file => !file.Name.EndsWith(name, StringComparison.Ordinal))] };

    /// <summary>Whether everything, the scripts and the style sheets stay within their bounds; a line that lists the files if not.</summary>
    public string? Excess(long all, long scripts, long styles)
    {
        var (total, script, style) = (Sum(_ => true), Sum(sort => sort == "script"), Sum(sort => sort == "stylesheet"));
        return total <= all && script <= scripts && style <= styles ? null
            : $"{Page}: {total} bytes of {all}, scripts {script} of {scripts}, style sheets {style} of {styles}: "
                + string.Join(", ", Files.OrderByDescending(file => file.Bytes).Select(file => $"{file.Name} {file.Bytes}"));
    }

    private long Sum(Func<string, bool> sort) => Files.Where(file => sort(file.Sort)).Sum(file => file.Bytes);

    private static long Weigh(string path) => Weighed.GetOrAdd(path, static path =>
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(File.ReadAllBytes(path));
        }

        return packed.Length;
    });
}
