using Microsoft.Playwright;
using Playbook.Browser.Tests.Browsers;
using Playbook.Browser.Tests.Sites;

namespace Playbook.Browser.Tests.Workbook;

/// <summary>Whatever can be filled in is there again when the page is, and can be cleared.</summary>
public sealed class EveryBlockTests(BrowserFixture browser)
{
    [Theory, InlineData(SiteHost.Http), InlineData(SiteHost.File)]
    public async Task What_was_filled_in_is_there_again(SiteHost host)
    {
        await using var site = await WorkbookSite.StartAsync(host);
        var (probe, form) = await FormPage.OpenAsync(browser, site.Root);
        await using var _ = probe;

        await FillInAsync(form);
        await form.SavedAsync();
        await form.ReloadAsync();

        await ShouldBeFilledInAsync(form);
        await form.SaysAsync("Saved, last changed at");
        await probe.ShouldBeCleanAsync();
    }

    [Fact]
    public async Task It_is_there_again_on_an_intranet_too()
    {
        await using var server = await WorkbookSite.ServeAsync();
        var (probe, form) = await FormPage.OpenAsync(browser, server.IntranetRoot);
        await using var _ = probe;
        (await form.Page.EvaluateAsync<bool>("isSecureContext")).ShouldBeFalse();

        await FillInAsync(form);
        await form.SavedAsync();
        await form.ReloadAsync();

        await ShouldBeFilledInAsync(form);
        await probe.ShouldBeCleanAsync();
    }

    [Fact]
    public async Task What_was_cleared_stays_cleared()
    {
        await using var site = await WorkbookSite.StartAsync();
        var (probe, form) = await FormPage.OpenAsync(browser, site.Root);
        await using var _ = probe;
        await FillInAsync(form);
        await form.SavedAsync();

        await form.Box("wins").FillAsync("");
        await form.Item("energy").Locator("[value='4']").FocusAsync();
        await form.Page.Keyboard.PressAsync("Delete");
        await form.MarkAsync("ready", "I have a question");
        await form.MarkAsync("mood", "Hopeful");
        await form.Field(0, "what").FillAsync("");
        foreach (var name in new[] { "who", "due" })
        {
            await form.Field(0, name).FillAsync("");
        }

        await form.Field(0, "status").SelectOptionAsync("");
        await form.SavedAsync();
        await form.ReloadAsync();

        await form.ShowsAsync("wins", "");
        await Assertions.Expect(form.Page.Locator("[data-item=energy] :checked, [data-item=ready] :checked, [data-item=mood] :checked")).ToHaveCountAsync(0);
        await Assertions.Expect(form.Field(0, "what")).ToHaveValueAsync("");
        await form.ShowsAsync("doubts", "Whether it lasts");
    }

    [Fact]
    public async Task Private_or_shared_is_kept_for_each_answer()
    {
        await using var site = await WorkbookSite.StartAsync();
        var (probe, form) = await FormPage.OpenAsync(browser, site.Root);
        await using var _ = probe;
        await Assertions.Expect(Privacy(form, "wins")).ToHaveTextAsync("Shared");
        await Assertions.Expect(Privacy(form, "doubts")).ToHaveTextAsync("Private");

        await Privacy(form, "wins").ClickAsync();
        await Privacy(form, "doubts").ClickAsync();
        await form.Box("wins").FillAsync("Mine");
        await form.SavedAsync();
        await form.ReloadAsync();

        await Assertions.Expect(Privacy(form, "wins")).ToHaveTextAsync("Private");
        await Assertions.Expect(Privacy(form, "doubts")).ToHaveTextAsync("Shared");
        (await Privacy(form, "wins").GetAttributeAsync("aria-pressed")).ShouldBe("true");
    }

    [Fact]
    public async Task A_page_that_was_only_looked_at_leaves_no_sheet()
    {
        await using var site = await WorkbookSite.StartAsync();
        var (probe, form) = await FormPage.OpenAsync(browser, site.Root);
        await using var _ = probe;

        await form.Box("wins").FocusAsync();
        await form.Page.Keyboard.PressAsync("Tab");
        await form.ReloadAsync();

        (await form.StoredAsync()).ShouldBe("[]");
        await form.SaysAsync("Nothing written yet.");
        form.Page.Url.ShouldEndWith(WorkbookSite.Form);
    }

    [Fact]
    public async Task What_is_typed_before_the_page_is_ready_is_not_lost()
    {
        await using var site = await WorkbookSite.StartAsync();
        await using var probe = await browser.OpenAsync(site.Root);
        await probe.Page.AddInitScriptAsync(
            """
            // Somebody types while the scripts are on their way, and goes on while the storage is opened.
            const type = (id, text) => {
              const box = document.querySelector(`[data-item=${id}] textarea`);
              box.value += text;
              box.dispatchEvent(new Event('input', { bubbles: true }));
            };
            document.addEventListener('readystatechange', () => { if (document.readyState === 'interactive') type('wins', 'Early words'); });
            const open = IDBFactory.prototype.open;
            IDBFactory.prototype.open = function (...all) {
              type('doubts', 'While it opens');
              return open.apply(this, all);
            };
            """);
        var form = await FormPage.OpenAsync(probe);

        await form.SavedAsync();

        await form.ShowsAsync("wins", "Early words");
        await form.ShowsAsync("doubts", "While it opens");
        var stored = await form.StoredAsync();
        stored.ShouldContain("Early words");
        stored.ShouldContain("While it opens");
    }

    [Fact]
    public async Task A_page_in_a_language_that_nobody_knows_is_saved_too()
    {
        await using var site = await WorkbookSite.StartAsync();
        await using var probe = await browser.OpenAsync(site.Root);
        await probe.Page.AddInitScriptAsync("document.addEventListener('readystatechange', () => { document.documentElement.lang = 'no language'; });");
        var form = await FormPage.OpenAsync(probe);

        await form.Box("wins").FillAsync("Words");
        await form.SavedAsync();

        await form.ReloadAsync();
        await form.ShowsAsync("wins", "Words");
        await probe.ShouldBeCleanAsync();
    }

    [Fact]
    public async Task Several_sheets_of_a_page_stand_in_a_list_and_names_are_offered_again()
    {
        await using var site = await WorkbookSite.StartAsync();
        var (probe, form) = await FormPage.OpenAsync(browser, site.Root);
        await using var _ = probe;
        await form.Person.FillAsync("Ada");
        await form.Box("wins").FillAsync("First sheet");
        await form.Field(0, "who").FillAsync("Grace");
        await form.SavedAsync();

        await form.DoAsync("new");
        await form.ShowsAsync("wins", "");
        await form.Person.FillAsync("Alan");
        await form.Box("wins").FillAsync("Second sheet");
        await form.SavedAsync();
        await Assertions.Expect(form.Sheets.Locator("option")).ToHaveCountAsync(3);
        (await form.Page.EvaluateAsync<string[]>("Array.from(document.querySelectorAll('#_people option'), option => option.value)")).ShouldBe(["Ada", "Alan", "Grace"]);

        await form.Sheets.SelectOptionAsync(new SelectOptionValue { Index = 2 });

        await form.ShowsAsync("wins", "First sheet");
        await Assertions.Expect(form.Person).ToHaveValueAsync("Ada");
        await form.ReloadAsync();
        await form.ShowsAsync("wins", "First sheet");
    }

    private static ILocator Privacy(FormPage form, string id) => form.Item(id).Locator(".privacy");

    private static async Task FillInAsync(FormPage form)
    {
        await form.Person.FillAsync("Ada");
        await form.Page.Locator("[name=date]").FillAsync("2026-11-20");
        await form.Box("wins").FillAsync("Two lines\nof <b>words</b> & more");
        await form.Box("doubts").FillAsync("Whether it lasts");
        await form.MarkAsync("energy", "4");
        await form.MarkAsync("focus", "Deciding");
        await form.MarkAsync("ready", "I have a question");
        await form.MarkAsync("mood", "Hopeful");
        await form.Field(0, "what").FillAsync("Ask three questions");
        await form.Field(0, "who").FillAsync("Grace");
        await form.Field(0, "due").FillAsync("2026-12-01");
        await form.Field(0, "status").SelectOptionAsync("open");
        await form.MarkAsync("first/how-sure", "7");
    }

    private static async Task ShouldBeFilledInAsync(FormPage form)
    {
        await Assertions.Expect(form.Person).ToHaveValueAsync("Ada");
        await Assertions.Expect(form.Page.Locator("[name=date]")).ToHaveValueAsync("2026-11-20");
        await form.ShowsAsync("wins", "Two lines\nof <b>words</b> & more");
        await form.ShowsAsync("doubts", "Whether it lasts");
        await Assertions.Expect(form.Item("energy").Locator(":checked")).ToHaveValueAsync("4");
        await Assertions.Expect(form.Item("focus").Locator("label:has(:checked)")).ToHaveTextAsync("Deciding");
        await Assertions.Expect(form.Item("ready").Locator("label:has(:checked)")).ToHaveTextAsync("I have a question");
        await Assertions.Expect(form.Item("mood").Locator("label:has(:checked)")).ToHaveTextAsync("Hopeful");
        await Assertions.Expect(form.Field(0, "what")).ToHaveValueAsync("Ask three questions");
        await Assertions.Expect(form.Field(0, "who")).ToHaveValueAsync("Grace");
        await Assertions.Expect(form.Field(0, "due")).ToHaveValueAsync("2026-12-01");
        await Assertions.Expect(form.Field(0, "status")).ToHaveValueAsync("open");
        await Assertions.Expect(form.Item("first/how-sure").First.Locator(":checked")).ToHaveValueAsync("7");
    }
}
