using System.Globalization;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Playbook.Commands;

namespace Playbook.Serving;

/// <summary>Serves a site over http: Kestrel without the host around it, which would take longer to start than the server.</summary>
internal sealed class SiteServer : IAsyncDisposable
{
    /// <summary>Requests under way when the server ends get this long.</summary>
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(1);

    private readonly KestrelServer _kestrel;

    private SiteServer(KestrelServer kestrel, ServerHost host)
    {
        _kestrel = kestrel;
        IsLocal = host.IsLocal;
        var port = new Uri(kestrel.Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.First()).Port;
        Address = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://{host.BrowserName}:{port}/"));
    }

    /// <summary>Where a browser on this machine finds the site.</summary>
    public Uri Address { get; }

    /// <summary>Whether nobody but this machine gets through.</summary>
    public bool IsLocal { get; }

    /// <summary>Starts serving.</summary>
    /// <param name="endpoint">Where to listen.</param>
    /// <param name="site">What to serve.</param>
    /// <param name="cancellationToken">Stops the starting.</param>
    /// <exception cref="CommandException">The port is in use, or may not be used.</exception>
    public static async Task<SiteServer> StartAsync(ServerEndpoint endpoint, LiveSite site, CancellationToken cancellationToken)
    {
        var options = new KestrelServerOptions { AddServerHeader = false };
        options.Listen(endpoint.Host.Address, endpoint.Port, listen => listen.Protocols = HttpProtocols.Http1);
        var transport = new SocketTransportFactory(Options.Create(new SocketTransportOptions()), NullLoggerFactory.Instance);
        var kestrel = new KestrelServer(Options.Create(options), transport, NullLoggerFactory.Instance);
        try
        {
            await kestrel.StartAsync(new SiteApplication(site, new HostGuard(endpoint.Host)), cancellationToken);
            return new SiteServer(kestrel, endpoint.Host);
        }
        catch (Exception refusal) when (refusal is IOException or SocketException)
        {
            kestrel.Dispose();
            throw new CommandException(Explain(endpoint, refusal), ExitCode.Errors);
        }
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        using var patience = new CancellationTokenSource(Farewell);
        await _kestrel.StopAsync(patience.Token);
        _kestrel.Dispose();
    }

    private static string Explain(ServerEndpoint endpoint, Exception refusal)
    {
        var place = string.Create(CultureInfo.InvariantCulture, $"port {endpoint.Port} of {endpoint.Host.Name}");
        var advice = "Choose another one with --port, such as --port 5081, or --port 0 for any that is free.";
        return refusal.InnerException is AddressInUseException
            ? $"Another program is using {place}. {advice}"
            : $"Cannot listen on {place}: {(refusal.InnerException ?? refusal).Message}. {advice}";
    }
}
