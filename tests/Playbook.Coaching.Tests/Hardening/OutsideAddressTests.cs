using Playbook.Testing;

namespace Playbook.Coaching.Tests.Hardening;

/// <summary>Addresses of other sites that no site can have: what a check thinks of them.</summary>
public sealed class OutsideAddressTests
{
    [Theory]
    [InlineData("https:/`a.example")]
    [InlineData("https://[a")]
    [InlineData("//")]
    [InlineData("http://a:99999999/")]
    [InlineData("mailto:@@")]
    public async Task An_address_that_cannot_be_read_does_not_stop_a_check(string address)
    {
        var site = await new SiteBuilder { SlowChecks = true }.With("guides/a.md", $"# A\n\n[x](<{address}>)\n").BuildWithFindingsAsync();

        site.Addresses.ShouldContain("guides/a.html");
        site.Diagnostics.ShouldAllBe(finding => finding.Code == "PB1701" || finding.Location!.Line == 3);
    }
}
