using Microsoft.Playwright;
using Playbook.Browser.Tests.Appearance;
using Playbook.Browser.Tests.Browsers;
using Playbook.Browser.Tests.FindingTheWay;
using Playbook.Browser.Tests.Print;
using Playbook.Browser.Tests.Probes;
using Playbook.Browser.Tests.Sites;

namespace Playbook.Browser.Tests.Search;

/// <summary>The page of the search: results as one types, filters, and an address to share.</summary>
public sealed class SearchPageTests(BrowserFixture browser)
{
    public static TheoryData<string> Looks => [.. Look.All.Select(look => look.Name)];

    [Theory, InlineData(SiteHost.Http), InlineData(SiteHost.File)]
    public async Task Whoever_comes_can_type_at_once_and_the_results_follow(SiteHost host)
    {
        await using var site = await SearchSite.StartAsync(host);
        await using var probe = await browser.OpenAsync(site.Root, SearchSite.Page);
        await Assertions.Expect(Lists(probe)).ToBeVisibleAsync();

        await probe.Page.Keyboard.TypeAsync("conflict");

        await Assertions.Expect(Titles(probe).First).ToHaveTextAsync("Working through conflict");
        await Assertions.Expect(Lists(probe)).ToBeHiddenAsync();
        await Assertions.Expect(Status(probe)).ToHaveTextAsync("3 pages, 1 question");
        await Assertions.Expect(Results(probe).Locator("mark").First).ToHaveTextAsync("conflict");
        await probe.ShouldBeCleanAsync();
    }

    [Fact]
    public async Task A_result_shows_where_the_words_are_and_leads_to_the_headings_that_have_them()
    {
        await using var site = await SearchSite.StartAsync();
        await using var probe = await OpenAsync(site, "stakeholders conflict");

        var result = Results(probe).Locator("li").First;

        await Assertions.Expect(result.Locator("p").First).ToHaveTextAsync("Stakeholders hear of a conflict from you first.");
        await Assertions.Expect(result.Locator(".kind")).ToHaveTextAsync("Skill · Team");
        await result.GetByRole(AriaRole.Link, new() { Name = "Evidence" }).ClickAsync();
        await probe.ArriveAsync("skills/team/conflict.html#evidence");
    }

    [Fact]
    public async Task Filters_narrow_down_say_how_many_there_would_be_and_stand_in_the_address()
    {
        await using var site = await SearchSite.StartAsync();
        await using var probe = await OpenAsync(site, "conflict roadmap");
        var filters = probe.Page.Locator(".filters");
        await Unfold(probe);

        await Assertions.Expect(filters.GetByRole(AriaRole.Group).First).ToContainTextAsync("Kind");
        await filters.GetByLabel("Skill").CheckAsync();

        await Assertions.Expect(Status(probe)).ToHaveTextAsync("2 pages");
        await Assertions.Expect(probe.Page.Locator(":focus")).ToHaveAttributeAsync("value", "skill");
        await filters.GetByLabel("Planning").CheckAsync();
        await Assertions.Expect(Titles(probe)).ToHaveTextAsync(["Roadmapping"]);
        await Assertions.Expect(filters.GetByLabel("Team 1")).Not.ToBeCheckedAsync();
        probe.Page.Url.ShouldEndWith("search.html#q=conflict+roadmap&kind=skill&bucket=planning");

        await using var other = await browser.OpenAsync(site.Root, new Uri(probe.Page.Url).AbsoluteUri[site.Root.AbsoluteUri.Length..]);
        await Assertions.Expect(Titles(other)).ToHaveTextAsync(["Roadmapping"]);

        await filters.GetByRole(AriaRole.Button, new() { Name = "Clear all filters" }).ClickAsync();
        await Assertions.Expect(Titles(probe)).Not.ToHaveCountAsync(1);
        await probe.ShouldBeCleanAsync();
    }

    [Fact]
    public async Task Filters_that_leave_nothing_can_be_taken_back()
    {
        await using var site = await SearchSite.StartAsync();
        await using var probe = await browser.OpenAsync(site.Root, SearchSite.Page + "#q=roadmap&kind=role");

        await Assertions.Expect(Status(probe)).ToHaveTextAsync("Nothing here has these words with these filters.");
        await Unfold(probe);
        await probe.Page.GetByRole(AriaRole.Button, new() { Name = "Clear all filters" }).ClickAsync();

        await Assertions.Expect(Titles(probe).First).ToHaveTextAsync("Roadmapping");
    }

    [Theory, InlineData(SiteHost.Http), InlineData(SiteHost.File)]
    public async Task A_question_is_copied_and_put_into_the_tray(SiteHost host)
    {
        await using var site = await SearchSite.StartAsync(host);
        await using var probe = await OpenAsync(site, "what is on your mind");
        await probe.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var question = Results(probe).Locator("li", new() { HasText = "What is on your mind?" });

        await question.GetByRole(AriaRole.Button, new() { Name = "Copy: What is on your mind?" }).ClickAsync();
        await Assertions.Expect(Status(probe)).ToHaveTextAsync("Copied");
        (await probe.Page.EvaluateAsync<string>("navigator.clipboard.readText()")).ShouldBe("What is on your mind?");

        await question.GetByRole(AriaRole.Button, new() { Name = "Add to tray: What is on your mind?" }).ClickAsync();
        await Assertions.Expect(Status(probe)).ToHaveTextAsync("1 question in the tray");
        (await probe.Page.EvaluateAsync<string[]>("playbook.tray.ids()")).ShouldBe(["first/mind"]);
        await probe.ShouldBeCleanAsync();
    }

    [Fact]
    public async Task More_than_fit_are_shown_on_demand_and_the_keyboard_goes_on_where_they_begin()
    {
        await using var site = await LongSite.StartAsync();
        await using var probe = await OpenAsync(site, "guide");
        await Assertions.Expect(Titles(probe)).ToHaveCountAsync(10);

        await probe.Page.GetByRole(AriaRole.Button, new() { Name = "Show more" }).ClickAsync();

        await Assertions.Expect(Titles(probe)).ToHaveCountAsync(20);
        await Assertions.Expect(Titles(probe).Nth(10)).ToBeFocusedAsync();
    }

    [Theory]
    [InlineData("xqzzyk", "Nothing here has “xqzzyk”. Nothing here has these words.")]
    [InlineData("conflcit", "Nothing here has “conflcit”. Shown for “conflict”. 3 pages, 1 question")]
    [InlineData(" ", "")]
    public async Task What_was_found_is_announced(string words, string announced)
    {
        await using var site = await SearchSite.StartAsync();
        await using var probe = await browser.OpenAsync(site.Root, SearchSite.Page);

        await probe.Page.FillAsync("#_find", words);

        await Assertions.Expect(Status(probe)).ToHaveTextAsync(announced);
    }

    [Fact]
    public async Task An_emptied_box_shows_the_lists_again()
    {
        await using var site = await SearchSite.StartAsync();
        await using var probe = await OpenAsync(site, "conflict");

        await probe.Page.FillAsync("#_find", "");

        await Assertions.Expect(Lists(probe)).ToBeVisibleAsync();
        await Assertions.Expect(Titles(probe)).ToHaveCountAsync(0);
        await Assertions.Expect(Status(probe)).ToBeEmptyAsync();
        await probe.Page.Keyboard.PressAsync("Tab");
        probe.Page.Url.ShouldBe(new Uri(probe.Site, SearchSite.Page).AbsoluteUri);
    }

    [Theory, InlineData(SiteHost.Http), InlineData(SiteHost.File)]
    public async Task Enter_opens_the_first_and_going_back_shows_what_was_found(SiteHost host)
    {
        await using var site = await SearchSite.StartAsync(host);
        await using var probe = await OpenAsync(site, "roadmapping");

        await probe.Page.Keyboard.PressAsync("Enter");
        await probe.ArriveAsync("skills/planning/roadmapping.html");
        await probe.Page.GoBackAsync();

        (await probe.Page.InputValueAsync("#_find")).ShouldBe("roadmapping");
        await Assertions.Expect(Titles(probe).First).ToHaveTextAsync("Roadmapping");
        await probe.ShouldBeCleanAsync();
    }

    [Theory, InlineData(""), InlineData("  ")]
    public async Task Enter_opens_nothing_before_a_word_is_typed(string words)
    {
        await using var site = await SearchSite.StartAsync();
        await using var probe = await browser.OpenAsync(site.Root, SearchSite.Page);
        await probe.Page.FillAsync("#_find", words);

        await probe.Page.Keyboard.PressAsync("Enter");
        await probe.SettleAsync();

        new Uri(probe.Page.Url).AbsolutePath.ShouldEndWith("/" + SearchSite.Page);
    }

    [Fact]
    public async Task Words_in_the_address_are_looked_for_also_when_it_changes_or_is_spoilt()
    {
        await using var site = await SearchSite.StartAsync();
        await using var probe = await browser.OpenAsync(site.Root, SearchSite.Page + "#q=caf%C3%A9%20conversations");

        (await probe.Page.InputValueAsync("#_find")).ShouldBe("café conversations");
        await Assertions.Expect(Titles(probe).First).ToHaveTextAsync("Café conversations");

        await probe.Page.EvaluateAsync("location.hash = '#q=roadmap%&kind=%E0%A4'");
        await Assertions.Expect(probe.Page.Locator("#_find")).ToHaveValueAsync("roadmap%");
        await probe.Page.EvaluateAsync("location.hash = '#q=roadmap'");
        await Assertions.Expect(Titles(probe).First).ToHaveTextAsync("Roadmapping");
        await probe.ShouldBeCleanAsync();
    }

    [Fact]
    public async Task What_stands_in_the_handbook_is_text()
    {
        await using var site = await SearchSite.StartAsync();
        await using var probe = await OpenAsync(site, "zebra");

        await Assertions.Expect(Titles(probe).First).ToHaveTextAsync("& \"quoted\" zebra");
        await Assertions.Expect(Results(probe).Locator("li").First).ToContainTextAsync("<img src=x onerror=alert(1)> is only text, says the zebra.");
        await probe.ShouldBeCleanAsync();
    }

    [Fact]
    public async Task Where_the_index_does_not_load_the_lists_stay_and_it_is_said()
    {
        await using var site = await SearchSite.StartAsync(SiteHost.Http);
        await using var probe = await browser.OpenAsync(site.Root, SearchSite.Page);
        await probe.Page.RouteAsync("**/assets/search/**", route => route.AbortAsync());
        await probe.Page.ReloadAsync();

        await probe.Page.FillAsync("#_find", "conflict");

        await Assertions.Expect(Status(probe)).ToHaveTextAsync("The search did not load. Reload the page, or use the lists of the search page.");
        await Assertions.Expect(Lists(probe)).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Without_scripts_there_is_no_form_and_the_lists_stand()
    {
        await using var site = await SearchSite.StartAsync();
        await using var probe = await browser.OpenAsync(site.Root, SearchSite.Page, new() { JavaScriptEnabled = false });

        (await probe.Page.IsVisibleAsync("form")).ShouldBeFalse();
        await Assertions.Expect(Lists(probe).GetByRole(AriaRole.Link, new() { Name = "Roadmapping" })).ToBeVisibleAsync();
    }

    [Theory, MemberData(nameof(Looks))]
    public async Task It_is_accessible_and_fits(string name)
    {
        await using var site = await SearchSite.StartAsync(SiteHost.Http);
        await using var probe = await browser.OpenAsync(site.Root, SearchSite.Page + "#q=conflict", Look.All.Single(look => look.Name == name).Options());
        await Assertions.Expect(Titles(probe).First).ToBeVisibleAsync();
        await Unfold(probe);

        await probe.ShouldBeAccessibleAsync();
        (await probe.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth")).ShouldBeLessThanOrEqualTo(0);
        await probe.ShouldBeCleanAsync();
    }

    [Theory, InlineData(SiteHost.Http), InlineData(SiteHost.File)]
    public async Task The_keyboard_alone_is_enough(SiteHost host)
    {
        await using var site = await SearchSite.StartAsync(host);
        await using var probe = await OpenAsync(site, "conflict", new() { ViewportSize = new() { Width = 360, Height = 740 } });
        var keys = new Keys(probe.Page);

        await keys.TabToAsync(".filters summary");
        await probe.Page.Keyboard.PressAsync("Enter");
        await keys.TabToAsync("#_filter-kind-question");
        await probe.Page.Keyboard.PressAsync("Space");
        await Assertions.Expect(Status(probe)).ToHaveTextAsync("1 question");
        await keys.TabToAsync(".result-title");
        await probe.Page.Keyboard.PressAsync("Enter");

        await probe.ArriveAsync("questions/first.html#avoid");
        await probe.ShouldBeCleanAsync();
    }

    private async Task<PageProbe> OpenAsync(HostedSite site, string words, BrowserNewContextOptions? options = null)
    {
        var probe = await browser.OpenAsync(site.Root, SearchSite.Page, options);
        await probe.Page.FillAsync("#_find", words);
        await Assertions.Expect(Titles(probe).First).ToBeVisibleAsync();
        return probe;
    }

    private static ILocator Results(PageProbe probe) => probe.Page.Locator("#_results");

    private static ILocator Titles(PageProbe probe) => Results(probe).Locator(".result-title");

    private static ILocator Lists(PageProbe probe) => probe.Page.Locator("#_lists");

    private static ILocator Status(PageProbe probe) => probe.Page.Locator(".find-count");

    private static async Task Unfold(PageProbe probe) => await probe.Page.Locator(".filters").EvaluateAsync("filters => { filters.open = true; }");
}
