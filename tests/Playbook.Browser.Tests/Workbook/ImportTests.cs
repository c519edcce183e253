using Microsoft.Playwright;
using Playbook.Browser.Tests.Browsers;
using Playbook.Browser.Tests.Theming;
using static Microsoft.Playwright.Assertions;

namespace Playbook.Browser.Tests.Workbook;

/// <summary>Taking in a file: all that would change is shown first, and it can be undone.</summary>
public sealed class ImportTests(BrowserFixture browser, ThemeSites sites)
{
    /// <summary>Here: wins changed, mood untouched. The file: wins written apart, next changed knowing ours, a new answer, a new sheet.</summary>
    private const string Clash =
        """
        async () => {
          const base = sheet({ wins: 'first', mood: 'good', next: 'old' });
          const mine = structuredClone(base);
          playbook.records.put(mine, { ...base.answers[0], text: 'from here', dot: 'herehere.9' }, base);
          const theirs = structuredClone(base);
          playbook.records.put(theirs, { ...base.answers[0], text: 'from the file', dot: 'filefile.1' }, base);
          playbook.records.put(theirs, { ...base.answers[2], text: 'better', dot: 'filefile.2' }, base);
          playbook.records.put(theirs, { ...base.answers[2], id: 'added', prompt: 'And what else?', text: 'more', dot: 'filefile.3' }, base);
          await keep(mine);
          window.file = fileOf([theirs, sheet({ one: 'on another sheet' }, {}, { id: 'zzzzzzzz' })]);
        }
        """;

    private const string Answers =
        "async () => Object.fromEntries((await store.get('aaaabbbbccccdddd')).answers.map(answer => [answer.id, playbook.records.values(answer).map(value => value.text).join(' | ')]))";

    [Fact]
    public async Task What_will_change_is_shown_and_nothing_else_changes()
    {
        await using var page = await ClashAsync();

        var words = await page.Dialog.InnerTextAsync();
        words.ShouldContain("Open “workbook.json”");
        words.ShouldContain("1 new sheet. 2 answers change. 1 answer was written in both places; you choose. 1 answer stays as it is.");
        foreach (var shown in new[] { "New: Are we ready? · A. · 2026-11-25", "Changed: Are we ready?", "on another sheet", "from here", "from the file", "old", "better", "And what else?", "more" })
        {
            await Expect(page.Dialog).ToContainTextAsync(shown);
        }

        (await page.Dialog.InnerTextAsync()).ShouldNotContain("What about mood?");
        await page.PressAsync("Take this in");
        (await page.Dialog.InnerTextAsync()).ShouldContain("Done");
        await page.PressAsync("Close");
        (await page.EndedAsync()).ShouldBeTrue();
        await ShouldBeAsync(page, "from here | from the file");
        (await page.Page.EvaluateAsync<int>("async () => (await store.all()).length")).ShouldBe(2);
        await page.Probe.ShouldBeCleanAsync();
    }

    [Theory]
    [InlineData("Keep what is here", "from here")]
    [InlineData("Keep what is in the file", "from the file")]
    public async Task What_was_chosen_stands_alone_and_the_other_copy_gives_way_to_it(string choice, string wins)
    {
        await using var page = await ClashAsync();

        await page.Dialog.GetByLabel(choice, new() { Exact = true }).CheckAsync();
        await page.PressAsync("Take this in");
        await page.PressAsync("Close");
        (await page.EndedAsync()).ShouldBeTrue();
        await ShouldBeAsync(page, wins);

        // The same file again, and the file's owner with ours: neither asks again.
        (await page.Page.EvaluateAsync<bool>("() => playbook.transfer.hasNews(store, file)")).ShouldBeFalse();
        (await page.Page.EvaluateAsync<string>(
            "async () => { const { read, plan } = playbook.transfer; const other = read(file).file.records; return plan(other, await store.all()).steps.flatMap(step => step.changes).map(change => `${change.isConflict} ${change.after[0].text}`).join(); }"))
            .ShouldBe(wins == "from here" ? "false from here" : "");
    }

    [Theory]
    [InlineData("Cancel")]
    [InlineData(null)]
    public async Task Whoever_cancels_changes_nothing(string? button)
    {
        await using var page = await ClashAsync();
        var before = await page.StoredAsync();

        await (button is null ? page.Page.Keyboard.PressAsync("Escape") : page.PressAsync(button));

        (await page.EndedAsync()).ShouldBeFalse();
        (await page.StoredAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task Undo_restores_what_was_there()
    {
        await using var page = await ClashAsync();
        var before = await page.StoredAsync();

        await page.PressAsync("Take this in");
        await page.Dialog.GetByText("Done").WaitForAsync();
        (await page.StoredAsync()).ShouldNotBe(before);
        await page.PressAsync("Undo");

        (await page.EndedAsync()).ShouldBeFalse();
        (await page.StoredAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task What_another_tab_writes_meanwhile_is_neither_lost_nor_undone()
    {
        await using var page = await ClashAsync();
        const string Write = "async text => store.update(['aaaabbbbccccdddd'], (record, stamp) => { playbook.records.put(record, { ...record.answers[0], others: undefined, text, dot: stamp() }, record); return record; })";

        await page.Dialog.GetByLabel("Keep what is in the file", new() { Exact = true }).CheckAsync();
        await page.Page.EvaluateAsync(Write, "meanwhile");
        await page.PressAsync("Take this in");
        await page.Dialog.GetByText("Done").WaitForAsync();
        // What was chosen between were other words.
        await ShouldBeAsync(page, "meanwhile | from the file");

        await page.Page.EvaluateAsync(Write, "and later");
        await page.PressAsync("Undo");
        (await page.Dialog.InnerTextAsync()).ShouldContain("1 sheet was changed since then and stays as it is.");
        await page.PressAsync("Close");
        await ShouldBeAsync(page, "and later");
        (await page.Page.EvaluateAsync<int>("async () => (await store.all()).length")).ShouldBe(1);
    }

    [Fact]
    public async Task A_file_of_another_handbook_is_taken_in_and_one_without_news_says_so()
    {
        await using var page = await WorkbookPage.OpenAsync(browser, sites);

        await page.Page.EvaluateAsync("() => { window.file = fileOf([sheet({ wins: 'x' })], { id: 'elsewhere', title: 'Elsewhere' }); take(file); }");
        (await page.Dialog.InnerTextAsync()).ShouldContain("from another handbook, “Elsewhere”");
        await page.PressAsync("Take this in");
        await page.PressAsync("Close");
        (await page.EndedAsync()).ShouldBeTrue();

        await page.Page.EvaluateAsync("() => take(file)");
        (await page.Dialog.InnerTextAsync()).ShouldContain("All that is in this file is here already. 1 answer stays as it is.");
        await page.PressAsync("Go on");
        (await page.EndedAsync()).ShouldBeTrue();
    }

    [Fact]
    public async Task News_is_what_has_not_been_seen_and_what_cannot_be_read()
    {
        await using var page = await WorkbookPage.OpenAsync(browser, sites);

        var news = await page.Page.EvaluateAsync<bool[]>(
            """
            async () => {
              await keep(sheet({ wins: 'x' }));
              const { hasNews } = playbook.transfer;
              const changed = sheet({ wins: 'y' }, { wins: 'homehome.2' });
              return [await hasNews(store, fileOf([sheet({ wins: 'x' })])), await hasNews(store, fileOf([])), await hasNews(store, fileOf([changed])),
                await hasNews(store, fileOf([sheet({ wins: 'x', more: 'z' })])), await hasNews(store, fileOf([sheet({}, {}, { id: 'zzzzzzzz' })])), await hasNews(store, 'x')];
            }
            """);

        news.ShouldBe([false, false, true, true, true, true]);
    }

    [Fact]
    public async Task A_browser_whose_file_knows_more_of_it_than_it_does_itself_gives_no_dot_twice()
    {
        await using var page = await WorkbookPage.OpenAsync(browser, sites);

        var dots = await page.Page.EvaluateAsync<string[]>(
            """
            async () => {
              const write = text => store.update(['aaaabbbbccccdddd'], (record, stamp) => {
                const next = record ?? sheet({});
                playbook.records.put(next, { id: 'wins', type: 'answer', number: 1, prompt: '', private: false, text, dot: stamp() }, next);
                return next;
              });
              const [first] = await write('one');
              const dot = first.answers[0].dot;
              const ahead = sheet({ wins: 'ahead' }, { wins: dot.replace('.1', '.5') });
              await store.update([ahead.id], record => playbook.records.merge(record, ahead));
              const [last] = await write('two');
              return [dot, last.answers[0].dot];
            }
            """);

        dots[1].Split('.')[0].ShouldNotBe(dots[0].Split('.')[0]);
    }

    [Fact]
    public async Task The_keyboard_is_enough()
    {
        await using var page = await ClashAsync();
        async Task<string> FocusAsync() => await page.Page.EvaluateAsync<string>("document.activeElement.closest('label')?.textContent ?? document.activeElement.textContent");

        (await FocusAsync()).ShouldBe("Open “workbook.json”");
        foreach (var key in new[] { "Tab", "Tab", "ArrowDown" })
        {
            await page.Page.Keyboard.PressAsync(key);
        }

        (await FocusAsync()).ShouldBe("Keep what is here");
        for (var i = 0; i < 10 && await FocusAsync() != "Take this in"; i++)
        {
            await page.Page.Keyboard.PressAsync("Tab");
        }

        await page.Page.Keyboard.PressAsync("Enter");
        await Expect(page.Dialog).ToContainTextAsync("Done");
        await page.Page.Keyboard.PressAsync("Tab");
        (await FocusAsync()).ShouldBe("Close");
        await page.Page.Keyboard.PressAsync("Enter");
        (await page.EndedAsync()).ShouldBeTrue();
        await ShouldBeAsync(page, "from here");
    }

    [Theory]
    [InlineData(1440, ColorScheme.Light)]
    [InlineData(1440, ColorScheme.Dark)]
    [InlineData(320, ColorScheme.Light)]
    [InlineData(320, ColorScheme.Dark)]
    public async Task It_is_accessible(int width, ColorScheme scheme)
    {
        await using var page = await ClashAsync(new() { ViewportSize = new() { Width = width, Height = 800 }, ColorScheme = scheme });
        await Expect(page.Dialog.GetByText("And what else?")).ToBeVisibleAsync();

        await page.Probe.ShouldBeAccessibleAsync();
        (await page.Dialog.EvaluateAsync<bool>("dialog => dialog.scrollWidth <= dialog.clientWidth && dialog.getBoundingClientRect().right <= innerWidth")).ShouldBeTrue();
        await page.PressAsync("Take this in");
        await page.Dialog.GetByText("Done").WaitForAsync();
        await page.Probe.ShouldBeAccessibleAsync();
        await page.Probe.ShouldBeCleanAsync();
    }

    private static async Task ShouldBeAsync(WorkbookPage page, string wins)
    {
        var answers = await page.Page.EvaluateAsync<Dictionary<string, string>>(Answers);
        answers["wins"].Split(" | ").Order().ShouldBe(wins.Split(" | ").Order());
        answers["mood"].ShouldBe("good");
    }

    private async Task<WorkbookPage> ClashAsync(BrowserNewContextOptions? options = null)
    {
        var page = await WorkbookPage.OpenAsync(browser, sites, options);
        await page.Page.EvaluateAsync(Clash);
        await page.Page.EvaluateAsync("() => take(file)");
        await page.Dialog.WaitForAsync();
        return page;
    }
}
