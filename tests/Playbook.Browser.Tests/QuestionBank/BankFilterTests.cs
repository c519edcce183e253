using Microsoft.Playwright;
using Playbook.Browser.Tests.Browsers;
using Playbook.Browser.Tests.Sites;

namespace Playbook.Browser.Tests.QuestionBank;

/// <summary>All questions on one page: each filter says what it would find, and a view can be linked.</summary>
public sealed class BankFilterTests(BrowserFixture browser)
{
    [Theory, InlineData(SiteHost.Http), InlineData(SiteHost.File)]
    public async Task Every_option_says_how_much_it_would_find_with_the_others(SiteHost host)
    {
        await using var site = await HostedSite.StartAsync(host, await BankSite.FilesAsync());
        var (probe, page) = await BankPage.OpenAsync(browser, site.Root);
        await using var _ = probe;
        await Assertions.Expect(page.Found).ToHaveTextAsync("12 questions");
        (await page.CountsAsync("depth")).ShouldBe(new Dictionary<string, int> { ["light"] = 3, ["medium"] = 3, ["deep"] = 4, ["none"] = 2 }, ignoreOrder: true);

        await (await page.OptionAsync("bucket", "people")).CheckAsync();
        await Assertions.Expect(page.Found).ToHaveTextAsync("4 of 12 questions");
        (await page.CountsAsync("depth")).ShouldBe(new Dictionary<string, int> { ["light"] = 1, ["medium"] = 1, ["deep"] = 1, ["none"] = 1 }, ignoreOrder: true);
        // Another bucket would be added to this one.
        (await page.CountsAsync("bucket")).ShouldBe(new Dictionary<string, int> { ["people"] = 4, ["craft"] = 3, ["plans"] = 3, ["none"] = 2 }, ignoreOrder: true);

        await (await page.OptionAsync("bucket", "craft")).CheckAsync();
        await (await page.OptionAsync("depth", "deep")).CheckAsync();
        await Assertions.Expect(page.Rows).ToHaveCountAsync(2);
        (await page.CountsAsync("answer")).ShouldBe(new Dictionary<string, int> { ["open"] = 2, ["scale"] = 0 }, ignoreOrder: true);
        await Assertions.Expect(page.Page.Locator("[data-facet=bucket] .bank-chosen")).ToHaveTextAsync("2 chosen");
        await probe.ShouldBeCleanAsync();
    }

    [Theory, InlineData(SiteHost.Http), InlineData(SiteHost.File)]
    public async Task The_address_says_what_is_filtered_and_is_followed(SiteHost host)
    {
        await using var site = await HostedSite.StartAsync(host, await BankSite.FilesAsync());
        var (probe, page) = await BankPage.OpenAsync(browser, site.Root, address: $"{BankSite.Page}#moment=before,opening&bucket=craft&nothing=here&depth=shallow");
        await using var _ = probe;
        await Assertions.Expect(page.Found).ToHaveTextAsync("2 of 12 questions");
        await Assertions.Expect(await page.OptionAsync("moment", "opening")).ToBeCheckedAsync();

        await (await page.OptionAsync("moment", "opening")).UncheckAsync();
        await page.Text.FillAsync("day");
        await page.Text.BlurAsync();
        page.Page.Url.ShouldEndWith("#moment=before&bucket=craft&q=day");

        await page.Page.EvaluateAsync("location.hash = '#bank=gaps'");
        await Assertions.Expect(page.Found).ToHaveTextAsync("3 of 12 questions");
        await Assertions.Expect(page.Text).ToHaveValueAsync("");
        var other = await page.AnotherTabAsync();
        await Assertions.Expect(other.Found).ToHaveTextAsync("3 of 12 questions");
        await probe.ShouldBeCleanAsync();
    }

    [Fact]
    public async Task Words_are_found_without_their_accents_and_in_follow_ups()
    {
        await using var site = await HostedSite.StartAsync(SiteHost.Http, await BankSite.FilesAsync());
        var (probe, page) = await BankPage.OpenAsync(browser, site.Root);
        await using var _ = probe;

        await page.Text.FillAsync("CAFE que");
        await Assertions.Expect(page.Rows).ToContainTextAsync(["Qué café"]);
        await page.Text.FillAsync("craft after");
        await Assertions.Expect(page.Found).ToHaveTextAsync("3 of 12 questions");
    }

    [Fact]
    public async Task What_finds_nothing_says_so_and_is_cleared()
    {
        await using var site = await HostedSite.StartAsync(SiteHost.Http, await BankSite.FilesAsync());
        var (probe, page) = await BankPage.OpenAsync(browser, site.Root);
        await using var _ = probe;
        await (await page.OptionAsync("bank", "gaps")).CheckAsync();
        await page.Text.FillAsync("zebra");

        await Assertions.Expect(page.Page.Locator(".bank-empty")).ToBeVisibleAsync();
        await Assertions.Expect(page.Found).ToHaveTextAsync("0 of 12 questions");
        await Assertions.Expect(page.Page.Locator("[data-act=draw-one]")).ToBeDisabledAsync();
        await page.Page.Locator("[data-act=clear]").ClickAsync();
        await Assertions.Expect(page.Rows).ToHaveCountAsync(12);
        await Assertions.Expect(page.Text).ToBeFocusedAsync();
        page.Page.Url.ShouldEndWith(BankSite.Page);
    }

    [Fact]
    public async Task A_bank_and_the_index_of_banks_lead_to_it()
    {
        await using var site = await HostedSite.StartAsync(SiteHost.Http, await BankSite.FilesAsync());
        await using var probe = await browser.OpenAsync(site.Root, "questions/gaps.html");

        await probe.Page.Locator(".bank-tool a").ClickAsync();
        await probe.ArriveAsync(BankSite.Page);
        var page = new BankPage(probe.Page);
        await Assertions.Expect(page.Found).ToHaveTextAsync("3 of 12 questions");
        await probe.GotoAsync("questions/index.html");
        await probe.Page.Locator(".bank-tool a").ClickAsync();
        await Assertions.Expect(page.Found).ToHaveTextAsync("12 questions");
    }

    [Fact]
    public async Task Many_questions_are_shown_a_few_at_a_time()
    {
        await using var site = await HostedSite.StartAsync(SiteHost.File, await BankSite.WithMoreAsync(5_000));
        var (probe, page) = await BankPage.OpenAsync(browser, site.Root);
        await using var _ = probe;
        await Assertions.Expect(page.Found).ToHaveTextAsync("5012 questions");
        await Assertions.Expect(page.Rows).ToHaveCountAsync(50);

        var more = page.Page.Locator("[data-act=more]");
        await more.ClickAsync();
        await Assertions.Expect(page.Rows).ToHaveCountAsync(100);
        await Assertions.Expect(page.Rows.Nth(50).Locator("a, button").First).ToBeFocusedAsync();
        await page.Text.FillAsync("499th");
        await Assertions.Expect(page.Found).ToHaveTextAsync("5 of 5012 questions");
        await Assertions.Expect(more).ToBeHiddenAsync();
        await probe.ShouldBeCleanAsync();
    }
}
