using Microsoft.Playwright;
using Playbook.Browser.Tests.Browsers;
using Playbook.Browser.Tests.Sites;

namespace Playbook.Browser.Tests.QuestionBank;

/// <summary>The tray keeps what was picked: in its order, in the words of this time, with its blanks filled in once.</summary>
public sealed class TrayTests(BrowserFixture browser)
{
    private const string Where = "Where do you put yourself on [Skill X]?";
    private const string Saw = "Who saw you use [Skill X] with ____ and ____?";
    private const string Cafe = "Qué café did you learn it in, ____?";

    [Theory, InlineData(SiteHost.Http), InlineData(SiteHost.File)]
    public async Task What_was_picked_moved_reworded_and_filled_in_is_there_again(SiteHost host)
    {
        await using var site = await HostedSite.StartAsync(host, await BankSite.FilesAsync());
        var (probe, page) = await BankPage.OpenAsync(browser, site.Root);
        await using var _ = probe;
        await page.AddAsync(Where, Saw, Cafe);

        await page.Tray.Nth(2).Locator(".tray-up").ClickAsync();
        await page.ShouldHoldAsync(Where, Cafe, Saw);
        await Assertions.Expect(page.Status).ToContainTextAsync("Moved to place 2 of 3.");
        await page.Page.GetByLabel("Skill X", new() { Exact = true }).FillAsync("empathy");
        await page.Page.GetByLabel("Gap 2 of question 3").FillAsync("Bo");
        await page.Tray.Nth(1).GetByText("Edit").ClickAsync();
        await page.Page.GetByLabel("Wording for this time, question 2").FillAsync("Where did you learn it, ____?");
        await page.Page.Keyboard.PressAsync("Enter");
        await page.Page.GetByLabel("For", new() { Exact = true }).FillAsync("Ada");
        await page.ShouldHoldAsync("Where do you put yourself on empathy?", "Where did you learn it, ____? reworded", "Who saw you use empathy with ____ and Bo?");
        await page.SavedAsync();
        await page.Page.WaitForTimeoutAsync(500);
        await page.ReloadAsync();

        await page.ShouldHoldAsync("Where do you put yourself on empathy?", "Where did you learn it, ____? reworded", "Who saw you use empathy with ____ and Bo?");
        await Assertions.Expect(page.Page.GetByLabel("For", new() { Exact = true })).ToHaveValueAsync("Ada");
        await Assertions.Expect(page.Pick(Cafe)).ToHaveAttributeAsync("aria-pressed", "true");
        await probe.ShouldBeCleanAsync();
    }

    [Fact]
    public async Task The_original_wording_comes_back_and_Escape_takes_an_edit_back()
    {
        await using var site = await HostedSite.StartAsync(SiteHost.Http, await BankSite.FilesAsync());
        var (probe, page) = await BankPage.OpenAsync(browser, site.Root);
        await using var _ = probe;
        await page.AddAsync(Cafe);
        var box = page.Page.GetByLabel("Wording for this time, question 1");

        await page.DoAsync("edit");
        await box.FillAsync("Mine?");
        await page.Page.Keyboard.PressAsync("Enter");
        await page.ShouldHoldAsync("Mine? reworded");
        await page.DoAsync("edit");
        await box.FillAsync("Yours?");
        await page.Page.Keyboard.PressAsync("Escape");
        await page.ShouldHoldAsync("Mine? reworded");
        await Assertions.Expect(page.Page.Locator("[data-does='tray.edit']")).ToBeFocusedAsync();
        await page.DoAsync("edit");
        await page.DoAsync("reset");
        await page.DoAsync("done");

        await page.ShouldHoldAsync(Cafe);
    }

    [Fact]
    public async Task What_was_taken_out_is_put_back_where_it_was()
    {
        await using var site = await HostedSite.StartAsync(SiteHost.Http, await BankSite.FilesAsync());
        var (probe, page) = await BankPage.OpenAsync(browser, site.Root);
        await using var _ = probe;
        await page.AddAsync(Where, Saw, Cafe);

        await page.Tray.Nth(1).GetByText("Take out").ClickAsync();
        await page.ShouldHoldAsync(Where, Cafe);
        await Assertions.Expect(page.Tray.Nth(1).Locator("[data-does='tray.take-out']")).ToBeFocusedAsync();
        await page.DoAsync("undo");
        await page.ShouldHoldAsync(Where, Saw, Cafe);

        await page.DoAsync("clear");
        await Assertions.Expect(page.Page.Locator(".tray-empty")).ToBeVisibleAsync();
        await Assertions.Expect(page.Page.Locator("[data-does='tray.undo']")).ToBeFocusedAsync();
        await page.Page.Keyboard.PressAsync("Enter");
        await page.ShouldHoldAsync(Where, Saw, Cafe);
    }

    [Fact]
    public async Task Two_tabs_show_one_tray_and_lose_nothing()
    {
        await using var site = await HostedSite.StartAsync(SiteHost.Http, await BankSite.FilesAsync());
        var (probe, one) = await BankPage.OpenAsync(browser, site.Root);
        await using var _ = probe;
        var two = await one.AnotherTabAsync();

        await Task.WhenAll(one.AddAsync(Where, Cafe), two.AddAsync(Saw));
        await Assertions.Expect(one.Tray).ToHaveCountAsync(3);
        await Assertions.Expect(two.Tray).ToHaveCountAsync(3);
        await two.Tray.Filter(new() { HasText = "café" }).GetByText("Take out").ClickAsync();

        await Assertions.Expect(one.Tray).ToHaveCountAsync(2);
        await Assertions.Expect(one.Pick(Cafe)).ToHaveAttributeAsync("aria-pressed", "false");
        await probe.ShouldBeCleanAsync();
    }

    [Theory, InlineData(SiteHost.Http), InlineData(SiteHost.File)]
    public async Task A_page_to_read_adds_to_it_without_any_other_script(SiteHost host)
    {
        await using var site = await HostedSite.StartAsync(host, await BankSite.FilesAsync());
        await using var probe = await browser.OpenAsync(site.Root, BankSite.Reading);

        var known = await probe.Page.EvaluateAsync<string[]>(
            """
            async () => {
              const script = Object.assign(document.createElement('script'), { src: '../assets/js/tray.js' });
              await new Promise(done => { script.onload = done; document.head.append(script); });
              const counts = await Promise.all([playbook.tray.add([{ id: 'gaps/cafe', text: 'Café?' }]), playbook.tray.add([{ id: 'gaps/saw', text: 'Saw?' }, { id: 'gaps/cafe', text: 'Again?' }])]);
              return [counts.join(), ...await playbook.tray.ids()];
            }
            """);

        known.ShouldBe(["1,2", "gaps/cafe", "gaps/saw"]);
        await probe.GotoAsync(BankSite.Page);
        var page = new BankPage(probe.Page);
        await page.ReadyAsync();
        await page.ShouldHoldAsync("Café?", "Saw?");
        await Assertions.Expect(page.Pick("café")).ToHaveAttributeAsync("aria-pressed", "true");
        await probe.ShouldBeCleanAsync();
    }

    [Fact]
    public async Task A_browser_that_is_killed_has_what_it_said_was_saved()
    {
        await using var site = await HostedSite.StartAsync(SiteHost.Http, await BankSite.FilesAsync());
        var profile = Directory.CreateTempSubdirectory("playbook-profile-");
        try
        {
            var address = new Uri(site.Root, BankSite.Page).AbsoluteUri;
            await using (var killed = await browser.StartKillableAsync(profile.FullName))
            {
                var page = await OpenAsync(killed);
                await page.AddAsync(Saw, Cafe);
                await page.SavedAsync();
                await killed.KillAsync();
            }

            await using var again = await browser.StartKillableAsync(profile.FullName);
            await (await OpenAsync(again)).ShouldHoldAsync(Saw, Cafe);

            async Task<BankPage> OpenAsync(KillableBrowser killable)
            {
                await killable.Page.GotoAsync(address);
                var page = new BankPage(killable.Page);
                await page.ReadyAsync();
                return page;
            }
        }
        finally
        {
            profile.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task Without_storage_the_page_says_so_and_the_tray_works_until_it_is_left()
    {
        await using var site = await HostedSite.StartAsync(SiteHost.Http, await BankSite.FilesAsync());
        await using var probe = await browser.OpenAsync(site.Root);
        await probe.Page.AddInitScriptAsync("IDBFactory.prototype.open = () => { throw new DOMException('Not here.', 'SecurityError'); };");
        await probe.GotoAsync(BankSite.Page);
        var page = new BankPage(probe.Page);
        await page.ReadyAsync();
        await Assertions.Expect(page.Status).ToContainTextAsync("This browser keeps nothing for this site.");

        await page.AddAsync(Where, Cafe);
        await page.ShouldHoldAsync(Where, Cafe);
        await page.DoAsync("send");
        await Assertions.Expect(page.Status).ToContainTextAsync("so nothing can be sent to another page");
        await probe.ShouldBeCleanAsync();
    }

    [Fact]
    public async Task It_holds_so_many_and_says_so()
    {
        await using var site = await HostedSite.StartAsync(SiteHost.Http, await BankSite.FilesAsync());
        var (probe, page) = await BankPage.OpenAsync(browser, site.Root);
        await using var _ = probe;

        await page.PutAsync(Enumerable.Range(1, 210).Select(i => $"Question {i}?"));
        await Assertions.Expect(page.Tray).ToHaveCountAsync(200);
        await page.Pick(Cafe).ClickAsync();

        await Assertions.Expect(page.Page.Locator(".bank-said")).ToHaveTextAsync("The tray holds 200 questions at the most.");
        await Assertions.Expect(page.Tray).ToHaveCountAsync(200);
    }

    [Fact]
    public async Task It_is_a_sheet_of_the_workbook_that_is_opened_copied_and_deleted_there()
    {
        await using var site = await HostedSite.StartAsync(SiteHost.Http, await BankSite.FilesAsync());
        var (probe, page) = await BankPage.OpenAsync(browser, site.Root);
        await using var _ = probe;
        await page.AddAsync(Where, Cafe);
        await page.SavedAsync();

        await probe.GotoAsync("workbook.html");
        var row = probe.Page.Locator(".workbook-row");
        await Assertions.Expect(row).ToContainTextAsync("Question tray");
        await Assertions.Expect(row).ToContainTextAsync("2 answers");
        await row.GetByText("Duplicate").ClickAsync();
        await Assertions.Expect(row).ToHaveCountAsync(2);
        await row.Filter(new() { HasText = "copy" }).Locator("a").ClickAsync();
        await probe.ArriveAsync(BankSite.Page);
        await page.ReadyAsync();
        await page.Tray.First.GetByText("Take out").ClickAsync();
        await page.ShouldHoldAsync(Cafe);

        await probe.GotoAsync(BankSite.Page);
        await page.ReadyAsync();
        await page.ShouldHoldAsync(Where, Cafe);
        await probe.ShouldBeCleanAsync();
    }
}
