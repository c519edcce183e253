using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;

namespace Playbook.Serving;

/// <summary>Writes an answer with its headers.</summary>
internal static class Answer
{
    /// <summary>Half a SHA-256 tells versions of a file apart well enough.</summary>
    private const int TagBytes = 16;

    /// <summary>What the site's own headers cannot say: it belongs to the connection, or to this server.</summary>
    private static readonly HashSet<string> Ours = new(StringComparer.OrdinalIgnoreCase)
    {
        "Cache-Control", "Connection", "Content-Encoding", "Content-Length", "Date", "ETag", "Keep-Alive", "Location",
        "Transfer-Encoding", "Upgrade",
    };

    /// <summary>Writes an answer.</summary>
    /// <param name="context">The request to answer.</param>
    /// <param name="answer">What to say.</param>
    /// <param name="site">The site whose headers apply; null for what comes from no site.</param>
    public static async Task WriteAsync(HttpContext context, SiteAnswer answer, ISite? site = null)
    {
        var response = context.Response;
        response.StatusCode = answer.Status;
        response.ContentType = answer.ContentType;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        response.Headers.CacheControl = site?.CacheControl ?? "no-store";
        if (answer.Location is not null)
        {
            response.Headers.Location = $"{answer.Location}{context.Request.QueryString}";
        }

        AddOwnHeaders(context, site);
        if (answer.Status == StatusCodes.Status200OK && IsKnown(context, answer))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        response.ContentLength = answer.Bytes.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await response.Body.WriteAsync(answer.Bytes, context.RequestAborted);
        }
    }

    private static void AddOwnHeaders(HttpContext context, ISite? site)
    {
        if (site is null)
        {
            return;
        }

        foreach (var (name, value) in site.Headers.For(context.Request.Path.Value ?? ""))
        {
            if (!Ours.Contains(name))
            {
                context.Response.Headers[name] = value;
            }
        }
    }

    private static bool IsKnown(HttpContext context, SiteAnswer answer)
    {
        var tag = $"\"{Convert.ToHexStringLower(SHA256.HashData(answer.Bytes.Span).AsSpan(0, TagBytes))}\"";
        context.Response.Headers.ETag = tag;
        return context.Request.Headers.IfNoneMatch
            .SelectMany(values => (values ?? "").Split(',', StringSplitOptions.TrimEntries))
            .Any(known => known == tag || known == $"W/{tag}");
    }
}
