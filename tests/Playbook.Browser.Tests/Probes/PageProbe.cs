using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Playbook.Browser.Tests.Accessibility;
using Playbook.Browser.Tests.Browsers;

namespace Playbook.Browser.Tests.Probes;

/// <summary>A page in a browser context of its own that records whatever goes wrong, in popups too, until it is disposed.</summary>
public sealed class PageProbe : IAsyncDisposable
{
    private const string Binding = "__playbookPolicyViolation";

    // A binding and an init script come from outside the page: its own policy does not bind them.
    private const string ViolationScript =
        $$"""
        addEventListener('securitypolicyviolation', event => {{Binding}}(
          `${event.effectiveDirective} stopped ${event.blockedURI || 'something'}`
          + (event.lineNumber ? ` at ${event.sourceFile}:${event.lineNumber}` : '')
          + ` (${event.disposition})`), true);
        """;

    private readonly ConcurrentQueue<Finding> _findings = [];
    private readonly RequestLog _requests;
    private readonly IBrowserContext _context;
    private string? _expectedMissing;

    private PageProbe(IBrowserContext context, Uri site)
    {
        _context = context;
        Site = site;
        _requests = new RequestLog(site, _findings.Enqueue);
    }

    /// <summary>The site's root, ending in a slash.</summary>
    public Uri Site { get; }

    /// <summary>The page, to click and type in.</summary>
    public IPage Page { get; private set; } = null!;

    /// <summary>All that went wrong so far; see <see cref="SettleAsync"/>.</summary>
    public IReadOnlyList<Finding> Findings => [.. _findings];

    /// <summary>Opens an empty page in a fresh context.</summary>
    /// <param name="browser">The browser of the test run.</param>
    /// <param name="site">The site's root, ending in a slash: all requests must stay below it.</param>
    /// <param name="options">Size of the screen, colour scheme, scripts on or off and so on.</param>
    public static async Task<PageProbe> StartAsync(IBrowser browser, Uri site, BrowserNewContextOptions? options = null)
    {
        if (!site.AbsoluteUri.EndsWith('/'))
        {
            throw new ArgumentException($"A site's root ends in a slash, '{site}' does not.", nameof(site));
        }

        var probe = new PageProbe(await browser.NewContextAsync(options), site);
        await probe.ListenAsync();
        probe.Page = await probe._context.NewPageAsync();
        return probe;
    }

    /// <summary>
    /// Waits until a key or a click has led to a page of the site, and it has loaded. It looks at the address again and
    /// again: waiting for the event of a navigation misses one that comes too soon.
    /// </summary>
    /// <param name="path">The page from the site's root.</param>
    public async Task ArriveAsync(string path)
    {
        await Assertions.Expect(Page).ToHaveURLAsync(new Regex($"/{Regex.Escape(path)}(?:[?#].*)?$", RegexOptions.None, TimeSpan.FromSeconds(1)), new() { Timeout = 20_000 });
        await LoadedAsync(Page);
    }

    /// <summary>
    /// Waits until the page that a tab shows has loaded, by asking the page: the browser's own word for it is now and then
    /// missed when a page loads as its tab opens.
    /// </summary>
    public static Task LoadedAsync(IPage page) =>
        page.EvaluateAsync("() => new Promise(done => document.readyState === 'complete' ? done() : addEventListener('load', () => done(), { once: true }))");

    /// <summary>Goes to a page of the site and waits until it has loaded.</summary>
    /// <param name="path">The page from the site's root, percent-encoded; a query or a fragment may follow.</param>
    /// <param name="status">The status that the server must answer with; does not matter from <c>file://</c>.</param>
    public async Task GotoAsync(string path, int status = 200)
    {
        var target = new Uri(Site, path).AbsoluteUri;
        _expectedMissing = status >= 400 ? target : null;
        _requests.ExpectedMissing = _expectedMissing;
        var response = await Page.GotoAsync(target);
        if (response is not null && !Site.IsFile && response.Status != status)
        {
            Add(FindingKind.FailedRequest, Page, $"expected status {status}, found {response.Status}: {target}");
        }

        await LookForIconAsync();
    }

    /// <summary>Waits until requests under way have ended and what they led to has been recorded.</summary>
    public async Task SettleAsync()
    {
        await LoadedAsync(Page);
        // Events arrive in order: once a round trip is over, so is all that was before it.
        await Page.EvaluateAsync("1");
        await _requests.EndedAsync();
        await Page.EvaluateAsync("1");
    }

    /// <summary>Fails the test, listing everything, when anything went wrong so far.</summary>
    public async Task ShouldBeCleanAsync()
    {
        await SettleAsync();
        if (!_findings.IsEmpty)
        {
            throw Failure("clean", Findings.Select(finding => $"- {finding}"));
        }
    }

    /// <summary>Fails the test, listing rules and elements, when axe finds a breach of WCAG 2.2 AA in the page as it is now.</summary>
    public async Task ShouldBeAccessibleAsync()
    {
        var violations = await AxeRunner.RunAsync(Page);
        if (violations.Count > 0)
        {
            throw Failure("accessible", violations.Select(violation => violation.ToString()));
        }
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => _context.DisposeAsync();

    private ShouldAssertException Failure(string wanted, IEnumerable<string> found) =>
        new($"{Page.Url} should be {wanted} in Chromium {_context.Browser?.Version}, but:\n{string.Join('\n', found)}");

    private async Task ListenAsync()
    {
        _context.Console += (_, message) => OnConsole(message);
        _context.WebError += (_, error) => Add(FindingKind.PageError, error.Page, error.Error);
        _context.Page += (_, page) => page.Crash += (_, crashed) => Add(FindingKind.PageError, crashed, "the page crashed");
        _requests.Listen(_context);
        await _context.ExposeBindingAsync(Binding, (BindingSource source, string text) =>
            Add(FindingKind.PolicyViolation, source.Page, text));
        await _context.AddInitScriptAsync(ViolationScript);
    }

    private void OnConsole(IConsoleMessage message)
    {
        var loud = message.Type is "error" or "warning" or "assert";
        // The browser logs the missing page that a test asked for; nothing else is forgiven.
        var expected = _expectedMissing is not null && message.Location.StartsWith(_expectedMissing, StringComparison.Ordinal)
            && message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal);
        if (loud && !expected)
        {
            Add(FindingKind.Console, message.Page, $"{message.Type}: {message.Text} ({message.Location})");
        }
    }

    private async Task LookForIconAsync()
    {
        const string Icon = "document.contentType === 'text/html' ? document.querySelector('link[rel~=icon]')?.href ?? '' : null";
        var icon = await Page.EvaluateAsync<string?>(Icon);
        if (icon is null || icon.StartsWith("data:", StringComparison.Ordinal))
        {
            return;
        }

        if (icon.Length == 0 || !await ExistsAsync(new Uri(icon)))
        {
            Add(FindingKind.NoIcon, Page, icon.Length == 0 ? "no <link rel=icon>" : $"{icon} is not there");
        }
    }

    private async Task<bool> ExistsAsync(Uri file)
    {
        if (file.IsFile)
        {
            return File.Exists(file.LocalPath);
        }

        // Only the browser knows the intranet's name.
        var known = file.Host == BrowserFixture.IntranetHost ? new UriBuilder(file) { Host = "127.0.0.1" }.Uri : file;
        return (await _context.APIRequest.GetAsync(known.AbsoluteUri)).Ok;
    }

    private void Add(FindingKind kind, IPage? page, string text) => _findings.Enqueue(new Finding(kind, page?.Url ?? "", text));
}
