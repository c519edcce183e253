using System.Net;
using Microsoft.AspNetCore.Http;

namespace Playbook.Serving;

/// <summary>
/// Refuses requests that name another host: a web page elsewhere could point its own name at this machine and then read
/// the handbook as if it were its own (DNS rebinding). Nobody can do so with a bare address.
/// </summary>
/// <param name="host">What the server listens on.</param>
internal sealed class HostGuard(ServerHost host)
{
    private readonly string[] _names = host.IsLocal
        ? ["localhost"]
        : ["localhost", Dns.GetHostName(), $"{Dns.GetHostName()}.local"];

    /// <summary>Whether a request's Host header names this server; 200, or the status to refuse it with.</summary>
    public int Check(HostString requested)
    {
        if (!requested.HasValue)
        {
            return StatusCodes.Status400BadRequest;
        }

        var name = requested.Host;
        var isOurs = IPAddress.TryParse(name.Trim('[', ']'), out var address)
            ? !host.IsLocal || IPAddress.IsLoopback(address)
            : _names.Contains(name, StringComparer.OrdinalIgnoreCase);
        return isOurs ? StatusCodes.Status200OK : StatusCodes.Status421MisdirectedRequest;
    }
}
