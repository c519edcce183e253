using Microsoft.Playwright;
using Playbook.Browser.Tests.Browsers;
using Playbook.Browser.Tests.FindingTheWay;
using Playbook.Browser.Tests.Probes;
using Playbook.Browser.Tests.Sites;

namespace Playbook.Browser.Tests.Search;

/// <summary>The page on which any other can be found.</summary>
public sealed class SearchPageTests(BrowserFixture browser)
{
    private const string Search = "search.html";

    private const int All = (2 * LongSite.Pages) + 3;

    [Theory, InlineData(SiteHost.Http), InlineData(SiteHost.File)]
    public async Task Whoever_comes_can_type_at_once_and_the_list_follows(SiteHost host)
    {
        await using var site = await LongSite.StartAsync(host);
        await using var probe = await browser.OpenAsync(site.Root, Search);
        await ListsAsync(probe, All);

        await probe.Page.Keyboard.TypeAsync("guide 07");

        await ListsAsync(probe, 1);
        (await Entries(probe).InnerTextAsync()).ShouldStartWith("Guide 07");
        (await probe.Page.Locator("section.entries:visible").CountAsync()).ShouldBe(1);
        await probe.ShouldBeCleanAsync();
        await probe.ShouldBeAccessibleAsync();
    }

    [Theory]
    [InlineData("07 guide", "Guide 07")]
    [InlineData("  GUIDE   07 ", "Guide 07")]
    [InlineData("cafe", "Café conversations")]
    [InlineData("CAFÉ", "Café conversations")]
    [InlineData("cafe\u0301", "Café conversations")]
    [InlineData("zoe conversations", "Café conversations")]
    public async Task All_words_must_match_in_any_order_with_or_without_accents(string words, string title)
    {
        await using var site = await LongSite.StartAsync();
        await using var probe = await browser.OpenAsync(site.Root, Search);

        await probe.Page.FillAsync("#_find", words);

        await ListsAsync(probe, 1);
        (await Entries(probe).Locator("a").InnerTextAsync()).ShouldBe(title);
    }

    [Theory]
    [InlineData("list", 51, "51 pages found")]
    [InlineData("list 07", 1, "1 page found")]
    [InlineData("guide zebra", 0, "No page has these words.")]
    [InlineData(" ", All, "")]
    public async Task The_number_of_pages_is_announced(string words, int count, string announced)
    {
        await using var site = await LongSite.StartAsync();
        await using var probe = await browser.OpenAsync(site.Root, Search);

        await probe.Page.FillAsync("#_find", words);

        await ListsAsync(probe, count);
        (await probe.Page.GetByRole(AriaRole.Status).InnerTextAsync()).ShouldBe(announced);
    }

    [Fact]
    public async Task An_emptied_box_shows_all_again()
    {
        await using var site = await LongSite.StartAsync();
        await using var probe = await browser.OpenAsync(site.Root, Search);
        await probe.Page.FillAsync("#_find", "nothing at all");
        await ListsAsync(probe, 0);

        await probe.Page.FillAsync("#_find", "");

        await ListsAsync(probe, All);
        (await probe.Page.GetByRole(AriaRole.Status).InnerTextAsync()).ShouldBeEmpty();
        probe.Page.Url.ShouldBe(new Uri(probe.Site, Search).AbsoluteUri);
    }

    [Theory, InlineData(SiteHost.Http), InlineData(SiteHost.File)]
    public async Task Enter_opens_the_first_and_going_back_shows_what_was_found(SiteHost host)
    {
        await using var site = await LongSite.StartAsync(host);
        await using var probe = await browser.OpenAsync(site.Root, Search);
        await probe.Page.FillAsync("#_find", "list 2");

        await probe.Page.Keyboard.PressAsync("Enter");
        await probe.ArriveAsync(LongSite.List(2));
        await probe.Page.GoBackAsync();

        (await probe.Page.InputValueAsync("#_find")).ShouldBe("list 2");
        await ListsAsync(probe, 14);
        await probe.ShouldBeCleanAsync();
    }

    [Theory, InlineData(""), InlineData("  ")]
    public async Task Enter_opens_nothing_before_a_word_is_typed(string words)
    {
        await using var site = await LongSite.StartAsync();
        await using var probe = await browser.OpenAsync(site.Root, Search);
        await probe.Page.FillAsync("#_find", words);

        await probe.Page.Keyboard.PressAsync("Enter");
        await probe.SettleAsync();

        new Uri(probe.Page.Url).AbsolutePath.ShouldEndWith("/" + Search);
    }

    [Fact]
    public async Task Words_in_the_address_are_looked_for()
    {
        await using var site = await LongSite.StartAsync();
        await using var probe = await browser.OpenAsync(site.Root, Search + "#q=caf%C3%A9%20conversations");

        (await probe.Page.InputValueAsync("#_find")).ShouldBe("café conversations");
        await ListsAsync(probe, 1);

        await probe.Page.EvaluateAsync("location.hash = '#q=guide%2007'");

        await Assertions.Expect(probe.Page.Locator("#_find")).ToHaveValueAsync("guide 07");
        (await Entries(probe).Locator("a").InnerTextAsync()).ShouldBe("Guide 07");
    }

    [Fact]
    public async Task Without_scripts_there_is_no_form_and_the_list_stands()
    {
        await using var site = await LongSite.StartAsync();
        await using var probe = await browser.OpenAsync(site.Root, Search, new() { JavaScriptEnabled = false });

        (await probe.Page.IsVisibleAsync("form")).ShouldBeFalse();
        await ListsAsync(probe, All);
    }

    private static ILocator Entries(PageProbe probe) => probe.Page.Locator("[data-find]:visible");

    private static async Task ListsAsync(PageProbe probe, int count) => (await Entries(probe).CountAsync()).ShouldBe(count);
}
