using System.Net;
using Microsoft.AspNetCore.Http;
using Playbook.Serving;

namespace Playbook.Tests.Serving;

public sealed class HostGuardTests
{
    [Theory]
    [InlineData("127.0.0.1", "127.0.0.1:5080", 200)]
    [InlineData("127.0.0.1", "localhost", 200)]
    [InlineData("127.0.0.1", "LOCALHOST:80", 200)]
    [InlineData("127.0.0.1", "[::1]:5080", 200)]
    [InlineData("127.0.0.1", "evil.example:5080", 421)]
    [InlineData("127.0.0.1", "localhost.evil.example", 421)]
    [InlineData("127.0.0.1", "127.0.0.1.evil.example", 421)]
    [InlineData("127.0.0.1", "192.168.1.5", 421)]
    [InlineData("127.0.0.1", "localhost.", 421)]
    [InlineData("127.0.0.1", "127.0.0.1.", 421)]
    [InlineData("127.0.0.1", "[::1]", 200)]
    [InlineData("127.0.0.1", "[::ffff:127.0.0.1]:5080", 200)]
    [InlineData("127.0.0.1", "[::ffff:192.168.1.5]", 421)]
    [InlineData("127.0.0.1", "[fe80::1]:5080", 421)]
    [InlineData("127.0.0.1", "0.0.0.0:5080", 421)]
    [InlineData("127.0.0.1", "localhost:1", 200)]
    [InlineData("127.0.0.1", "localhost@evil.example", 421)]
    [InlineData("127.0.0.1", "evil.example#localhost", 421)]
    [InlineData("127.0.0.1", "xn--lcalhost-54a", 421)]
    [InlineData("127.0.0.1", "", 400)]
    [InlineData("0.0.0.0", "192.168.1.5:5080", 200)]
    [InlineData("0.0.0.0", "localhost", 200)]
    [InlineData("0.0.0.0", "evil.example", 421)]
    public void Only_our_own_names_and_addresses_are_let_in(string listening, string requested, int status) =>
        new HostGuard(ServerHost.TryParse(listening)!).Check(new HostString(requested)).ShouldBe(status);

    [Fact]
    public void In_a_network_the_machine_s_own_name_is_let_in() =>
        new HostGuard(ServerHost.TryParse("0.0.0.0")!).Check(new HostString(Dns.GetHostName(), 5080)).ShouldBe(200);

    [Theory]
    [InlineData("127.0.0.1", "127.0.0.1", true)]
    [InlineData("localhost", "localhost", true)]
    [InlineData("::1", "[::1]", true)]
    [InlineData("[::1]", "[::1]", true)]
    [InlineData("0.0.0.0", "127.0.0.1", false)]
    [InlineData("::", "[::1]", false)]
    [InlineData("192.168.1.5", "192.168.1.5", false)]
    public void A_host_knows_what_to_type_into_a_browser(string host, string browser, bool isLocal)
    {
        var parsed = ServerHost.TryParse(host)!;

        parsed.BrowserName.ShouldBe(browser);
        parsed.IsLocal.ShouldBe(isLocal);
    }
}
