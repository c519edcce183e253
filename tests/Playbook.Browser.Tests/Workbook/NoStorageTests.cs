using Microsoft.Playwright;
using Playbook.Browser.Tests.Browsers;

namespace Playbook.Browser.Tests.Workbook;

/// <summary>Where the browser keeps nothing, or no more, the person is told while they can still act.</summary>
public sealed class NoStorageTests(BrowserFixture browser)
{
    [Theory]
    [InlineData("IDBFactory.prototype.open = () => { throw new DOMException('Not here.', 'SecurityError'); };")]
    [InlineData("Object.defineProperty(window, 'indexedDB', { value: null });")]
    [InlineData("IDBFactory.prototype.open = () => { const request = {}; setTimeout(() => request.onerror()); return request; };")]
    [InlineData("IDBDatabase.prototype.transaction = () => { throw new DOMException('Broken.', 'UnknownError'); };")]
    public async Task Without_storage_the_page_says_so_and_the_file_holds_the_words(string script)
    {
        await using var site = await WorkbookSite.StartAsync();
        await using var probe = await browser.OpenAsync(site.Root);
        await probe.Page.AddInitScriptAsync(script);
        var form = await FormPage.OpenAsync(probe);
        await form.SaysAsync("This browser keeps nothing for this site.");

        await form.Box("wins").FillAsync("Words");
        await form.SaysAsync("This browser keeps nothing for this site.");
        await Assertions.Expect(form.Page.Locator(".sheet.is-warning")).ToBeVisibleAsync();
        var file = await form.DownloadAsync(() => form.DoAsync("save"));

        file.ShouldContain("\"Words\"");
        await form.SaysAsync("Also in forms-workbook.json.");
        await probe.ShouldBeCleanAsync();
        (await form.LeaveAsync()).ShouldBeFalse();
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task Without_storage_leaving_asks_when_something_would_be_lost(bool isWritten)
    {
        await using var site = await WorkbookSite.StartAsync();
        await using var probe = await browser.OpenAsync(site.Root);
        await probe.Page.AddInitScriptAsync("Object.defineProperty(window, 'indexedDB', { value: null });");
        var form = await FormPage.OpenAsync(probe);
        if (isWritten)
        {
            await form.Box("wins").FillAsync("First");
            await form.DownloadAsync(() => form.DoAsync("save"));
            await form.Box("wins").FillAsync("First, second");
        }

        (await form.LeaveAsync()).ShouldBe(isWritten);
    }

    [Fact]
    public async Task A_storage_that_was_cleared_between_two_visits_is_said_and_the_file_brings_all_back()
    {
        await using var site = await WorkbookSite.StartAsync();
        await using var probe = await browser.OpenAsync(site.Root);
        await probe.Page.AddInitScriptAsync(Storage.WithoutPickers);
        var form = await FormPage.OpenAsync(probe);
        await form.Box("wins").FillAsync("Words");
        await form.SavedAsync();
        await form.SaysAsync("Only in this browser.");
        var file = await form.DownloadAsync(() => form.DoAsync("save"));
        var address = form.Page.Url;

        await form.Page.GotoAsync(new Uri(site.Root, "index.html").AbsoluteUri);
        await form.ClearAsync();
        await form.Page.GotoAsync(address);
        await form.ReadyAsync();
        await form.SaysAsync("is not in this browser");

        await OpenAsync(form, file);
        await form.ShowsAsync("wins", "Words");
        form.Page.Url.ShouldBe(address);
        await form.SaysAsync("Also in mine.json.");
        await probe.ShouldBeCleanAsync();
    }

    [Fact]
    public async Task A_storage_that_is_cleared_under_an_open_page_is_written_again()
    {
        await using var site = await WorkbookSite.StartAsync();
        var (probe, form) = await FormPage.OpenAsync(browser, site.Root);
        await using var _ = probe;
        await form.Box("wins").FillAsync("Words");
        await form.Box("doubts").FillAsync("More words");
        await form.SavedAsync();

        await form.ClearAsync();
        await Assertions.Expect(form.Status).ToContainTextAsync("Saved at");
        await form.UntilAsync("(await indexedDB.databases()).length > 0");
        await form.SavedAsync();
        await form.ReloadAsync();

        await form.ShowsAsync("wins", "Words");
        await form.ShowsAsync("doubts", "More words");
    }

    [Fact]
    public async Task Somebody_in_a_private_window_is_told_before_and_can_open_their_file_after()
    {
        await using var site = await WorkbookSite.StartAsync();
        string file;
        var (before, form) = await FormPage.OpenAsync(browser, site.Root);
        await using (before)
        {
            await form.Page.EvaluateAsync(Storage.WithoutPickers);
            await form.Box("wins").FillAsync("Words");
            await form.SaysAsync("Only in this browser.");
            file = await form.DownloadAsync(() => form.DoAsync("save"));
        }

        var (after, fresh) = await FormPage.OpenAsync(browser, site.Root);
        await using var _ = after;
        await fresh.Page.EvaluateAsync(Storage.WithoutPickers);
        await Assertions.Expect(fresh.Page.Locator("[data-do=open]")).ToBeVisibleAsync();
        await OpenAsync(fresh, file);
        await fresh.ShowsAsync("wins", "Words");
    }

    [Theory, InlineData("missing00000000"), InlineData("<b>"), InlineData("__proto__")]
    public async Task A_sheet_that_is_not_in_this_browser_is_said_and_a_new_one_can_be_begun(string id)
    {
        await using var site = await WorkbookSite.StartAsync();
        await using var probe = await browser.OpenAsync(site.Root);
        var form = await FormPage.OpenAsync(probe, $"{WorkbookSite.Form}?sheet={Uri.EscapeDataString(id)}");

        await form.SaysAsync("is not in this browser");
        await Assertions.Expect(form.Page.Locator("[data-do=open]")).ToBeVisibleAsync();
        await form.Box("wins").FillAsync("New words");
        await form.SavedAsync();
        form.Page.Url.ShouldNotContain(Uri.EscapeDataString(id));
        await probe.ShouldBeCleanAsync();
    }

    private static async Task OpenAsync(FormPage form, string file)
    {
        var chooser = await form.Page.RunAndWaitForFileChooserAsync(() => form.DoAsync("open"));
        await chooser.SetFilesAsync(new FilePayload { Name = "mine.json", MimeType = "application/json", Buffer = System.Text.Encoding.UTF8.GetBytes(file) });
        await form.Page.Locator("dialog button").First.ClickAsync();
        await form.Page.Locator("dialog").GetByText("Close").ClickAsync();
    }
}
