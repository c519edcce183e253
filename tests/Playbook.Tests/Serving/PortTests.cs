using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Playbook.Commands;
using Playbook.Serving;
using Playbook.Tests.Harness;

namespace Playbook.Tests.Serving;

public sealed class PortTests
{
    [Fact]
    public async Task The_next_free_port_is_taken_when_asked_for()
    {
        using var first = new Taken(neighbours: 2);

        await using var server = await SiteServer.StartAsync(
            Endpoint(first.Port) with { TakesNextPort = true }, new LiveSite(), Patience.Token());

        server.Address.Port.ShouldBeGreaterThan(first.Port + 1);
        server.Address.Port.ShouldBeLessThan(first.Port + 20);
    }

    [Fact]
    public async Task A_free_port_is_taken_as_it_is()
    {
        int port;
        using (var free = new Taken(neighbours: 1))
        {
            port = free.Port;
        }

        await using var server = await SiteServer.StartAsync(Endpoint(port) with { TakesNextPort = true }, new LiveSite(), Patience.Token());

        server.Address.Port.ShouldBe(port);
    }

    [Fact]
    public async Task A_long_row_of_used_ports_is_given_up_with_a_way_out()
    {
        using var row = new Taken(neighbours: 20);

        var refusal = await Should.ThrowAsync<CommandException>(() =>
            SiteServer.StartAsync(Endpoint(row.Port) with { TakesNextPort = true }, new LiveSite(), Patience.Token()));

        refusal.ExitCode.ShouldBe(ExitCode.Errors);
        refusal.Message.ShouldBe(string.Create(
            CultureInfo.InvariantCulture,
            $"Other programs are using the ports {row.Port} to {row.Port + 19} of 127.0.0.1. Choose another one with --port, or --port 0 for any that is free."));
    }

    [Theory]
    [InlineData(80, SocketError.AccessDenied, "Not allowed to listen on port 80 of 127.0.0.1: ports below 1024 belong to the system. Choose another one with --port, such as --port 5081, or let --next-port find one.")]
    [InlineData(5080, SocketError.AccessDenied, "Not allowed to listen on port 5080 of 127.0.0.1. Choose another one with --port, such as --port 5081, or let --next-port find one.")]
    [InlineData(5080, SocketError.AddressNotAvailable, "This machine has no address 127.0.0.1. Choose one of its own with --host, or 0.0.0.0 for all of them.")]
    public void Every_refusal_says_what_to_do(int port, SocketError error, string message) =>
        PortRefusal.Explain(Endpoint(port), new SocketException((int)error)).Message.ShouldBe(message);

    [Fact]
    public async Task An_address_of_another_machine_is_refused_with_a_way_out()
    {
        // Set aside for examples (RFC 5737): no machine has it.
        var endpoint = new ServerEndpoint(ServerHost.TryParse("192.0.2.1")!, 0);

        var refusal = await Should.ThrowAsync<CommandException>(() => SiteServer.StartAsync(endpoint, new LiveSite(), Patience.Token()));

        refusal.Message.ShouldStartWith("This machine has no address 192.0.2.1.");
    }

    private static ServerEndpoint Endpoint(int port) => new(ServerHost.Default, port);

    /// <summary>Neighbouring ports that other programs use.</summary>
    private sealed class Taken : IDisposable
    {
        private readonly List<TcpListener> _listeners = [];

        public Taken(int neighbours)
        {
            while (_listeners.Count < neighbours)
            {
                Dispose();
                _listeners.Clear();
                TryTake(neighbours);
            }
        }

        public int Port => ((IPEndPoint)_listeners[0].LocalEndpoint).Port;

        public void Dispose() => _listeners.ForEach(listener => listener.Dispose());

        private void TryTake(int neighbours)
        {
            try
            {
                foreach (var number in Enumerable.Range(0, neighbours))
                {
                    var listener = new TcpListener(IPAddress.Loopback, number == 0 ? 0 : Port + number);
                    listener.Start();
                    _listeners.Add(listener);
                }
            }
            catch (Exception taken) when (taken is SocketException or ArgumentOutOfRangeException)
            {
                // By another test, or beyond the last port: look elsewhere.
            }
        }
    }
}
