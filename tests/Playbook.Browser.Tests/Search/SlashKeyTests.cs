using Playbook.Browser.Tests.Browsers;
using Playbook.Browser.Tests.FindingTheWay;
using Playbook.Browser.Tests.Sites;

namespace Playbook.Browser.Tests.Search;

/// <summary>A slash leads to the search from wherever nobody is typing.</summary>
public sealed class SlashKeyTests(BrowserFixture browser)
{
    [Theory, InlineData(SiteHost.Http), InlineData(SiteHost.File)]
    public async Task A_slash_leads_to_the_search(SiteHost host)
    {
        await using var site = await LongSite.StartAsync(host);
        await using var probe = await browser.OpenAsync(site.Root, LongSite.Page);

        await probe.Page.Keyboard.PressAsync("/");

        await probe.ArriveAsync("search.html");
        (await probe.Page.EvaluateAsync<string>("document.activeElement.id")).ShouldBe("_find");
        (await probe.Page.InputValueAsync("#_find")).ShouldBeEmpty();
        await probe.ShouldBeCleanAsync();
    }

    [Fact]
    public async Task A_slash_that_is_typed_is_a_slash()
    {
        await using var site = await LongSite.StartAsync();
        await using var probe = await browser.OpenAsync(site.Root, "search.html");

        await probe.Page.Keyboard.TypeAsync("a/b");
        await probe.SettleAsync();

        (await probe.Page.InputValueAsync("#_find")).ShouldBe("a/b");
    }

    [Theory, InlineData("Control+/"), InlineData("Alt+/"), InlineData("Meta+/")]
    public async Task A_slash_with_another_key_is_the_browsers(string keys)
    {
        await using var site = await LongSite.StartAsync();
        await using var probe = await browser.OpenAsync(site.Root, LongSite.Page);

        await probe.Page.Keyboard.PressAsync(keys);
        await probe.SettleAsync();

        probe.Page.Url.ShouldEndWith(LongSite.Page);
    }
}
