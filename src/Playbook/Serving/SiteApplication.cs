using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Playbook.Serving.Live;

namespace Playbook.Serving;

/// <summary>Answers requests: who may ask, what may be asked, and what the site has.</summary>
/// <param name="site">The site being served.</param>
/// <param name="guard">Knows which hosts are ours.</param>
/// <param name="preview">Answers what pages of a preview ask besides; null where the site is served as it is.</param>
/// <param name="stopping">Set when the server stops: whoever still waits then is let go.</param>
internal sealed class SiteApplication(
    LiveSite site, HostGuard guard, PreviewEndpoints? preview, CancellationToken stopping) : IHttpApplication<HttpContext>
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
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        try
        {
            await AnswerAsync(context, ending.Token);
        }
        catch (OperationCanceledException) when (ending.IsCancellationRequested)
        {
            // The browser has gone elsewhere, or the server goes.
        }
    }

    private async Task AnswerAsync(HttpContext context, CancellationToken cancellationToken)
    {
        if (Refuse(context) is { } refusal)
        {
            await Answer.WriteAsync(context, refusal);
            return;
        }

        var path = context.Request.Path.Value ?? "";
        if (preview is not null && PreviewEndpoints.Owns(path))
        {
            await preview.AnswerAsync(context, cancellationToken);
            return;
        }

        var current = await site.CurrentAsync(cancellationToken);
        await Answer.WriteAsync(context, current is null ? UnbuiltPage.Answer : SiteAnswer.Of(current, path), current);
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
