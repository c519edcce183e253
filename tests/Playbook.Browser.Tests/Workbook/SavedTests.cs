using Microsoft.Playwright;
using Playbook.Browser.Tests.Browsers;

namespace Playbook.Browser.Tests.Workbook;

/// <summary>"Saved" is said of what the disk has, and not a moment before.</summary>
public sealed class SavedTests(BrowserFixture browser)
{
    [Fact]
    public async Task Saved_is_said_when_the_transaction_is_complete_and_with_its_time()
    {
        await using var site = await WorkbookSite.StartAsync();
        await using var probe = await browser.OpenAsync(site.Root, options: new() { TimezoneId = "UTC" });
        await probe.Page.AddInitScriptAsync(Storage.Held);
        await probe.Page.Clock.SetFixedTimeAsync(new DateTime(2026, 11, 26, 10, 42, 0, DateTimeKind.Utc));
        var form = await FormPage.OpenAsync(probe);
        await form.HoldAsync();

        await form.Box("wins").FillAsync("Words");
        await form.HeldAsync();
        await form.Page.Locator("h1").ClickAsync();

        (await form.Status.InnerTextAsync()).ShouldStartWith("Saving…");
        await form.LetGoAsync();
        await form.SaysAsync("Saved at 10:42");
        await form.SaysAsync("Only in this browser.");
    }

    [Fact]
    public async Task What_is_typed_while_something_is_on_its_way_is_not_called_saved()
    {
        await using var site = await WorkbookSite.StartAsync();
        await using var probe = await browser.OpenAsync(site.Root);
        await probe.Page.AddInitScriptAsync(Storage.Held);
        var form = await FormPage.OpenAsync(probe);
        await form.Box("wins").FillAsync("First");
        await form.SavedAsync();
        await form.HoldAsync();

        await form.Box("wins").FillAsync("First, second");
        await form.HeldAsync();
        await form.Page.Locator("h1").ClickAsync();

        (await form.Status.InnerTextAsync()).ShouldStartWith("Saving…");
        await form.LetGoAsync();
        await form.SavedAsync();
        (await form.StoredAsync()).ShouldContain("First, second");
    }

    [Fact]
    public async Task Writing_that_does_not_come_to_an_end_is_said_and_the_file_holds_the_words()
    {
        await using var site = await WorkbookSite.StartAsync();
        await using var probe = await browser.OpenAsync(site.Root);
        await probe.Page.AddInitScriptAsync(Storage.Held);
        await probe.Page.AddInitScriptAsync(Storage.WithoutPickers);
        var form = await FormPage.OpenAsync(probe);
        await form.HoldAsync();

        await form.Box("wins").FillAsync("Words on their way");
        await form.SaysAsync("could not be saved here");
        var file = await form.DownloadAsync(() => form.DoAsync("save"));

        file.ShouldContain("Words on their way");
        await form.LetGoAsync();
        await form.SaysAsync("Saved at");
    }

    [Fact]
    public async Task A_storage_that_breaks_while_somebody_writes_is_said_and_the_file_holds_all()
    {
        await using var site = await WorkbookSite.StartAsync();
        await using var probe = await browser.OpenAsync(site.Root);
        await probe.Page.AddInitScriptAsync(Storage.WithoutPickers);
        var form = await FormPage.OpenAsync(probe);
        await form.Box("wins").FillAsync("Kept");
        await form.SavedAsync();

        await form.Page.EvaluateAsync("() => { IDBDatabase.prototype.transaction = IDBFactory.prototype.open = () => { throw new DOMException('Internal error.', 'UnknownError'); }; }");
        await form.Box("doubts").FillAsync("Not kept");
        await form.SaysAsync("could not be saved here");
        await Assertions.Expect(form.Page.Locator(".sheet.is-warning")).ToBeVisibleAsync();
        var file = await form.DownloadAsync(() => form.DoAsync("save"));

        file.ShouldContain("\"Kept\"");
        file.ShouldContain("\"Not kept\"");
        (await form.LeaveAsync()).ShouldBeFalse();
    }

    [Fact]
    public async Task Words_go_to_the_file_when_the_host_is_gone_too()
    {
        await using var site = await WorkbookSite.StartAsync();
        await using var probe = await browser.OpenAsync(site.Root);
        await probe.Page.AddInitScriptAsync(Storage.WithoutPickers);
        var form = await FormPage.OpenAsync(probe);
        await form.Box("wins").FillAsync("Kept");
        await form.SavedAsync();

        await probe.Page.Context.SetOfflineAsync(true);
        var file = await form.DownloadAsync(() => form.DoAsync("save"));

        file.ShouldContain("\"Kept\"");
        await form.SaysAsync("Also in forms-workbook.json.");
    }

    [Fact]
    public async Task A_clock_that_jumps_back_loses_nothing()
    {
        await using var site = await WorkbookSite.StartAsync();
        await using var probe = await browser.OpenAsync(site.Root);
        await probe.Page.Clock.SetFixedTimeAsync(new DateTime(2026, 11, 26, 10, 0, 0, DateTimeKind.Utc));
        var form = await FormPage.OpenAsync(probe);
        await form.Box("wins").FillAsync("Early words");
        await form.SavedAsync();

        await probe.Page.Clock.SetFixedTimeAsync(new DateTime(2025, 11, 26, 9, 0, 0, DateTimeKind.Utc));
        await form.Box("wins").FillAsync("Later words");
        await form.SavedAsync();
        await form.ReloadAsync();

        await form.ShowsAsync("wins", "Later words");
        await Assertions.Expect(form.Versions("wins")).ToHaveCountAsync(0);
    }
}
