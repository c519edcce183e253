using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Playbook.Browser.Tests.Browsers;

namespace Playbook.Browser.Tests.Sites;

/// <summary>Serves a site over http on a free loopback port and below a sub-path, as a plain static host would.</summary>
/// <remarks>
/// The site's own <c>_headers</c> apply (and are not served), a folder answers with its <c>index.html</c>, anything
/// else is <c>404.html</c> with status 404. No address is guessed: <c>guide</c> is not <c>guide.html</c>.
/// </remarks>
public sealed class SiteServer : IAsyncDisposable
{
    /// <summary>The sub-path unless another is asked for.</summary>
    public const string DefaultSubPath = "/handbook/";

    private const string HeadersFile = "_headers";

    private static readonly FileExtensionContentTypeProvider Types = new();

    private readonly WebApplication _app;
    private readonly Func<string, byte[]?> _read;
    private readonly string _subPath;

    private SiteServer(Func<string, byte[]?> read, string subPath)
    {
        _read = read;
        _subPath = subPath;
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.Run(AnswerAsync);
    }

    /// <summary>The site's root, ending in a slash. Loopback, hence a secure context for the browser.</summary>
    public Uri Root => new(new Uri(_app.Urls.Single()), _subPath);

    /// <summary>The same root under a host name that is no secure context, as on a plain-http intranet.</summary>
    public Uri IntranetRoot => new UriBuilder(Root) { Host = BrowserFixture.IntranetHost }.Uri;

    /// <summary>Serves files that are in memory; later changes to the dictionary show.</summary>
    /// <param name="files">Path from the site's root, with forward slashes, to bytes.</param>
    /// <param name="subPath">Begins and ends with a slash.</param>
    public static Task<SiteServer> StartAsync(IReadOnlyDictionary<string, byte[]> files, string subPath = DefaultSubPath) =>
        StartAsync(files.GetValueOrDefault, subPath);

    /// <summary>Serves a folder, read anew for every request.</summary>
    /// <param name="folder">The site's root.</param>
    /// <param name="subPath">Begins and ends with a slash.</param>
    public static Task<SiteServer> StartAsync(string folder, string subPath = DefaultSubPath) =>
        StartAsync(path => ReadFile(folder, path), subPath);

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        // Browsers keep connections open; there is no one to be graceful to.
        await _app.StopAsync(new CancellationToken(canceled: true));
        await _app.DisposeAsync();
    }

    private static async Task<SiteServer> StartAsync(Func<string, byte[]?> read, string subPath)
    {
        var server = new SiteServer(read, subPath);
        await server._app.StartAsync();
        return server;
    }

    /// <summary>Null for what is not there, for <c>a//b</c> (which a file system would read as <c>a/b</c>) and for what lies outside.</summary>
    private static byte[]? ReadFile(string folder, string path)
    {
        var plain = path.Split('/').All(part => part is not ("" or "." or ".."));
        return plain && Path.Join(folder, path) is var file && File.Exists(file) ? File.ReadAllBytes(file) : null;
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "/";
        if (path + "/" == _subPath)
        {
            context.Response.Redirect(_subPath, permanent: true);
            return;
        }

        var inside = path.StartsWith(_subPath, StringComparison.Ordinal);
        var file = inside ? FileFor(path[_subPath.Length..]) : null;
        if (file is null)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            file = inside
                ? ("404.html", _read("404.html") ?? "Not found"u8.ToArray())
                : ("outside.txt", "Outside the site"u8.ToArray());
        }

        await WriteAsync(context, inside ? path[(_subPath.Length - 1)..] : null, file.Value);
    }

    private (string Name, byte[] Bytes)? FileFor(string path)
    {
        var name = path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
        return name != HeadersFile && _read(name) is { } bytes ? (name, bytes) : null;
    }

    private async Task WriteAsync(HttpContext context, string? sitePath, (string Name, byte[] Bytes) file)
    {
        context.Response.ContentType = ContentType(file.Name);
        context.Response.ContentLength = file.Bytes.Length;
        if (sitePath is not null && _read(HeadersFile) is { } rules)
        {
            foreach (var (name, value) in HeaderRules.Parse(Encoding.UTF8.GetString(rules)).For(sitePath))
            {
                context.Response.Headers[name] = value;
            }
        }

        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await context.Response.Body.WriteAsync(file.Bytes, context.RequestAborted);
        }
    }

    private static string ContentType(string name)
    {
        var type = Types.TryGetContentType(name, out var known) ? known : "application/octet-stream";
        return type.StartsWith("text/", StringComparison.Ordinal) ? type + "; charset=utf-8" : type;
    }
}
