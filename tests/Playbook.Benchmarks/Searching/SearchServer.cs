using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;

namespace Playbook.Benchmarks.Searching;

/// <summary>Serves a built site on a free loopback port, as a plain host would, and notes what was asked for.</summary>
internal sealed class SearchServer : IAsyncDisposable
{
    /// <summary>A page with nothing in it, which is not part of the site.</summary>
    public const string EmptyPage = "an-empty-page.html";

    private static readonly FileExtensionContentTypeProvider Types = new();

    private readonly ConcurrentQueue<string> _asked = new();
    private readonly WebApplication _app;
    private readonly string _folder;

    private SearchServer(string folder)
    {
        _folder = folder;
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.Run(AnswerAsync);
    }

    /// <summary>The site's root, ending in a slash.</summary>
    public Uri Root => new(new Uri(_app.Urls.Single()), "/");

    /// <summary>Serves a folder.</summary>
    /// <param name="folder">Absolute path of a built site.</param>
    public static async Task<SearchServer> StartAsync(string folder)
    {
        var server = new SearchServer(folder);
        await server._app.StartAsync();
        return server;
    }

    /// <summary>The paths that were asked for since this was last called, from the top of the site.</summary>
    public IReadOnlyList<string> TakeAsked()
    {
        var asked = new List<string>();
        while (_asked.TryDequeue(out var path))
        {
            asked.Add(path);
        }

        return asked;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        // Browsers keep connections open; there is no one to be graceful to.
        await _app.StopAsync(new CancellationToken(canceled: true));
        await _app.DisposeAsync();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.Value![1..];
        var file = Path.Join(_folder, path);
        if (path == EmptyPage)
        {
            context.Response.ContentType = "text/html; charset=utf-8";
            await context.Response.WriteAsync("<!doctype html><title>Empty</title>", context.RequestAborted);
        }
        else if (path.Contains("..", StringComparison.Ordinal) || !File.Exists(file))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
        }
        else
        {
            _asked.Enqueue(path);
            context.Response.ContentType = Types.TryGetContentType(path, out var type) ? type : "application/octet-stream";
            await context.Response.SendFileAsync(file, context.RequestAborted);
        }
    }
}
