using System.Net.Sockets;
using System.Text;
using Playbook.Engine.Files;
using Playbook.Serving;
using Playbook.Serving.Live;
using Playbook.Tests.Harness;

namespace Playbook.Tests.Serving;

/// <summary>A server on a free port of this machine, and a client for it that follows no redirects.</summary>
internal sealed class RunningServer : IAsyncDisposable
{
    private readonly SiteServer _server;

    private RunningServer(SiteServer server)
    {
        _server = server;
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = server.Address };
    }

    public HttpClient Client { get; }

    public Uri Address => _server.Address;

    public static async Task<RunningServer> StartAsync(ISite site, PreviewEndpoints? preview = null) =>
        new(await SiteServer.StartAsync(new ServerEndpoint(ServerHost.Default, 0), new LiveSite(site), Patience.Token(), preview));

    public static Task<RunningServer> StartAsync(params (string Path, string Text)[] files) =>
        StartAsync(new MemorySite(files.ToDictionary(file => new UrlPath(file.Path), file => Encoding.UTF8.GetBytes(file.Text))));

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, Action<HttpRequestMessage>? change = null)
    {
        using var request = new HttpRequestMessage(method, path);
        change?.Invoke(request);
        return await Client.SendAsync(request, Patience.Token());
    }

    public Task<HttpResponseMessage> GetAsync(string path) => SendAsync(HttpMethod.Get, path);

    /// <summary>Sends a request line exactly as it is, which no client library would, and reads the whole answer.</summary>
    public Task<string> RawAsync(string target, string host = "localhost") =>
        SendRawAsync($"GET {target} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");

    /// <summary>Sends bytes that need not be a request at all, and reads the whole answer.</summary>
    public async Task<string> SendRawAsync(string request)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(Address.Host, Address.Port, Patience.Token());
        await using var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes(request), Patience.Token());
        using var reader = new StreamReader(stream, Encoding.Latin1);
        return await reader.ReadToEndAsync(Patience.Token());
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _server.DisposeAsync();
    }
}
