using System.Net;

namespace Playbook.Serving;

/// <summary>The address that a server listens on.</summary>
/// <param name="Name">As it was given: <c>localhost</c> or an IP address.</param>
/// <param name="Address">What it stands for.</param>
internal sealed record ServerHost(string Name, IPAddress Address)
{
    /// <summary>This machine alone.</summary>
    public static ServerHost Default { get; } = new("127.0.0.1", IPAddress.Loopback);

    /// <summary>Whether nobody but this machine gets through.</summary>
    public bool IsLocal => IPAddress.IsLoopback(Address);

    /// <summary>The host to type into a browser on this machine.</summary>
    public string BrowserName =>
        Address.Equals(IPAddress.Any) ? "127.0.0.1"
        : Address.Equals(IPAddress.IPv6Any) ? "[::1]"
        : Name.Contains(':', StringComparison.Ordinal) ? $"[{Address}]"
        : Name;

    /// <summary>The address as it was given.</summary>
    public override string ToString() => Name;

    /// <summary>Reads <c>localhost</c> or an IP address; null for all else. Other names could mean any machine.</summary>
    public static ServerHost? TryParse(string text)
    {
        if (text.Equals("localhost", StringComparison.OrdinalIgnoreCase))
        {
            return new ServerHost("localhost", IPAddress.Loopback);
        }

        return IPAddress.TryParse(text.Trim('[', ']'), out var address) ? new ServerHost(address.ToString(), address) : null;
    }
}
