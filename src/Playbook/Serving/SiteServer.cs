using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Playbook.Commands;
using Playbook.Serving.Live;

namespace Playbook.Serving;

/// <summary>Serves a site over http: Kestrel without the host around it, which would take longer to start than the server.</summary>
internal sealed class SiteServer : IAsyncDisposable
{
    /// <summary>How many ports are tried when one after the other is in use.</summary>
    private const int MostPorts = 20;

    /// <summary>Requests under way when the server ends get this long.</summary>
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(1);

    private readonly KestrelServer _kestrel;
    private readonly CancellationTokenSource _stopping;

    private SiteServer(KestrelServer kestrel, ServerEndpoint endpoint, CancellationTokenSource stopping)
    {
        _kestrel = kestrel;
        _stopping = stopping;
        IsLocal = endpoint.Host.IsLocal;
        var port = new Uri(kestrel.Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.First()).Port;
        Address = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://{endpoint.Host.BrowserName}:{port}/"));
    }

    /// <summary>Where a browser on this machine finds the site.</summary>
    public Uri Address { get; }

    /// <summary>Whether nobody but this machine gets through.</summary>
    public bool IsLocal { get; }

    /// <summary>Starts serving.</summary>
    /// <param name="endpoint">Where to listen.</param>
    /// <param name="site">What to serve.</param>
    /// <param name="cancellationToken">Stops the starting.</param>
    /// <param name="preview">What a preview answers besides the site; null to serve the site as it is.</param>
    /// <exception cref="CommandException">The port is in use, or may not be used.</exception>
    public static async Task<SiteServer> StartAsync(
        ServerEndpoint endpoint, LiveSite site, CancellationToken cancellationToken, PreviewEndpoints? preview = null)
    {
        var last = endpoint.TakesNextPort && endpoint.Port > 0 ? Math.Min(endpoint.Port + MostPorts - 1, IPEndPoint.MaxPort) : endpoint.Port;
        for (var port = endpoint.Port; port <= last; port++)
        {
            var next = endpoint with { Port = port };
            try
            {
                return await ListenAsync(next, site, preview, cancellationToken);
            }
            catch (Exception refusal) when (PortRefusal.Is(refusal))
            {
                if (last == endpoint.Port || !PortRefusal.IsTaken(next, refusal))
                {
                    throw PortRefusal.Explain(next, refusal);
                }
            }
        }

        throw PortRefusal.NoneFree(endpoint, last);
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (_stopping.IsCancellationRequested)
        {
            return;
        }

        // Streams to browsers have no end of their own.
        await _stopping.CancelAsync();
        using var patience = new CancellationTokenSource(Farewell);
        await _kestrel.StopAsync(patience.Token);
        _kestrel.Dispose();
        _stopping.Dispose();
    }

    private static async Task<SiteServer> ListenAsync(
        ServerEndpoint endpoint, LiveSite site, PreviewEndpoints? preview, CancellationToken cancellationToken)
    {
        var options = new KestrelServerOptions { AddServerHeader = false };
        options.Listen(endpoint.Host.Address, endpoint.Port, listen => listen.Protocols = HttpProtocols.Http1);
        var transport = new SocketTransportFactory(Options.Create(new SocketTransportOptions()), NullLoggerFactory.Instance);
        var kestrel = new KestrelServer(Options.Create(options), transport, NullLoggerFactory.Instance);
        var stopping = new CancellationTokenSource();
        try
        {
            var application = new SiteApplication(site, new HostGuard(endpoint.Host), preview, stopping.Token);
            await kestrel.StartAsync(application, cancellationToken);
            return new SiteServer(kestrel, endpoint, stopping);
        }
        catch
        {
            kestrel.Dispose();
            stopping.Dispose();
            throw;
        }
    }
}
