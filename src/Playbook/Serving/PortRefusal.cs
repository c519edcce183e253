using System.Globalization;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Playbook.Commands;

namespace Playbook.Serving;

/// <summary>Why a port cannot be had, and what to do.</summary>
internal static class PortRefusal
{
    /// <summary>Ports below this one belong to the system.</summary>
    private const int FirstFreePort = 1024;

    private const string Advice = "Choose another one with --port, such as --port 5081, or let --next-port find one.";

    /// <summary>Whether an exception says that a server cannot listen.</summary>
    public static bool Is(Exception exception) => exception is IOException or SocketException;

    /// <summary>Whether the next port may be free. Systems also set whole ranges aside, which they then deny.</summary>
    public static bool IsTaken(ServerEndpoint endpoint, Exception refusal) =>
        refusal.InnerException is AddressInUseException || (Error(refusal) == SocketError.AccessDenied && endpoint.Port >= FirstFreePort);

    /// <summary>The end of a command for want of a port.</summary>
    public static CommandException Explain(ServerEndpoint endpoint, Exception refusal)
    {
        var place = string.Create(CultureInfo.InvariantCulture, $"port {endpoint.Port} of {endpoint.Host.Name}");
        return new CommandException(Text(endpoint, place, refusal), ExitCode.Errors);
    }

    /// <summary>The end of a command that has looked for a port in vain.</summary>
    /// <param name="endpoint">Where it began.</param>
    /// <param name="last">The last port that it tried.</param>
    public static CommandException NoneFree(ServerEndpoint endpoint, int last)
    {
        var row = string.Create(CultureInfo.InvariantCulture, $"ports {endpoint.Port} to {last} of {endpoint.Host.Name}");
        return new CommandException(
            $"Other programs are using the {row}. Choose another one with --port, or --port 0 for any that is free.",
            ExitCode.Errors);
    }

    private static string Text(ServerEndpoint endpoint, string place, Exception refusal) => Error(refusal) switch
    {
        _ when refusal.InnerException is AddressInUseException => $"Another program is using {place}. {Advice}",
        SocketError.AccessDenied when endpoint.Port < FirstFreePort =>
            $"Not allowed to listen on {place}: ports below {FirstFreePort} belong to the system. {Advice}",
        SocketError.AccessDenied => $"Not allowed to listen on {place}. {Advice}",
        SocketError.AddressNotAvailable =>
            $"This machine has no address {endpoint.Host.Name}. Choose one of its own with --host, or 0.0.0.0 for all of them.",
        _ => $"Cannot listen on {place}: {(refusal.InnerException ?? refusal).Message}. {Advice}",
    };

    private static SocketError? Error(Exception refusal) =>
        (refusal as SocketException ?? refusal.InnerException as SocketException)?.SocketErrorCode;
}
