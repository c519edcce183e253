using Microsoft.Playwright;
using Playbook.Browser.Tests.Browsers;
using Playbook.Browser.Tests.Sites;
using Playbook.Browser.Tests.Theming;

namespace Playbook.Browser.Tests.Workbook;

/// <summary>What goes from a browser goes when somebody has said so, no more than that, and can be put back as long as it can be.</summary>
public sealed class ErasingTests(BrowserFixture browser, ThemeSites sites)
{
    private const string Other = "another-handbook";

    // Files of the origin's private file system stand in for those that a person chooses.
    private const string Picker =
        """
        window.showSaveFilePicker = async () => (await navigator.storage.getDirectory()).getFileHandle('home.json', { create: true });
        """;

    private const string HomeFile =
        "async () => (await (await (await navigator.storage.getDirectory()).getFileHandle('home.json')).getFile()).text()";

    private static readonly Sheet[] Some =
    [
        new("Alex", "2026-10-20", Text: "October") { Secret = "Not for you" },
        new("Alex", "2026-11-20", Text: "November"),
        new("Sam", "2026-11-03", Text: "Of Sam"),
    ];

    [Theory, InlineData(SiteHost.Http), InlineData(SiteHost.File)]
    public async Task A_person_is_erased_when_that_is_confirmed_and_can_be_put_back(SiteHost host)
    {
        await using var site = await SiteAsync(host);
        await using var page = await SheetsPage.OpenAsync(browser, site.Root, Some);

        await SheetsPage.PressAsync(page.Person("Alex"), "erase-person");
        await Assertions.Expect(page.Dialog).ToContainTextAsync("2 sheets. None of it was ever saved to a file.");
        await page.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Dialog).ToHaveCountAsync(0);
        await page.CountAsync(3);

        await SheetsPage.PressAsync(page.Person("Alex"), "erase-person");
        await page.AnswerAsync("Erase");
        await page.CountAsync(1);
        (await page.StoredAsync()).ShouldNotContain("November");
        await SheetsPage.PressAsync(page.Person("Sam"), "delete");
        await page.CountAsync(0);

        await SheetsPage.PressAsync(page.Offer, "undo");
        await SheetsPage.PressAsync(page.Offer, "undo");
        await page.CountAsync(3);
        (await page.StoredAsync()).ShouldContain("Not for you");
        await page.Probe.ShouldBeCleanAsync();
    }

    [Fact]
    public async Task A_person_is_handed_over_and_then_offered_to_be_erased()
    {
        var site = await sites.EveryKindAsync("default");
        await using var page = await SheetsPage.OpenAsync(browser, site.Root, Some);

        await SheetsPage.PressAsync(page.Person("Alex"), "hand-over");
        await page.AnswerAsync("Cancel");
        await Assertions.Expect(page.Offer).ToHaveTextAsync("");

        await SheetsPage.PressAsync(page.Person("Alex"), "hand-over");
        var text = await page.DownloadAsync(() => page.AnswerAsync("Save the file"));
        text.ShouldContain("October");
        text.ShouldContain("November");
        text.ShouldNotContain("Not for you");
        text.ShouldNotContain("Of Sam");

        await Assertions.Expect(page.Offer).ToContainTextAsync("“Alex”: the sheets are in the file that you saved.");
        (await page.FocusAsync()).ShouldBe("Erase…");
        await page.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Dialog).ToContainTextAsync("A file for somebody else holds private answers only if you added them.");
        await page.AnswerAsync("Erase");
        await page.CountAsync(1);
        await Assertions.Expect(page.Offer).ToHaveTextAsync("“Alex” is gone from this browser.Put it back");
        await page.Probe.ShouldBeCleanAsync();
    }

    [Theory, InlineData(SiteHost.Http), InlineData(SiteHost.File)]
    public async Task Everything_goes_and_other_handbooks_are_left_alone(SiteHost host)
    {
        await using var site = await SiteAsync(host);
        await using var page = await SheetsPage.OpenAsync(browser, site.Root, Some);
        await page.SeedAsync(Other, [new("Kim", "2026-11-01", Text: "Elsewhere")]);
        await page.Page.RunAndWaitForDownloadAsync(() => page.Page.EvaluateAsync("() => { window.showSaveFilePicker = undefined; document.querySelector('[data-do=save]').click(); }"));
        await Assertions.Expect(page.Status).ToContainTextAsync("All of it is in every-kind-workbook.json too, saved ");

        await page.Page.ClickAsync("[data-do=erase]");
        await Assertions.Expect(page.Dialog).ToContainTextAsync("3 sheets. 2 people. All of it is in every-kind-workbook.json too");
        await page.AnswerAsync("Keep it");
        await page.CountAsync(3);
        await page.Page.ClickAsync("[data-do=erase]");
        await page.AnswerAsync("Erase");
        await page.CountAsync(0);

        await Assertions.Expect(page.Offer).ToHaveTextAsync("Everything of this handbook is gone from this browser.");
        await Assertions.Expect(page.Status).ToContainTextAsync("Nothing is kept here yet.");
        (await page.FocusAsync()).ShouldBe("Open my file");
        (await page.StoredAsync()).ShouldBe("[]");
        (await page.Page.EvaluateAsync<bool>("async id => (await (await playbook.open(id)).note('file')) === undefined", SheetsPage.Handbook)).ShouldBeTrue();
        (await page.StoredAsync(Other)).ShouldContain("Elsewhere");
        await page.Probe.ShouldBeCleanAsync();
    }

    [Fact]
    public async Task A_file_that_follows_the_workbook_is_not_emptied_when_everything_is_erased()
    {
        await using var site = await SiteAsync(SiteHost.Http);
        await using var page = await SheetsPage.OpenAsync(browser, site.Root, Some, initScript: Picker);
        await page.Page.ClickAsync("[data-do=save]");
        await Assertions.Expect(page.Status).ToContainTextAsync("All of it is in home.json too");
        await page.Page.Clock.InstallAsync();

        await SheetsPage.PressAsync(page.Person("Sam"), "duplicate");
        await page.CountAsync(4);
        await page.Page.ClickAsync("[data-do=erase]");
        await page.AnswerAsync("Erase");
        await page.CountAsync(0);
        // The moment for which writing had been put off.
        await page.Page.Clock.RunForAsync(5_000);
        (await page.StoredAsync()).ShouldBe("[]");

        (await page.Page.EvaluateAsync<string>(HomeFile)).ShouldContain("November");
        await page.Probe.ShouldBeCleanAsync();
    }

    [Fact]
    public async Task A_file_that_follows_the_workbook_loses_a_person_too_and_that_is_said()
    {
        await using var site = await SiteAsync(SiteHost.Http);
        await using var page = await SheetsPage.OpenAsync(browser, site.Root, Some, initScript: Picker);
        await page.Page.ClickAsync("[data-do=save]");
        await Assertions.Expect(page.Status).ToContainTextAsync("All of it is in home.json too");

        await SheetsPage.PressAsync(page.Person("Alex"), "erase-person");
        await Assertions.Expect(page.Dialog).ToContainTextAsync("They go from home.json too, which is kept up to date.");
        await page.AnswerAsync("Erase");
        await page.Page.WaitForFunctionAsync($"async () => {{ const text = await ({HomeFile})(); return text.includes('Of Sam') && !text.includes('November'); }}");

        await SheetsPage.PressAsync(page.Offer, "undo");
        await page.Page.WaitForFunctionAsync($"async () => (await ({HomeFile})()).includes('November')");
        await Assertions.Expect(page.Status).ToContainTextAsync("All of it is in home.json too");
        await page.Probe.ShouldBeCleanAsync();
    }

    private async Task<HostedSite> SiteAsync(SiteHost host) => await HostedSite.StartAsync(host, (await sites.EveryKindAsync("default")).Files);
}
