using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Playbook.Serving.Live;

/// <summary>Tells one browser of every state, as server-sent events, for as long as it listens.</summary>
/// <param name="feed">Where the states come from.</param>
/// <param name="time">The clock to wait by.</param>
internal sealed class EventStream(PreviewFeed feed, TimeProvider time)
{
    /// <summary>How often to say something when there is nothing to say: a browser that has gone is noticed by writing to it.</summary>
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(15);

    /// <summary>A browser that has lost the stream tries again after this many milliseconds.</summary>
    private static readonly byte[] Opening = "retry: 500\n\n"u8.ToArray();

    private static readonly byte[] Beat = ":\n\n"u8.ToArray();

    /// <summary>Writes until the browser has gone or the server stops.</summary>
    /// <param name="response">The answer to write to.</param>
    /// <param name="cancellationToken">Set when either is so.</param>
    public async Task WriteAsync(HttpResponse response, CancellationToken cancellationToken)
    {
        response.ContentType = "text/event-stream";
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        await SendAsync(response, Opening, cancellationToken);
        PreviewState? known = null;
        while (true)
        {
            var next = feed.NextAsync(known, cancellationToken);
            while (!await IsDoneAsync(next, cancellationToken))
            {
                await SendAsync(response, Beat, cancellationToken);
            }

            known = await next;
            await SendAsync(response, Event(known), cancellationToken);
        }
    }

    /// <summary>One event. JSON has no line breaks of its own, so that one line of data holds it all.</summary>
    internal static byte[] Event(PreviewState state) =>
        [.. "data: "u8, .. JsonSerializer.SerializeToUtf8Bytes(state, PreviewStateContext.Default.PreviewState), .. "\n\n"u8];

    private static async Task SendAsync(HttpResponse response, byte[] bytes, CancellationToken cancellationToken)
    {
        await response.Body.WriteAsync(bytes, cancellationToken);
        await response.Body.FlushAsync(cancellationToken);
    }

    private async Task<bool> IsDoneAsync(Task next, CancellationToken cancellationToken)
    {
        try
        {
            await next.WaitAsync(Heartbeat, time, cancellationToken);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }
}
