using Playbook.Browser.Tests.Browsers;

namespace Playbook.Browser.Tests.FindingTheWay;

/// <summary>An address that somebody has spoilt breaks no page.</summary>
public sealed class HostileAddressTests(BrowserFixture browser)
{
    [Theory]
    [InlineData("search.html#q=%E0%A4%A")]
    [InlineData("search.html#%E0%A4%A")]
    [InlineData(LongSite.Page + "#%E0%A4%A")]
    [InlineData(LongSite.Page + "#_menu")]
    [InlineData(LongSite.Page + "#\"]")]
    public async Task A_spoilt_address_is_taken_without_a_word(string address)
    {
        await using var site = await LongSite.StartAsync();
        await using var probe = await browser.OpenAsync(site.Root);

        // As it is: a Uri would mend it.
        await probe.Page.GotoAsync(site.Root.AbsoluteUri + address);

        // Whatever comes last in the scripts has run all the same.
        (await probe.Page.IsVisibleAsync(".appearance")).ShouldBeTrue();
        (await probe.Page.EvaluateAsync<string>("document.documentElement.style.getPropertyValue('--running-title')")).ShouldNotBeEmpty();
        if (address.StartsWith("search", StringComparison.Ordinal))
        {
            (await probe.Page.EvaluateAsync<string>("document.activeElement.id")).ShouldBe("_find");
        }

        await probe.ShouldBeCleanAsync();
    }
}
