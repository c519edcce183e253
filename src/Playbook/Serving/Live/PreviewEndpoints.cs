using Microsoft.AspNetCore.Http;

namespace Playbook.Serving.Live;

/// <summary>
/// Answers below <c>/_preview/</c>: the event stream, and what pages load to follow it. No page of a site has such an
/// address, for what begins with <c>_</c> is never put out.
/// </summary>
/// <param name="feed">What to tell.</param>
/// <param name="time">The clock to wait by.</param>
internal sealed class PreviewEndpoints(PreviewFeed feed, TimeProvider time)
{
    /// <summary>What the paths begin with.</summary>
    public const string Prefix = "/_preview/";

    private readonly EventStream _events = new(feed, time);

    /// <summary>Whether a path is answered here.</summary>
    /// <param name="path">The decoded path, from its first slash.</param>
    public static bool Owns(string path) => path.StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary>Answers a request for such a path.</summary>
    /// <param name="context">The request.</param>
    /// <param name="cancellationToken">Ends the stream: the browser has gone, or the server stops.</param>
    public Task AnswerAsync(HttpContext context, CancellationToken cancellationToken)
    {
        var name = (context.Request.Path.Value ?? "")[Prefix.Length..];
        if (IsForeign(context.Request))
        {
            return Answer.WriteAsync(context, SiteAnswer.Text(StatusCodes.Status403Forbidden, "Only pages of this preview may ask for that."));
        }

        return name == "events" && HttpMethods.IsGet(context.Request.Method)
            ? _events.WriteAsync(context.Response, cancellationToken)
            : Answer.WriteAsync(context, File(name));
    }

    private static SiteAnswer File(string name) => ClientFiles.Find(name) is { } bytes
        ? new SiteAnswer(StatusCodes.Status200OK, ContentTypes.Of(name), bytes)
        : SiteAnswer.Text(StatusCodes.Status404NotFound, "There is no such page.");

    /// <summary>
    /// Whether the page of another site asks. Browsers send either header: the first always where the connection is
    /// trusted, as on this machine, the second with everything that could be read across sites.
    /// </summary>
    private static bool IsForeign(HttpRequest request) =>
        request.Headers["Sec-Fetch-Site"].ToString() is not ("" or "same-origin" or "none")
        || (request.Headers.Origin.ToString() is { Length: > 0 } origin
            && !origin.Equals($"http://{request.Host.Value}", StringComparison.OrdinalIgnoreCase));
}
