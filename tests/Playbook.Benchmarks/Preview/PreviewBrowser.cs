using System.Net;

namespace Playbook.Benchmarks.Preview;

/// <summary>
/// Does what a page in a browser does: listens to the preview's events, and fetches the page when one comes. Where a
/// preview has no events it asks for the page again and again.
/// </summary>
internal sealed class PreviewBrowser : IDisposable
{
    private static readonly TimeSpan BetweenRequests = TimeSpan.FromMilliseconds(2);
    private static readonly Uri Events = new("_preview/events", UriKind.Relative);

    private readonly HttpClient _client;
    private readonly StreamReader? _events;

    private PreviewBrowser(HttpClient client, StreamReader? events)
    {
        _client = client;
        _events = events;
    }

    /// <summary>Begins to listen.</summary>
    /// <param name="address">Where the preview serves.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<PreviewBrowser> OpenAsync(Uri address, CancellationToken cancellationToken)
    {
        var client = new HttpClient { BaseAddress = address };
        var response = await client.GetAsync(Events, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        return response.StatusCode == HttpStatusCode.OK
            ? new PreviewBrowser(client, new StreamReader(await response.Content.ReadAsStreamAsync(cancellationToken)))
            : new PreviewBrowser(client, null);
    }

    /// <summary>Waits until a page shows a word.</summary>
    /// <param name="address">Address of the page, from the top of the site.</param>
    /// <param name="word">The word.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task WaitForAsync(string address, string word, CancellationToken cancellationToken)
    {
        var page = new Uri(address, UriKind.Relative);
        do
        {
            await NewsAsync(cancellationToken);
        }
        while (!(await _client.GetStringAsync(page, cancellationToken)).Contains(word, StringComparison.Ordinal));
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _events?.Dispose();
        _client.Dispose();
    }

    private async Task NewsAsync(CancellationToken cancellationToken)
    {
        if (_events is null)
        {
            await Task.Delay(BetweenRequests, cancellationToken);
            return;
        }

        while (await _events.ReadLineAsync(cancellationToken) is { } line)
        {
            if (line.StartsWith("data:", StringComparison.Ordinal))
            {
                return;
            }
        }

        throw new HttpRequestException("The preview has stopped telling of its builds.");
    }
}
