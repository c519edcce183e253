using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Net;
using Playbook.Serving;

namespace Playbook.Commands.Options;

/// <summary>The options that say where a site is served.</summary>
internal sealed class ServerOptions
{
    private const int DefaultPort = 5080;

    private readonly Option<int> _port = new("--port")
    {
        Description = "The port to serve on; 0 takes any that is free",
        HelpName = "PORT",
        CustomParser = ParsePort,
        DefaultValueFactory = _ => DefaultPort,
    };

    private readonly Option<bool> _nextPort = new("--next-port")
    {
        Description = "Takes the next free port when this one is in use",
    };

    private readonly Option<ServerHost> _host = new("--host")
    {
        Description = "The address to serve on; 0.0.0.0 lets other machines in",
        HelpName = "ADDRESS",
        CustomParser = ParseHost,
        DefaultValueFactory = _ => ServerHost.Default,
    };

    /// <summary>Gives a command these options.</summary>
    public void AddTo(Command command)
    {
        command.Add(_port);
        command.Add(_nextPort);
        command.Add(_host);
    }

    /// <summary>Reads what was given.</summary>
    public ServerEndpoint Read(ParseResult parsed) =>
        new(parsed.GetValue(_host)!, parsed.GetValue(_port)) { TakesNextPort = parsed.GetValue(_nextPort) };

    private static int ParsePort(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) || port > IPEndPoint.MaxPort)
        {
            result.AddError($"'{text}' is no port. Expected a number from 0 to {IPEndPoint.MaxPort}.");
        }

        return port;
    }

    private static ServerHost ParseHost(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (ServerHost.TryParse(text) is { } host)
        {
            return host;
        }

        result.AddError(
            $"'{text}' is no address to serve on. "
            + "Expected localhost or an IP address, such as 127.0.0.1 or 0.0.0.0.");
        return ServerHost.Default;
    }
}
