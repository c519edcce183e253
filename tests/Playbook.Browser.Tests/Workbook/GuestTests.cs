using Microsoft.Playwright;
using Playbook.Browser.Tests.Browsers;

namespace Playbook.Browser.Tests.Workbook;

/// <summary>A guest sitting leaves nothing behind, and warns before its words are gone.</summary>
public sealed class GuestTests(BrowserFixture browser)
{
    [Fact]
    public async Task A_guest_sitting_leaves_nothing_in_the_browser()
    {
        await using var site = await WorkbookSite.StartAsync();
        var (probe, form) = await GuestAsync(site.Root);
        await using var _ = probe;

        await form.Person.FillAsync("Ada");
        await form.Box("wins").FillAsync("Secret words");
        await form.MarkAsync("energy", "4");
        await form.DownloadAsync(() => form.DoAsync("save"));
        await form.SaysAsync("Also in forms-workbook.json.");

        (await form.Page.EvaluateAsync<string[]>("async () => (await indexedDB.databases()).map(known => known.name)")).ShouldBeEmpty();
        // How far a menu was scrolled is all that a tab remembers.
        (await form.Page.EvaluateAsync<string[]>("[...Object.keys(localStorage), ...Object.keys(sessionStorage).filter(key => !key.startsWith('playbook.menu '))]")).ShouldBeEmpty();
        (await form.Page.EvaluateAsync<string[]>("async () => globalThis.caches ? caches.keys() : []")).ShouldBeEmpty();
        form.Page.Url.ShouldEndWith("?guest");
        await form.ReloadAsync();
        await form.ShowsAsync("wins", "");
        await probe.ShouldBeCleanAsync();
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task Leaving_asks_until_the_words_went_to_a_file(bool isInFile)
    {
        await using var site = await WorkbookSite.StartAsync();
        var (probe, form) = await GuestAsync(site.Root);
        await using var _ = probe;
        await form.Box("wins").FillAsync("Words");

        if (isInFile)
        {
            await form.DownloadAsync(() => form.DoAsync("save"));
        }

        (await form.LeaveAsync()).ShouldBe(!isInFile);
    }

    [Fact]
    public async Task A_guest_who_wrote_nothing_is_not_asked()
    {
        await using var site = await WorkbookSite.StartAsync();
        var (probe, form) = await GuestAsync(site.Root);
        await using var _ = probe;

        (await form.LeaveAsync()).ShouldBeFalse();
    }

    [Fact]
    public async Task What_others_keep_in_the_browser_stays_and_is_not_shown_to_a_guest()
    {
        await using var site = await WorkbookSite.StartAsync();
        var (probe, form) = await FormPage.OpenAsync(browser, site.Root);
        await using var _ = probe;
        await form.Person.FillAsync("Ada");
        await form.Box("wins").FillAsync("Her words");
        await form.SavedAsync();
        await form.Page.Locator("h1").ClickAsync();
        await form.SavedAsync();
        var before = await form.StoredAsync();

        await form.DoAsync("guest");
        await form.SaysAsync("Guest sitting");
        await form.ReadyAsync();
        await form.Box("wins").FillAsync("The guest's words");
        await form.Page.Locator("h1").ClickAsync();
        await form.SaysAsync("Guest sitting");

        (await form.Page.Locator("main").InnerTextAsync()).ShouldNotContain("Ada");
        (await form.StoredAsync()).ShouldBe(before);
    }

    private async Task<(Probes.PageProbe Probe, FormPage Form)> GuestAsync(Uri site)
    {
        var (probe, form) = await FormPage.OpenAsync(browser, site);
        await form.DoAsync("guest");
        await form.SaysAsync("Guest sitting: nothing is kept here.");
        await form.ReadyAsync();
        await Assertions.Expect(form.Page.Locator("[data-do=guest]")).ToBeDisabledAsync();
        return (probe, form);
    }
}
