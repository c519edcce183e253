using Microsoft.Playwright;
using Playbook.Browser.Tests.Appearance;
using Playbook.Browser.Tests.Browsers;
using Playbook.Browser.Tests.Probes;
using Playbook.Browser.Tests.Sites;

namespace Playbook.Browser.Tests.Search;

/// <summary>The search over any page.</summary>
public sealed class SearchDialogTests(BrowserFixture browser)
{
    private const string Page = "skills/team/conflict.html";

    public static TheoryData<string> Looks => [.. Look.All.Select(look => look.Name)];

    [Theory]
    [InlineData(SiteHost.Http, "/")]
    [InlineData(SiteHost.File, "/")]
    [InlineData(SiteHost.Http, "Control+k")]
    [InlineData(SiteHost.File, "Meta+k")]
    public async Task A_key_opens_it_and_the_keyboard_is_enough(SiteHost host, string key)
    {
        await using var site = await SearchSite.StartAsync(host);
        await using var probe = await browser.OpenAsync(site.Root, Page);

        await probe.Page.Keyboard.PressAsync(key);
        await Assertions.Expect(Box(probe)).ToBeFocusedAsync();
        await probe.Page.Keyboard.TypeAsync("roadmap");
        await Assertions.Expect(Chosen(probe)).ToContainTextAsync("Roadmapping");
        await probe.Page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(Chosen(probe)).ToContainTextAsync("Planning");
        await probe.Page.Keyboard.PressAsync("ArrowUp");
        await probe.Page.Keyboard.PressAsync("Enter");

        await probe.ArriveAsync("skills/planning/roadmapping.html");
        await probe.ShouldBeCleanAsync();
    }

    [Fact]
    public async Task What_is_typed_before_the_index_is_there_is_looked_for()
    {
        await using var site = await SearchSite.StartAsync(SiteHost.Http);
        await using var probe = await browser.OpenAsync(site.Root, Page);
        var mayGo = new TaskCompletionSource();
        await probe.Page.RouteAsync("**/search/engine.js", async route =>
        {
            await mayGo.Task;
            await route.ContinueAsync();
        });

        await probe.Page.Keyboard.PressAsync("/");
        await Assertions.Expect(Box(probe)).ToBeFocusedAsync();
        await probe.Page.Keyboard.TypeAsync("roadmap");
        mayGo.SetResult();

        await Assertions.Expect(Box(probe)).ToHaveValueAsync("roadmap");
        await Assertions.Expect(Chosen(probe)).ToContainTextAsync("Roadmapping");
    }

    [Fact]
    public async Task Questions_are_options_too_and_the_last_leads_to_all_results()
    {
        await using var site = await SearchSite.StartAsync();
        await using var probe = await OpenAsync(site, "miss your roadmap");

        await Assertions.Expect(Dialog(probe).GetByRole(AriaRole.Group, new() { Name = "Questions" }).GetByRole(AriaRole.Option)).ToContainTextAsync(["Who would miss your roadmap?"]);
        await probe.Page.Keyboard.PressAsync("ArrowUp");
        await Assertions.Expect(Chosen(probe)).ToHaveTextAsync("All results, with filters");
        await probe.Page.Keyboard.PressAsync("Enter");

        await probe.ArriveAsync("search.html#q=miss+your+roadmap");
        await Assertions.Expect(probe.Page.Locator(".result-title").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task It_is_a_combobox_whose_list_and_count_screen_readers_follow()
    {
        await using var site = await SearchSite.StartAsync();
        await using var probe = await OpenAsync(site, "conflict");
        var box = Dialog(probe).GetByRole(AriaRole.Combobox, new() { Name = "Search this handbook" });

        await Assertions.Expect(box).ToHaveAttributeAsync("aria-expanded", "true");
        await Assertions.Expect(box).ToHaveAttributeAsync("aria-controls", "_search-list");
        (await probe.Page.EvaluateAsync<bool>("document.getElementById(document.activeElement.getAttribute('aria-activedescendant')).getAttribute('aria-selected') === 'true'")).ShouldBeTrue();
        await Assertions.Expect(Dialog(probe).GetByRole(AriaRole.Status)).ToHaveTextAsync("3 pages, 1 question");

        await Box(probe).FillAsync("xqzzyk");
        await Assertions.Expect(Dialog(probe).GetByRole(AriaRole.Status)).ToHaveTextAsync("Nothing here has “xqzzyk”. Nothing here has these words.");
        await Assertions.Expect(box).ToHaveAttributeAsync("aria-expanded", "false");
        (await box.GetAttributeAsync("aria-activedescendant")).ShouldBeNull();
    }

    [Fact]
    public async Task Escape_and_a_click_beside_it_close_it_and_the_focus_goes_back()
    {
        await using var site = await SearchSite.StartAsync();
        await using var probe = await browser.OpenAsync(site.Root, Page);
        await probe.Page.Locator(".find-link").ClickAsync();
        await Assertions.Expect(Box(probe)).ToBeFocusedAsync();

        await probe.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(Dialog(probe)).ToHaveCountAsync(0);
        await Assertions.Expect(probe.Page.Locator(".find-link")).ToBeFocusedAsync();

        await probe.Page.Keyboard.PressAsync("/");
        await Assertions.Expect(Box(probe)).ToBeFocusedAsync();
        await probe.Page.Mouse.ClickAsync(5, 400);
        await Assertions.Expect(Dialog(probe)).ToHaveCountAsync(0);
        await probe.ShouldBeCleanAsync();
    }

    [Fact]
    public async Task A_place_on_the_same_page_is_gone_to_and_the_dialog_closes()
    {
        await using var site = await SearchSite.StartAsync();
        await using var probe = await browser.OpenAsync(site.Root, "questions/first.html");
        await probe.Page.Keyboard.PressAsync("/");
        await Box(probe).FillAsync("which conflict do you avoid");
        await Dialog(probe).GetByRole(AriaRole.Option, new() { Name = "Which conflict do you avoid?" }).Last.ClickAsync();

        await probe.ArriveAsync("questions/first.html#avoid");
        await Assertions.Expect(Dialog(probe)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_slash_that_is_typed_is_a_slash()
    {
        await using var site = await SearchSite.StartAsync();
        await using var probe = await browser.OpenAsync(site.Root, SearchSite.Page);

        await probe.Page.Keyboard.TypeAsync("a/b");
        await probe.SettleAsync();

        (await probe.Page.InputValueAsync("#_find")).ShouldBe("a/b");
        await Assertions.Expect(Dialog(probe)).ToHaveCountAsync(0);
    }

    [Theory, InlineData("Control+/"), InlineData("Alt+/"), InlineData("Meta+/"), InlineData("k"), InlineData("Control+Shift+k")]
    public async Task Other_keys_are_the_browsers(string keys)
    {
        await using var site = await SearchSite.StartAsync();
        await using var probe = await browser.OpenAsync(site.Root, Page);

        await probe.Page.Keyboard.PressAsync(keys);
        await probe.SettleAsync();

        await Assertions.Expect(Dialog(probe)).ToHaveCountAsync(0);
        probe.Page.Url.ShouldEndWith(Page);
    }

    [Fact]
    public async Task Where_the_index_does_not_load_it_is_said_and_the_search_page_is_a_step_away()
    {
        await using var site = await SearchSite.StartAsync(SiteHost.Http);
        await using var probe = await browser.OpenAsync(site.Root, Page);
        await probe.Page.RouteAsync("**/assets/search/core.js*", route => route.AbortAsync());

        await probe.Page.Locator(".find-link").ClickAsync();
        await Assertions.Expect(Dialog(probe).GetByRole(AriaRole.Status)).ToHaveTextAsync("The search did not load. Reload the page, or use the lists of the search page.");
        await Dialog(probe).GetByText("All results, with filters").ClickAsync();

        await probe.ArriveAsync(SearchSite.Page + "#q=");
    }

    [Fact]
    public async Task Where_it_does_not_load_the_link_leads_to_the_search_page()
    {
        await using var site = await SearchSite.StartAsync(SiteHost.Http);
        await using var probe = await browser.OpenAsync(site.Root, Page);
        await probe.Page.RouteAsync("**/search/dialog.js", route => route.AbortAsync());

        await probe.Page.Locator(".find-link").ClickAsync();

        await probe.ArriveAsync(SearchSite.Page);
    }

    [Theory, InlineData("index.html"), InlineData("workbook.html"), InlineData("question-bank.html"), InlineData("assess/w.html")]
    public async Task It_opens_on_pages_of_every_sort(string page)
    {
        await using var site = await SearchSite.StartAsync();
        await using var probe = await browser.OpenAsync(site.Root, page);

        await probe.Page.Keyboard.PressAsync("Control+k");
        await Box(probe).FillAsync("roadmap");

        await Assertions.Expect(Chosen(probe)).ToContainTextAsync("Roadmapping");
        await probe.ShouldBeCleanAsync();
    }

    [Theory, MemberData(nameof(Looks))]
    public async Task It_is_accessible_and_fits(string name)
    {
        await using var site = await SearchSite.StartAsync(SiteHost.Http);
        await using var probe = await browser.OpenAsync(site.Root, Page, Look.All.Single(look => look.Name == name).Options());
        await probe.Page.Keyboard.PressAsync("/");
        await Box(probe).FillAsync("conflict roadmap");
        await Assertions.Expect(Chosen(probe)).ToBeVisibleAsync();

        await probe.ShouldBeAccessibleAsync();
        (await Dialog(probe).EvaluateAsync<bool>("dialog => { const box = dialog.getBoundingClientRect(); return box.left >= 0 && box.right <= innerWidth && box.top >= 0 && box.bottom <= innerHeight; }")).ShouldBeTrue();
        await probe.ShouldBeCleanAsync();
    }

    private async Task<PageProbe> OpenAsync(HostedSite site, string words)
    {
        var probe = await browser.OpenAsync(site.Root, Page);
        await probe.Page.Keyboard.PressAsync("/");
        await Box(probe).FillAsync(words);
        await Assertions.Expect(Chosen(probe)).ToBeVisibleAsync();
        return probe;
    }

    private static ILocator Dialog(PageProbe probe) => probe.Page.Locator("dialog.search-dialog");

    private static ILocator Box(PageProbe probe) => Dialog(probe).GetByRole(AriaRole.Combobox);

    private static ILocator Chosen(PageProbe probe) => Dialog(probe).Locator("[aria-selected=true]");
}
