using Microsoft.Playwright;
using Playbook.Browser.Tests.Browsers;
using Playbook.Browser.Tests.Sites;

namespace Playbook.Browser.Tests.Define;

/// <summary>What somebody changes of a wheel is kept as a draft, shown at once, and can be taken back.</summary>
public sealed class DefineDraftTests(BrowserFixture browser)
{
    private const string Stored =
        """
        async name => {
          const ended = request => new Promise((done, failed) => { request.onsuccess = () => done(request.result); request.onerror = () => failed(request.error); });
          const db = await ended(indexedDB.open(name));
          const all = await ended(db.transaction('records').objectStore('records').getAll());
          db.close();
          return all.flatMap(record => record.answers).filter(answer => answer.text).map(answer => `${answer.prompt} = ${answer.text}`);
        }
        """;

    [Theory, InlineData(SiteHost.Http), InlineData(SiteHost.File)]
    public async Task Nothing_is_lost_when_the_page_is_left(SiteHost host)
    {
        await using var site = await DefineSite.StartAsync(host);
        await KeptAsync(site.Root);
    }

    [Fact]
    public async Task Nor_on_an_intranet()
    {
        await using var server = await DefineSite.ServeAsync();
        await KeptAsync(server.IntranetRoot);
    }

    [Fact]
    public async Task The_number_of_skills_is_said_when_it_changes()
    {
        await using var site = await DefineSite.StartAsync();
        var (probe, page) = await DefinePage.OpenAsync(browser, site.Root);
        await using var _ = probe;
        await Assertions.Expect(page.Count).ToHaveTextAsync("Your wheel has 6 skills in 3 buckets.");
        await Assertions.Expect(page.Count).ToHaveAttributeAsync("role", "status");
        var cells = page.Page.Locator(".define-cell");
        await Assertions.Expect(cells).ToHaveCountAsync(6);

        await page.Switch("silence").ClickAsync();
        await Assertions.Expect(page.Count).ToHaveTextAsync("Your wheel has 5 skills in 3 buckets; 1 switched off.");
        await Assertions.Expect(cells).ToHaveCountAsync(5);
        await Assertions.Expect(page.Page.Locator(".define-list li").First).ToContainTextAsync("Listen 1 skill");
        await Assertions.Expect(page.Page.Locator("[data-row='skill/silence']")).ToBeHiddenAsync();
        await page.AddAsync("bucket/ship", "Releasing");
        await page.AddAsync(null, "More");
        await Assertions.Expect(page.Count).ToHaveTextAsync("Your wheel has 6 skills in 4 buckets; 1 switched off.");
        await Assertions.Expect(cells).ToHaveCountAsync(6);
        await probe.ShouldBeCleanAsync();
    }

    [Fact]
    public async Task All_that_was_done_can_be_undone()
    {
        await using var site = await DefineSite.StartAsync();
        var (probe, page) = await DefinePage.OpenAsync(browser, site.Root);
        await using var _ = probe;
        var before = (await page.WheelAsync()).ToString();
        var undo = page.Page.Locator(".define-undo");

        await page.Switch("silence").ClickAsync();
        await Assertions.Expect(undo).ToContainTextAsync("“Silence” is switched off.");
        await undo.GetByRole(AriaRole.Button).ClickAsync();
        await page.ActAsync("skill/order", "up");
        await undo.GetByRole(AriaRole.Button).ClickAsync();
        await page.RewordAsync("skill/asking", "title", "Wondering");
        await page.RewordAsync("skill/asking", "level/4/label", "Wonders");
        await Assertions.Expect(page.Box("skill/asking").Locator(".define-mark")).ToHaveTextAsync("reworded");
        await page.ActAsync("skill/asking", "reset");
        (await page.WheelAsync()).ToString().ShouldBe(before);
        await undo.GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(page.Box("skill/asking").Locator(".define-name")).ToHaveTextAsync("Wondering");
        await page.ActAsync("skill/asking", "reset");

        var skill = await page.AddAsync("bucket/plan", "Extra");
        var with = (await page.WheelAsync()).ToString();
        await page.ActAsync(skill, "remove");
        (await page.WheelAsync()).ToString().ShouldBe(before);
        await undo.GetByRole(AriaRole.Button).ClickAsync();
        (await page.WheelAsync()).ToString().ShouldBe(with);
        await page.ActAsync(skill, "remove");
        await page.SavedAsync();
        await page.ReloadAsync();
        (await page.WheelAsync()).ToString().ShouldBe(before);
        await Assertions.Expect(page.Page.Locator("[data-download]")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task An_empty_field_takes_the_words_of_the_handbook_again()
    {
        await using var site = await DefineSite.StartAsync();
        var (probe, page) = await DefinePage.OpenAsync(browser, site.Root);
        await using var _ = probe;
        var title = await page.FieldAsync("skill/asking", "title");
        await title.FillAsync("Wondering");
        await title.FillAsync("");
        await page.ExpectAsync("pm", "asking", "9");
        await page.ExpectAsync("pm", "asking", "");
        await title.FocusAsync();
        await title.BlurAsync();

        await Assertions.Expect(title).ToHaveValueAsync("Asking");
        await Assertions.Expect(page.Page.Locator("[data-key='expect/pm/asking']")).ToHaveValueAsync("5");
        await Assertions.Expect(page.Page.Locator("[data-download]")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Two_tabs_show_the_same_draft_and_keep_both_versions_of_a_title()
    {
        await using var site = await DefineSite.StartAsync();
        var (probe, one) = await DefinePage.OpenAsync(browser, site.Root);
        await using var _ = probe;
        await one.RewordAsync("skill/goals", "text", "You aim well.");
        await one.SavedAsync();
        var two = await one.AnotherTabAsync();
        var skill = await one.AddAsync("bucket/plan", "Extra");
        await one.ExpectAsync("lead", skill, "3");
        await Assertions.Expect(two.Box(skill).Locator(".define-name")).ToHaveTextAsync("Extra");
        await Assertions.Expect(two.Page.Locator($"[data-key='expect/lead/{skill}']")).ToHaveValueAsync("3");

        await two.Page.EvaluateAsync("() => { BroadcastChannel.prototype.postMessage = () => {}; }");
        await two.RewordAsync("skill/asking", "title", "Two");
        await two.SavedAsync();
        await two.Page.WaitForTimeoutAsync(600);
        await one.RewordAsync("skill/asking", "title", "One");
        await Assertions.Expect(one.Box("skill/asking").Locator(".versions .version")).ToHaveCountAsync(2);
        await one.Box("skill/asking").Locator(".versions button").First.ClickAsync();
        await Assertions.Expect(one.Page.Locator(".versions")).ToHaveCountAsync(0);
        await probe.ShouldBeCleanAsync();
    }

    [Fact]
    public async Task The_workbook_shows_each_change_under_what_was_asked_and_its_file_can_be_opened_again()
    {
        // There the browser keeps no file up to date, and has it downloaded.
        await using var site = await DefineSite.ServeAsync();
        var (probe, page) = await DefinePage.OpenAsync(browser, site.IntranetRoot);
        await using var _ = probe;
        await page.Switch("silence").ClickAsync();
        await page.RewordAsync("skill/asking", "level/4/text", "You ask.");
        await page.ExpectAsync("pm", "goals", "9");
        await page.AddAsync("bucket/ship", "Extra");
        await page.SavedAsync();
        await page.Page.WaitForTimeoutAsync(800);

        (await page.Page.EvaluateAsync<string[]>(Stored, DefineSite.Database)).ShouldBe(
            ["Silence: Is it part of the wheel? = switched off", "Asking: Level 4, What somebody does = You ask.", "Goals, expected of Product manager = 9", "New skill: Bucket = bucket/ship", "Extra: Title = Extra"],
            ignoreOrder: true);
        var shown = (await page.WheelAsync()).ToString();
        var file = await page.Page.RunAndWaitForDownloadAsync(() => page.Page.Locator("[data-do=save]").ClickAsync());
        var path = await file.PathAsync();
        await page.Page.GotoAsync(new Uri(site.IntranetRoot, "workbook.html").AbsoluteUri);
        await Assertions.Expect(page.Page.Locator(".workbook-row")).ToHaveCountAsync(1);
        await page.Page.Locator(".workbook-row a").ClickAsync();
        await page.ReadyAsync();
        (await page.WheelAsync()).ToString().ShouldBe(shown);

        // In another browser, from the file alone.
        var (other, second) = await DefinePage.OpenAsync(browser, site.IntranetRoot);
        await using var __ = other;
        var chooser = await second.Page.RunAndWaitForFileChooserAsync(() => second.Page.Locator("[data-do=open]").ClickAsync());
        await chooser.SetFilesAsync(path);
        await second.Page.GetByRole(AriaRole.Button, new() { Name = "Take this in" }).ClickAsync();
        await second.Page.Locator("dialog[open]").GetByRole(AriaRole.Button, new() { Name = "Close" }).ClickAsync();
        await Assertions.Expect(second.Count).ToHaveTextAsync("Your wheel has 6 skills in 3 buckets; 1 switched off.");
        (await second.WheelAsync()).ToString().ShouldBe(shown);
    }

    [Fact]
    public async Task Without_scripts_it_says_so_and_leads_to_the_wheel()
    {
        await using var site = await DefineSite.StartAsync();
        await using var probe = await browser.OpenAsync(site.Root, DefineSite.Page, new() { JavaScriptEnabled = false });

        (await probe.Page.Locator("main").InnerTextAsync()).ShouldContain("needs scripts");
        await Assertions.Expect(probe.Page.Locator("[data-define]")).ToBeHiddenAsync();
        await probe.Page.GetByRole(AriaRole.Link, new() { Name = "The wheel as it stands" }).ClickAsync();
        await Assertions.Expect(probe.Page.Locator("h1")).ToHaveTextAsync("PM wheel");
    }

    private async Task KeptAsync(Uri root)
    {
        var (probe, page) = await DefinePage.OpenAsync(browser, root);
        await using var _ = probe;
        await page.Switch("tests").ClickAsync();
        await page.RewordAsync("skill/asking", "title", "Wondering");
        var bucket = await page.AddAsync(null, "Safety");
        var skill = await page.AddAsync(bucket, "Care");
        await page.RewordAsync(skill, "level/10/text", "You care.");
        await page.ExpectAsync("lead", skill, "7");
        await page.ActAsync(bucket, "up");
        await page.ActAsync("skill/order", "up");
        var shown = (await page.WheelAsync()).ToString();
        await page.SavedAsync();
        await page.ReloadAsync();

        (await page.WheelAsync()).ToString().ShouldBe(shown);
        await Assertions.Expect(page.Box(skill).Locator("[data-cell='level/10/text']")).ToHaveValueAsync("You care.");
        (await page.DownloadAsync()).Keys.ShouldContain("skills/safety/care.md");
        await probe.ShouldBeCleanAsync();
    }
}
