using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Playbook.Browser.Tests.Probes;

/// <summary>Watches the requests of a browser context: which leave the site, which fail, which are under way.</summary>
/// <param name="site">The site's root.</param>
/// <param name="report">Takes what went wrong.</param>
internal sealed class RequestLog(Uri site, Action<Finding> report)
{
    /// <summary>Addresses that lead nowhere but into the page itself.</summary>
    private static readonly string[] Local = ["data:", "blob:", "about:"];

    private static readonly string[] EndsUnseen = ["/favicon.svg", "/_preview/worker.js"];

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly ConcurrentDictionary<IRequest, bool> _open = [];
    private readonly ConcurrentDictionary<string, bool> _navigations = [];
    private volatile TaskCompletionSource _change = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The address that a test asked for although it is not there; null when there is none.</summary>
    public string? ExpectedMissing { get; set; }

    /// <summary>Starts watching.</summary>
    public void Listen(IBrowserContext context)
    {
        context.Request += (_, request) => OnRequest(request);
        context.Response += (_, response) => OnResponse(response);
        context.RequestFinished += (_, request) => Close(request);
        context.RequestFailed += (_, request) => OnFailed(request);
        context.Page += (_, page) =>
        {
            page.WebSocket += (_, socket) => Check(socket.Url, page.Url);
            page.FrameNavigated += (_, frame) => OnNavigated(frame);
        };
    }

    /// <summary>Waits until no request is under way; one that outlasts patience is reported.</summary>
    public async Task EndedAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!_open.IsEmpty)
        {
            var change = _change.Task;
            if (_open.IsEmpty)
            {
                return;
            }

            try
            {
                await change.WaitAsync(patience.Token);
            }
            catch (OperationCanceledException)
            {
                ReportOpen();
                return;
            }
        }
    }

    private void OnRequest(IRequest request)
    {
        Check(request.Url, PageOf(request));
        if (request.IsNavigationRequest)
        {
            _navigations[request.Url.Split('#')[0]] = true;
        }

        // An event stream stays open by design, and nobody tells of the end of a shared worker's script. The icon of the
        // tab is fetched for the browser's own use, which drops it without a word when the page moves on; an answer that
        // says it is missing is reported all the same.
        if (request.ResourceType != "eventsource" && !EndsUnseen.Any(new Uri(request.Url).AbsolutePath.EndsWith))
        {
            _open[request] = true;
        }
    }

    /// <summary>Of what a page had under way when it was left, nobody tells the end. An address that a script has changed leaves no page.</summary>
    private void OnNavigated(IFrame frame)
    {
        if (!_navigations.TryRemove(frame.Url.Split('#')[0], out _))
        {
            return;
        }

        foreach (var request in _open.Keys.Where(request => !request.IsNavigationRequest && request.Frame == frame))
        {
            Close(request);
        }
    }

    private void OnResponse(IResponse response)
    {
        if (response.Status >= 400 && response.Url != ExpectedMissing && IsInside(response.Url))
        {
            Report(response.Request, $"status {response.Status}");
        }
    }

    private void OnFailed(IRequest request)
    {
        // Aborted is what the page or the visitor called off: a download, or a page left before its end.
        // A request that left the site has been reported as that.
        if (request.Failure != "net::ERR_ABORTED" && IsInside(request.Url))
        {
            Report(request, request.Failure ?? "failed");
        }

        Close(request);
    }

    private void Close(IRequest request)
    {
        _open.TryRemove(request, out _);
        Interlocked.Exchange(ref _change, new(TaskCreationOptions.RunContinuationsAsynchronously)).TrySetResult();
    }

    private void ReportOpen()
    {
        foreach (var request in _open.Keys)
        {
            Report(request, $"did not end within {Patience.TotalSeconds} s");
        }

        _open.Clear();
    }

    private void Check(string url, string page)
    {
        if (!IsInside(url))
        {
            report(new Finding(FindingKind.LeftSite, page, url));
        }
    }

    private void Report(IRequest request, string how) =>
        report(new Finding(FindingKind.FailedRequest, PageOf(request), $"{how}: {request.Url}"));

    /// <summary>A navigation has no frame until it is answered: it is its own page.</summary>
    private static string PageOf(IRequest request) => request.IsNavigationRequest ? request.Url : request.Frame.Page.Url;

    private bool IsInside(string url) =>
        Local.Any(scheme => url.StartsWith(scheme, StringComparison.Ordinal))
        || new Uri(url).AbsoluteUri.StartsWith(site.AbsoluteUri, StringComparison.Ordinal);
}
