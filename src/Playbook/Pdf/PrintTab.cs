using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using Playbook.Coaching.Settings;

namespace Playbook.Pdf;

/// <summary>A tab of a browser. It shows one page at a time.</summary>
internal sealed class PrintTab
{
    private readonly DevToolsConnection _browser;
    private readonly string _session;
    private readonly ChannelReader<DevToolsEvent> _events;

    private PrintTab(DevToolsConnection browser, string session)
    {
        _browser = browser;
        _session = session;
        _events = browser.EventsOf(session);
    }

    /// <summary>Opens a tab.</summary>
    /// <exception cref="PrintException">The browser has none.</exception>
    public static async Task<PrintTab> OpenAsync(DevToolsConnection browser, CancellationToken cancellationToken)
    {
        var target = await browser.SendAsync("Target.createTarget", new() { ["url"] = "about:blank" }, null, cancellationToken);
        var attached = await browser.SendAsync(
            "Target.attachToTarget", new() { ["targetId"] = target.GetProperty("targetId").GetString(), ["flatten"] = true }, null, cancellationToken);
        var tab = new PrintTab(browser, attached.GetProperty("sessionId").GetString()!);
        await tab.SendAsync("Page.enable", [], cancellationToken);
        await tab.SendAsync("Page.setLifecycleEventsEnabled", new() { ["enabled"] = true }, cancellationToken);
        return tab;
    }

    /// <summary>Shows a page, and returns when it has loaded.</summary>
    /// <exception cref="PrintException">It cannot be shown.</exception>
    public async Task GoToAsync(Uri page, CancellationToken cancellationToken)
    {
        var shown = await SendAsync("Page.navigate", new() { ["url"] = page.AbsoluteUri }, cancellationToken);
        if (shown.TryGetProperty("errorText", out var error))
        {
            throw new PrintException($"The browser cannot open it: {error.GetString()}.");
        }

        // The tab also tells of the page before; each page has a loader of its own.
        var loader = shown.GetProperty("loaderId").GetString();
        DevToolsEvent news;
        do
        {
            news = await _events.ReadAsync(cancellationToken);
        }
        while (!IsLoaded(news, loader));
    }

    /// <summary>Runs an expression in the page, and waits where it gives a promise.</summary>
    /// <returns>What it gives, as JSON.</returns>
    /// <exception cref="PrintException">It throws.</exception>
    public async Task<JsonElement> EvaluateAsync(string expression, CancellationToken cancellationToken)
    {
        var answer = await SendAsync(
            "Runtime.evaluate",
            new() { ["expression"] = expression, ["awaitPromise"] = true, ["returnByValue"] = true },
            cancellationToken);
        if (answer.TryGetProperty("exceptionDetails", out var problem))
        {
            throw new PrintException($"A script in it failed: {problem.GetProperty("text").GetString()}");
        }

        return answer.GetProperty("result").TryGetProperty("value", out var value) ? value : default;
    }

    /// <summary>Prints the page that is shown.</summary>
    /// <returns>A PDF file.</returns>
    public async Task<byte[]> PrintAsync(PaperSize paper, CancellationToken cancellationToken)
    {
        var (width, height) = SheetSize.Inches(paper);
        var printed = await SendAsync(
            "Page.printToPDF",
            new()
            {
                ["paperWidth"] = width,
                ["paperHeight"] = height,
                ["preferCSSPageSize"] = false,
                ["printBackground"] = false,
                ["displayHeaderFooter"] = false,
                ["generateTaggedPDF"] = true,
                ["generateDocumentOutline"] = true,
            },
            cancellationToken);
        return printed.GetProperty("data").GetBytesFromBase64();
    }

    private static bool IsLoaded(DevToolsEvent news, string? loader) =>
        news.Method == "Page.lifecycleEvent"
        && news.Parameters.GetProperty("name").GetString() == "load"
        && news.Parameters.GetProperty("loaderId").GetString() == loader;

    private Task<JsonElement> SendAsync(string method, JsonObject parameters, CancellationToken cancellationToken) =>
        _browser.SendAsync(method, parameters, _session, cancellationToken);
}
