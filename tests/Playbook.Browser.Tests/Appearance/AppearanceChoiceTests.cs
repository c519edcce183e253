using Microsoft.Playwright;
using Playbook.Browser.Tests.Browsers;
using Playbook.Browser.Tests.FindingTheWay;
using Playbook.Browser.Tests.Sites;

namespace Playbook.Browser.Tests.Appearance;

/// <summary>A visitor chooses light or dark once, for all pages.</summary>
public sealed class AppearanceChoiceTests(BrowserFixture browser)
{
    private const string Paper = "getComputedStyle(document.documentElement).backgroundColor";

    private const string Light = "rgb(254, 252, 249)";

    private const string Dark = "rgb(21, 23, 26)";

    /// <summary>The colours that the browser's own bars take from the page, in the scheme of the system.</summary>
    private const string Bars =
        "Array.from(document.querySelectorAll('meta[name=theme-color]')).filter(meta => matchMedia(meta.media).matches).map(meta => meta.content)";

    [Fact]
    public async Task Without_scripts_there_is_nothing_to_choose()
    {
        await using var site = await LongSite.StartAsync();
        await using var probe = await browser.OpenAsync(site.Root, options: new() { JavaScriptEnabled = false });

        (await Choice(probe.Page).CountAsync()).ShouldBe(1);
        (await Choice(probe.Page).IsVisibleAsync()).ShouldBeFalse();
    }

    [Theory, InlineData(SiteHost.Http), InlineData(SiteHost.File)]
    public async Task What_was_chosen_shows_at_once_and_on_every_page_from_then_on(SiteHost host)
    {
        await using var site = await LongSite.StartAsync(host);
        await using var probe = await browser.OpenAsync(site.Root);
        (await ColorAsync(probe.Page)).ShouldBe(Light);

        await ChooseAsync(probe.Page, "Dark");
        (await ColorAsync(probe.Page)).ShouldBe(Dark);

        await probe.Page.Locator("main a").First.ClickAsync();
        await probe.ArriveAsync(LongSite.Page);
        (await ColorAsync(probe.Page)).ShouldBe(Dark);
        (await Choice(probe.Page).InputValueAsync()).ShouldBe("dark");

        await probe.Page.ReloadAsync();
        (await ColorAsync(probe.Page)).ShouldBe(Dark);
        await probe.ShouldBeCleanAsync();
    }

    [Theory, InlineData(SiteHost.Http), InlineData(SiteHost.File)]
    public async Task What_was_chosen_is_there_before_anything_is_drawn(SiteHost host)
    {
        await using var site = await LongSite.StartAsync(host);
        await using var probe = await browser.OpenAsync(site.Root);
        await ChooseAsync(probe.Page, "Dark");
        await probe.Page.AddInitScriptAsync(
            """
            new MutationObserver((_, observer) => {
              if (!document.body) return;
              window.atFirst = `${document.documentElement.dataset.appearance} ${document.readyState}`;
              observer.disconnect();
            }).observe(document, { childList: true, subtree: true });
            """);

        await probe.GotoAsync(LongSite.Page);

        (await probe.Page.EvaluateAsync<string>("atFirst")).ShouldBe("dark loading");
    }

    [Fact]
    public async Task Without_a_choice_and_after_the_choice_of_the_systems_own_the_page_follows_the_system()
    {
        await using var site = await LongSite.StartAsync();
        await using var probe = await browser.OpenAsync(site.Root, options: new() { ColorScheme = ColorScheme.Dark });
        (await ColorAsync(probe.Page)).ShouldBe(Dark);
        (await Choice(probe.Page).InputValueAsync()).ShouldBe("system");

        await ChooseAsync(probe.Page, "Light");
        (await ColorAsync(probe.Page)).ShouldBe(Light);
        await ChooseAsync(probe.Page, "System");
        (await ColorAsync(probe.Page)).ShouldBe(Dark);

        await probe.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        (await ColorAsync(probe.Page)).ShouldBe(Light);
        await probe.Page.ReloadAsync();
        (await Choice(probe.Page).InputValueAsync()).ShouldBe("system");
    }

    [Theory, InlineData(SiteHost.Http), InlineData(SiteHost.File)]
    public async Task Two_open_pages_agree(SiteHost host)
    {
        await using var site = await LongSite.StartAsync(host);
        await using var probe = await browser.OpenAsync(site.Root);
        var other = await probe.Page.Context.NewPageAsync();
        await other.GotoAsync(new Uri(site.Root, LongSite.Page).AbsoluteUri);

        await ChooseAsync(probe.Page, "Dark");
        await Assertions.Expect(Choice(other)).ToHaveValueAsync("dark");
        (await ColorAsync(other)).ShouldBe(Dark);

        await ChooseAsync(other, "System");
        await Assertions.Expect(Choice(probe.Page)).ToHaveValueAsync("system");
        (await ColorAsync(probe.Page)).ShouldBe(Light);

        await ChooseAsync(other, "Dark");
        await Assertions.Expect(Choice(probe.Page)).ToHaveValueAsync("dark");
        await other.EvaluateAsync("localStorage.clear()");
        await Assertions.Expect(Choice(probe.Page)).ToHaveValueAsync("system");
    }

    [Fact]
    public async Task A_page_that_comes_back_as_it_was_left_shows_what_was_chosen_since()
    {
        await using var site = await LongSite.StartAsync();
        await using var probe = await browser.OpenAsync(site.Root);

        // The browser of the tests keeps no pages that were left; its storage sends its own page no event.
        await probe.Page.EvaluateAsync(
            """
            localStorage.setItem('playbook.appearance', 'dark');
            dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
            """);

        (await ColorAsync(probe.Page)).ShouldBe(Dark);
        (await Choice(probe.Page).InputValueAsync()).ShouldBe("dark");
    }

    [Theory, InlineData("localStorage"), InlineData("sessionStorage")]
    public async Task A_page_works_where_nothing_may_be_stored(string storage)
    {
        await using var site = await LongSite.StartAsync();
        await using var probe = await browser.OpenAsync(site.Root);
        await probe.Page.AddInitScriptAsync(
            $"Object.defineProperty(window, '{storage}', {{ get() {{ throw new DOMException('Not here.', 'SecurityError'); }} }});");
        await probe.GotoAsync(LongSite.Page);

        await ChooseAsync(probe.Page, "Dark");

        (await ColorAsync(probe.Page)).ShouldBe(Dark);
        await probe.GotoAsync(LongSite.Guide(1));
        (await ColorAsync(probe.Page)).ShouldBe(storage == "localStorage" ? Light : Dark);
        await probe.ShouldBeCleanAsync();
    }

    [Fact]
    public async Task A_stored_word_that_means_nothing_is_no_choice()
    {
        await using var site = await LongSite.StartAsync();
        await using var probe = await browser.OpenAsync(site.Root);
        await probe.Page.EvaluateAsync("localStorage.setItem('playbook.appearance', 'purple')");

        await probe.GotoAsync(LongSite.Page);

        (await ColorAsync(probe.Page)).ShouldBe(Light);
        (await Choice(probe.Page).InputValueAsync()).ShouldBe("system");
    }

    [Fact]
    public async Task The_bars_of_the_browser_follow_the_choice()
    {
        await using var site = await LongSite.StartAsync();
        await using var probe = await browser.OpenAsync(site.Root);
        var light = await BarAsync(probe.Page);

        await ChooseAsync(probe.Page, "Dark");
        var dark = await BarAsync(probe.Page);
        dark.ShouldNotBe(light);
        await probe.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        (await BarAsync(probe.Page)).ShouldBe(dark);

        await ChooseAsync(probe.Page, "Light");
        (await BarAsync(probe.Page)).ShouldBe(light);
        await ChooseAsync(probe.Page, "System");
        (await BarAsync(probe.Page)).ShouldBe(dark);
    }

    private static ILocator Choice(IPage page) => page.Locator(".appearance select");

    private static async Task ChooseAsync(IPage page, string choice) =>
        await Choice(page).SelectOptionAsync(new SelectOptionValue { Label = choice });

    private static Task<string> ColorAsync(IPage page) => page.EvaluateAsync<string>(Paper);

    private static async Task<string> BarAsync(IPage page) => (await page.EvaluateAsync<string[]>(Bars)).ShouldHaveSingleItem();
}
