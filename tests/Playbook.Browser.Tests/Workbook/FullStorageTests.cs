using Microsoft.Playwright;
using Playbook.Browser.Tests.Browsers;
using Playbook.Browser.Tests.Probes;

namespace Playbook.Browser.Tests.Workbook;

/// <summary>A storage that is really full: the words stay on the page, the page says so, and a file takes them.</summary>
public sealed class FullStorageTests(BrowserFixture browser)
{
    private const int Limit = 500_000;

    /// <summary>Where the words go for which there is no room: each takes two bytes for a letter.</summary>
    private static readonly string[] Boxes = ["doubts", "first/last-time", "first/role-now"];

    private static readonly string Long = "No room for this" + new string('界', 95_000);

    [Fact]
    public async Task It_is_said_until_there_is_room_and_the_file_holds_what_it_would_not_take()
    {
        await using var site = await WorkbookSite.StartAsync();
        await using var probe = await browser.OpenAsync(site.Root);
        var form = await FullAsync(probe);

        var file = await form.DownloadAsync(() => form.DoAsync("save"));
        file.ShouldContain("\"Kept\"");
        file.Split(Long).Length.ShouldBe(Boxes.Length + 1);
        await form.SaysAsync("no room left");
        await Assertions.Expect(form.Page.Locator(".sheet.is-warning, .sheet:has-text('Also in')")).ToBeVisibleAsync();

        await Storage.LimitAsync(probe.Page, null);
        await form.SavedAsync();
        await form.ReloadAsync();
        await form.ShowsAsync("wins", "Kept");
        await ShouldStandAsync(form);
        await Assertions.Expect(form.Page.Locator(".versions")).ToHaveCountAsync(0);
        await probe.ShouldBeCleanAsync();
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task Leaving_asks_unless_a_file_has_the_words(bool isInFile)
    {
        await using var site = await WorkbookSite.StartAsync();
        await using var probe = await browser.OpenAsync(site.Root);
        var form = await FullAsync(probe);

        if (isInFile)
        {
            await form.DownloadAsync(() => form.DoAsync("save"));
        }

        (await form.LeaveAsync()).ShouldBe(!isInFile);
    }

    [Fact]
    public async Task The_words_do_not_come_into_another_sheet()
    {
        await using var site = await WorkbookSite.StartAsync();
        await using var probe = await browser.OpenAsync(site.Root);
        var form = await FullAsync(probe);

        await form.DoAsync("new");
        // Reading waits for what was to be written before, and comes after it.
        for (var i = 0; i < 3; i++)
        {
            await form.StoredAsync();
        }

        await ShouldStandAsync(form);
        await Storage.LimitAsync(probe.Page, null);
        await form.SavedAsync();

        await form.ShowsAsync("wins", "Kept");
        await ShouldStandAsync(form);
        await Assertions.Expect(form.Sheets.Locator("option")).ToHaveCountAsync(2);
    }

    private static async Task<FormPage> FullAsync(PageProbe probe)
    {
        await Storage.LimitAsync(probe.Page, Limit);
        await probe.Page.AddInitScriptAsync(Storage.WithoutPickers);
        var form = await FormPage.OpenAsync(probe);
        await form.Box("wins").FillAsync("Kept");
        await form.SavedAsync();
        foreach (var box in Boxes)
        {
            await form.Box(box).FillAsync(Long);
        }

        await form.SaysAsync("no room left");
        return form;
    }

    private static async Task ShouldStandAsync(FormPage form)
    {
        foreach (var box in Boxes)
        {
            await form.ShowsAsync(box, Long);
        }
    }
}
