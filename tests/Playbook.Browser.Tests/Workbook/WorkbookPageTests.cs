using Microsoft.Playwright;
using Playbook.Browser.Tests.Browsers;
using Playbook.Browser.Tests.Sites;
using Playbook.Browser.Tests.Theming;

namespace Playbook.Browser.Tests.Workbook;

/// <summary>All sheets of a browser by person and date, and what can be done with one.</summary>
public sealed class WorkbookPageTests(BrowserFixture browser, ThemeSites sites)
{
    private static readonly Sheet[] Some =
    [
        new("Alex", "2026-10-20", Text: "October"),
        new("", "", "A page that went", "Left over") { Page = "went" },
        new("Sam", "2026-11-03") { Secret = "Not sure" },
        new("Alex", "2026-11-20", "An hour together", "November") { Page = "hour", Name = "Before the launch" },
    ];

    [Theory, InlineData(SiteHost.Http), InlineData(SiteHost.File)]
    public async Task Sheets_are_listed_by_person_and_date_and_lead_to_their_page(SiteHost host)
    {
        await using var site = await SiteAsync(host);
        await using var page = await SheetsPage.OpenAsync(browser, site.Root, Some);

        await Assertions.Expect(page.Page.Locator(".workbook-person h2")).ToHaveTextAsync(["Alex", "Sam", "Nobody named"]);
        await page.ShowsAsync("Before the launch", "Are we ready?", "Are we ready?", "A page that went");
        await Assertions.Expect(page.Rows.First.Locator(".workbook-facts")).ToContainTextAsync("Nov 20, 2026 · An hour together · 1 answer · changed Nov 2, 2026");
        await Assertions.Expect(page.Row("A page that went")).ToContainTextAsync("this page is not in this handbook");
        (await page.Row("A page that went").Locator("a").CountAsync()).ShouldBe(0);
        await page.Row("A page that went").Locator("summary").ClickAsync();
        await Assertions.Expect(page.Row("A page that went").Locator("dl")).ToHaveTextAsync("What went well?Left over");
        await Assertions.Expect(page.Page.Locator(".workbook-room")).ToContainTextAsync("4 sheets. They take 2 KB. This browser offers ");
        await Assertions.Expect(page.Status).ToHaveTextAsync("Only in this browser.");

        await page.Row("Before the launch").Locator("a").ClickAsync();
        await page.Probe.ArriveAsync("sessions/hour.html");
        await Assertions.Expect(page.Page.Locator("[name=person]")).ToHaveValueAsync("Alex");
        await page.Probe.ShouldBeCleanAsync();
    }

    [Theory, InlineData(SiteHost.Http), InlineData(SiteHost.File)]
    public async Task A_sheet_is_renamed_duplicated_deleted_and_put_back(SiteHost host)
    {
        await using var site = await SiteAsync(host);
        await using var page = await SheetsPage.OpenAsync(browser, site.Root, Some);

        await SheetsPage.PressAsync(page.Row("A page that went"), "rename");
        (await page.FocusAsync()).ShouldBe("A page that went");
        await page.Page.Keyboard.TypeAsync("Kept");
        await page.Page.Keyboard.PressAsync("Enter");
        await page.ShowsAsync("Before the launch", "Are we ready?", "Are we ready?", "Kept");
        (await page.FocusAsync()).ShouldBe("Rename");

        await SheetsPage.PressAsync(page.Row("Kept"), "duplicate");
        await Assertions.Expect(page.Row("Copy of Kept")).ToHaveCountAsync(1);
        await page.Row("Copy of Kept").Locator("summary").ClickAsync();
        await Assertions.Expect(page.Row("Copy of Kept")).ToContainTextAsync("Left over");

        await SheetsPage.PressAsync(page.Row("Kept"), "delete");
        await SheetsPage.PressAsync(page.Row("Copy of Kept"), "delete");
        await page.CountAsync(3);
        (await page.StoredAsync()).ShouldNotContain("Left over");
        await Assertions.Expect(page.Offer).ToContainTextAsync("“Copy of Kept” is gone from this browser.");
        (await page.FocusAsync()).ShouldBe("Put it back");
        await page.Page.Keyboard.PressAsync("Enter");
        await page.CountAsync(4);
        await Assertions.Expect(page.Offer).ToContainTextAsync("“Kept” is gone from this browser.");
        await SheetsPage.PressAsync(page.Offer, "undo");
        await page.CountAsync(5);
        await Assertions.Expect(page.Offer).ToHaveTextAsync("");

        await page.ReloadAsync();
        await page.CountAsync(5);
        await Assertions.Expect(page.Row("Kept")).ToHaveCountAsync(1);
        await page.Probe.ShouldBeCleanAsync();
    }

    [Fact]
    public async Task A_name_is_left_as_it_was_by_escape_and_given_back_to_the_page_when_it_is_emptied()
    {
        var site = await sites.EveryKindAsync("default");
        await using var page = await SheetsPage.OpenAsync(browser, site.Root, Some);

        await SheetsPage.PressAsync(page.Row("Before the launch"), "rename");
        await page.Page.Keyboard.TypeAsync("Something else");
        await page.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Row("Before the launch").Locator("form")).ToHaveCountAsync(0);

        await SheetsPage.PressAsync(page.Row("Before the launch"), "rename");
        await page.Page.Keyboard.PressAsync("Delete");
        await page.Page.Keyboard.PressAsync("Enter");
        await page.ShowsAsync("An hour together", "Are we ready?", "Are we ready?", "A page that went");
        await page.Probe.ShouldBeCleanAsync();
    }

    [Fact]
    public async Task One_sheet_is_exported_without_what_is_private()
    {
        var site = await sites.EveryKindAsync("default");
        await using var page = await SheetsPage.OpenAsync(browser, site.Root, Some);

        await SheetsPage.PressAsync(page.Person("Sam"), "export-one");
        var text = await page.DownloadAsync(() => page.AnswerAsync("Save the file"));

        text.ShouldContain("Well enough");
        text.ShouldNotContain("Not sure");
        text.ShouldNotContain("October");
        await page.Probe.ShouldBeCleanAsync();
    }

    [Fact]
    public async Task All_of_it_is_exported_at_once()
    {
        var site = await sites.EveryKindAsync("default");
        await using var page = await SheetsPage.OpenAsync(browser, site.Root, Some);

        await page.Page.ClickAsync("[data-do=export]");
        var text = await page.DownloadAsync(() => page.AnswerAsync("Save the file"));

        foreach (var words in new[] { "October", "November", "Left over", "Well enough" })
        {
            text.ShouldContain(words);
        }

        text.ShouldNotContain("Not sure");
    }

    [Fact]
    public async Task An_empty_workbook_offers_a_file_first_and_forms_to_begin_with()
    {
        var site = await sites.EveryKindAsync("default");
        await using var page = await SheetsPage.OpenAsync(browser, site.Root, []);

        await Assertions.Expect(page.Status).ToContainTextAsync("Nothing is kept here yet. Open your file");
        await Assertions.Expect(page.Page.Locator(".workbook [data-do]").Filter(new() { Visible = true })).ToHaveTextAsync(["Open my file"]);
        await page.Page.GetByLabel("As a guest sitting").CheckAsync();
        await page.Page.Locator(".workbook-forms").GetByRole(AriaRole.Link, new() { Name = "Are we ready?" }).ClickAsync();
        await page.Probe.ArriveAsync("checks/ready.html");
        page.Page.Url.ShouldEndWith("?guest");
        await Assertions.Expect(page.Page.Locator("html.live")).ToHaveCountAsync(1);
        await page.Page.Locator("[data-item=wins] textarea").FillAsync("Seen by nobody");
        await Assertions.Expect(page.Status).ToContainTextAsync("Guest sitting: nothing is kept here.");
        (await page.StoredAsync()).ShouldBe("[]");
        await page.Probe.ShouldBeCleanAsync();
    }

    [Fact]
    public async Task Without_scripts_it_says_so_and_lists_the_forms()
    {
        var site = await sites.EveryKindAsync("default");
        await using var probe = await browser.OpenAsync(site.Root, SheetsPage.Address, new() { JavaScriptEnabled = false });

        await Assertions.Expect(probe.Page.Locator("main noscript p")).ToBeVisibleAsync();
        await Assertions.Expect(probe.Page.Locator(".workbook-guest")).ToBeHiddenAsync();
        await probe.Page.Locator("main").GetByRole(AriaRole.Link, new() { Name = "Are we ready?" }).ClickAsync();
        await Assertions.Expect(probe.Page.Locator("h1")).ToHaveTextAsync("Are we ready?");
    }

    [Theory, InlineData(SiteHost.Http, false), InlineData(SiteHost.File, true)]
    public async Task A_handbook_in_a_folder_says_that_pages_may_be_kept_apart(SiteHost host, bool says)
    {
        await using var site = await SiteAsync(host);
        await using var page = await SheetsPage.OpenAsync(browser, site.Root, []);

        (await page.Page.Locator("[data-from-folder]").IsVisibleAsync()).ShouldBe(says);
    }

    private async Task<HostedSite> SiteAsync(SiteHost host) => await HostedSite.StartAsync(host, (await sites.EveryKindAsync("default")).Files);
}
