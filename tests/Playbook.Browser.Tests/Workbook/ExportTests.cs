using System.Text.Json;
using Microsoft.Playwright;
using Playbook.Browser.Tests.Browsers;
using Playbook.Browser.Tests.Theming;

namespace Playbook.Browser.Tests.Workbook;

/// <summary>A file for somebody else: every word that leaves is shown before, and what is private stays unless its owner adds it.</summary>
public sealed class ExportTests(BrowserFixture browser, ThemeSites sites)
{
    private const string Records =
        """
        () => {
          const made = sheet({ wins: 'for both', secret: 'for me', 'secret-too': 'me alone', twice: 'shared side' });
          const twice = made.answers[3];
          twice.others = [{ ...twice, seen: undefined, text: 'private side', private: true, dot: 'otherone.1' }];
          twice.seen.push('otherone.1');
          window.records = [made];
          hand(records);
        }
        """;

    private static readonly string[] Stays = ["for me", "me alone", "shared side", "private side"];

    [Fact]
    public async Task Private_answers_stay_and_so_do_those_with_a_private_version()
    {
        await using var page = await HandAsync();

        var words = await page.Dialog.InnerTextAsync();
        words.ShouldContain("Are we ready? · A. · 2026-11-25");
        words.ShouldContain("Once you have sent a file you cannot call it back.");
        words.ShouldContain("for both");
        Stays.Where(words.Contains).ShouldBeEmpty();

        var (name, text) = await SaveAsync(page);
        name.ShouldMatch("^tested-ready-\\d{4}-\\d{2}-\\d{2}\\.json$");
        Texts(text).ShouldBe(["for both"]);
        Stays.Concat(["secret", "twice", "otherone"]).Where(text.Contains).ShouldBeEmpty();
        await page.Probe.ShouldBeCleanAsync();
    }

    [Fact]
    public async Task What_is_added_is_shown_and_leaves()
    {
        await using var page = await HandAsync();

        await page.Dialog.GetByLabel("Private, stays here. Add it to the file").First.CheckAsync();
        (await page.Dialog.InnerTextAsync()).ShouldContain("for me");
        (await page.Dialog.InnerTextAsync()).ShouldNotContain("me alone");
        await page.Dialog.GetByLabel("Add all 3 private answers").CheckAsync();
        (await page.Dialog.InnerTextAsync()).ShouldContain("private side");
        await page.Dialog.GetByLabel("Private, stays here. Add it to the file").First.UncheckAsync();

        Texts((await SaveAsync(page)).Text).ShouldBe(["for both", "me alone", "shared side"]);
    }

    [Fact]
    public async Task A_file_without_private_answers_takes_none_away_where_it_comes_home_even_when_somebody_has_answered()
    {
        await using var page = await HandAsync();
        var (_, text) = await SaveAsync(page);

        var came = await page.Page.EvaluateAsync<string>(
            """
            async text => {
              const { read, plan, take } = playbook.transfer;
              const [home] = records;
              const [away] = read(text).file.records;
              playbook.records.put(away, { ...away.answers[0], id: 'secret', text: 'their words', dot: 'awayaway.1' }, away);
              playbook.records.put(away, { ...away.answers[0], text: 'for both, changed', dot: 'awayaway.2' }, away);
              const { steps } = plan([home], [away]);
              const merged = take(home, steps[0], () => 'unused00.1');
              return merged.answers.map(answer => playbook.records.values(answer).map(value => value.text).join(' | ')).join('; ');
            }
            """,
            text);

        came.ShouldBe("for both, changed; for me | their words; me alone; shared side | private side");
    }

    [Fact]
    public async Task Whoever_cancels_saves_nothing_and_an_empty_sheet_says_so()
    {
        await using var page = await HandAsync();
        await page.PressAsync("Cancel");
        (await page.EndedAsync()).ShouldBeFalse();

        await page.Page.EvaluateAsync("() => hand([])");
        (await page.Dialog.InnerTextAsync()).ShouldContain("Nothing has been written yet.");
        await page.PressAsync("Close");
        (await page.EndedAsync()).ShouldBeFalse();
    }

    [Fact]
    public async Task Sheets_of_one_person_are_named_for_them()
    {
        await using var page = await WorkbookPage.OpenAsync(browser, sites);
        await page.Page.EvaluateAsync("() => hand([sheet({ wins: 'x' }), sheet({ wins: 'y' }, {}, { id: 'zzzzzzzz', page: 'other' })])");

        (await SaveAsync(page)).Name.ShouldStartWith("tested-A-2");
    }

    [Fact]
    public async Task The_keyboard_is_enough()
    {
        await using var page = await HandAsync();
        var download = page.Page.WaitForDownloadAsync();

        foreach (var key in new[] { "Tab", "Space", "Tab", "Tab", "Tab", "Tab", "Enter" })
        {
            await page.Page.Keyboard.PressAsync(key);
        }

        Texts(await File.ReadAllTextAsync(await (await download).PathAsync(), TestContext.Current.CancellationToken)).Length.ShouldBe(4);
    }

    [Theory]
    [InlineData(1440, ColorScheme.Light)]
    [InlineData(1440, ColorScheme.Dark)]
    [InlineData(320, ColorScheme.Light)]
    [InlineData(320, ColorScheme.Dark)]
    public async Task It_is_accessible(int width, ColorScheme scheme)
    {
        await using var page = await HandAsync(new() { ViewportSize = new() { Width = width, Height = 800 }, ColorScheme = scheme });

        await page.Dialog.GetByLabel("Add all 3 private answers").CheckAsync();
        await page.Probe.ShouldBeAccessibleAsync();
        (await page.Dialog.EvaluateAsync<bool>("dialog => dialog.scrollWidth <= dialog.clientWidth && dialog.getBoundingClientRect().right <= innerWidth")).ShouldBeTrue();
        await page.Probe.ShouldBeCleanAsync();
    }

    private static string[] Texts(string file) =>
        [.. JsonDocument.Parse(file).RootElement.GetProperty("records")[0].GetProperty("answers").EnumerateArray().Select(answer => answer.GetProperty("text").GetString()!)];

    private static async Task<(string Name, string Text)> SaveAsync(WorkbookPage page)
    {
        var download = await page.Page.RunAndWaitForDownloadAsync(() => page.PressAsync("Save the file"));
        (await page.EndedAsync()).ShouldBeTrue();
        return (download.SuggestedFilename, await File.ReadAllTextAsync(await download.PathAsync(), TestContext.Current.CancellationToken));
    }

    private async Task<WorkbookPage> HandAsync(BrowserNewContextOptions? options = null)
    {
        var page = await WorkbookPage.OpenAsync(browser, sites, options);
        await page.Page.EvaluateAsync(Records);
        await page.Dialog.WaitForAsync();
        return page;
    }
}
