using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Playbook.Serving;

/// <summary>Answers requests: who may ask, what may be asked, and what the site has.</summary>
/// <param name="site">The site being served.</param>
/// <param name="guard">Knows which hosts are ours.</param>
internal sealed class SiteApplication(LiveSite site, HostGuard guard) : IHttpApplication<HttpContext>
{
    /// <inheritdoc />
    public HttpContext CreateContext(IFeatureCollection contextFeatures) => new DefaultHttpContext(contextFeatures);

    /// <inheritdoc />
    public void DisposeContext(HttpContext context, Exception? exception)
    {
    }

    /// <inheritdoc />
    public async Task ProcessRequestAsync(HttpContext context)
    {
        try
        {
            await AnswerAsync(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The browser has gone elsewhere.
        }
    }

    private async Task AnswerAsync(HttpContext context)
    {
        if (Refuse(context) is { } refusal)
        {
            await Answer.WriteAsync(context, refusal);
            return;
        }

        var current = await site.CurrentAsync(context.RequestAborted);
        var answer = current is null
            ? SiteAnswer.Text(StatusCodes.Status503ServiceUnavailable, "The site could not be built; the terminal says why.")
            : SiteAnswer.Of(current, context.Request.Path.Value ?? "");
        await Answer.WriteAsync(context, answer, current);
    }

    private SiteAnswer? Refuse(HttpContext context)
    {
        var hostStatus = guard.Check(context.Request.Host);
        if (hostStatus != StatusCodes.Status200OK)
        {
            return SiteAnswer.Text(hostStatus, "This server answers to its own address only.");
        }

        if (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
        {
            return null;
        }

        context.Response.Headers.Allow = "GET, HEAD";
        return SiteAnswer.Text(StatusCodes.Status405MethodNotAllowed, "This server can only be read.");
    }
}
