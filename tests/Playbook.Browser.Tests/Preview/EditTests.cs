using Microsoft.Playwright;
using Playbook.Browser.Tests.Browsers;
using Playbook.Browser.Tests.Probes;

namespace Playbook.Browser.Tests.Preview;

/// <summary>An edit comes to the screen, and nothing else there changes.</summary>
public sealed class EditTests(BrowserFixture browser)
{
    [Theory]
    [InlineData("Words of part 20.", "Below the reader.")]
    [InlineData("The first words.", "The first words.\n\nAbove the reader.\n\nAnd another.\n\n## New part\n\nWith words.")]
    [InlineData("Words of part 10.", "In front of the reader.")]
    public async Task An_edit_shows_where_the_reader_is(string before, string after)
    {
        await using var preview = await RunningPreview.StartAsync(LongPage.Files);
        await using var probe = await OpenAsync(preview, LongPage.Address + LongPage.Middle);
        var top = await TopAsync(probe);

        preview.Edit(LongPage.Source, before, after);
        await ShowsAsync(probe, after.Split('\n')[^1]);

        (await TopAsync(probe)).ShouldBe(top, 1);
        (await IsSameAsync(probe)).ShouldBeTrue();
        probe.Page.Url.ShouldEndWith(LongPage.Middle);
        await probe.ShouldBeCleanAsync();
    }

    [Fact]
    public async Task An_edit_below_the_reader_does_not_move_the_page_by_a_pixel()
    {
        await using var preview = await RunningPreview.StartAsync(LongPage.Files);
        await using var probe = await OpenAsync(preview, LongPage.Address);
        await probe.Page.EvaluateAsync("scrollTo({ top: 1234, behavior: 'instant' })");

        preview.Edit(LongPage.Source, "Words of part 20.", "Below the reader.");
        await ShowsAsync(probe, "Below the reader.");

        (await probe.Page.EvaluateAsync<double>("scrollY")).ShouldBe(1234);
    }

    [Fact]
    public async Task Who_is_at_the_top_sees_what_is_new_there()
    {
        await using var preview = await RunningPreview.StartAsync(LongPage.Files);
        await using var probe = await OpenAsync(preview, LongPage.Address);

        preview.Edit(LongPage.Source, "The first words.", "New words.\n\nThe first words.");
        await ShowsAsync(probe, "New words.");

        (await probe.Page.EvaluateAsync<double>("scrollY")).ShouldBe(0);
    }

    [Fact]
    public async Task What_the_reader_and_the_scripts_have_done_stays()
    {
        await using var preview = await RunningPreview.StartAsync([.. LongPage.Files, ("note.md", "# Note\n")]);
        await using var probe = await OpenAsync(preview, "search.html");
        await probe.Page.SelectOptionAsync(".appearance select", "dark");
        await probe.Page.FillAsync("form.find input", "note");
        await Assertions.Expect(probe.Page.Locator(".result-title")).ToHaveTextAsync(["Note"]);

        preview.Edit(LongPage.Source, "# Long", "# Long tale");
        await Assertions.Expect(probe.Page.Locator("#_lists")).ToContainTextAsync("Long tale");

        (await probe.Page.InputValueAsync("form.find input")).ShouldBe("note");
        (await probe.Page.EvaluateAsync<bool>("document.activeElement.matches('form.find input')")).ShouldBeTrue();
        (await probe.Page.EvaluateAsync<string>("document.documentElement.dataset.appearance")).ShouldBe("dark");
        (await probe.Page.IsVisibleAsync(".appearance")).ShouldBeTrue();
        (await probe.Page.Locator("#_lists").IsVisibleAsync()).ShouldBeFalse();
        (await probe.Page.Locator(".result-title").InnerTextAsync()).ShouldBe("Note");
        (await IsSameAsync(probe)).ShouldBeTrue();

        // The next search knows what was edited.
        await probe.Page.FillAsync("form.find input", "tale");
        await Assertions.Expect(probe.Page.Locator(".result-title").First).ToHaveTextAsync("Long tale");
        await probe.ShouldBeCleanAsync();
    }

    [Fact]
    public async Task An_open_menu_stays_open()
    {
        await using var preview = await RunningPreview.StartAsync(LongPage.Files);
        await using var probe = await OpenAsync(preview, LongPage.Address, new() { ViewportSize = new() { Width = 320, Height = 700 } });
        await probe.Page.ClickAsync(".contents-button");

        preview.Edit(LongPage.Source, "## Part 3", "## Part the third");
        await Assertions.Expect(probe.Page.Locator("#_contents")).ToContainTextAsync("Part the third");

        (await probe.Page.IsVisibleAsync("#_contents")).ShouldBeTrue();
        await probe.ShouldBeCleanAsync();
    }

    [Fact]
    public async Task What_was_filled_in_stays_and_a_new_item_can_be_filled_in()
    {
        const string Sheet = "sheet.md";
        await using var preview = await RunningPreview.StartAsync([.. LongPage.Files, (Sheet, "# Sheet\n\n::: answer {#a}\nFirst?\n:::\n")]);
        await using var probe = await OpenAsync(preview, "sheet.html");
        await probe.Page.FillAsync("[data-item=a] textarea", "Typed before");
        await Assertions.Expect(probe.Page.Locator(".sheet-status")).ToContainTextAsync("Saved at");

        preview.Edit(Sheet, "# Sheet", "# Sheet\n\n::: answer {#b}\nAnother?\n:::");
        await Assertions.Expect(probe.Page.Locator("[data-item=b] .privacy")).ToHaveTextAsync("Shared");
        await probe.Page.FillAsync("[data-item=b] textarea", "Typed after");
        await Assertions.Expect(probe.Page.Locator(".sheet-status")).ToContainTextAsync("Saved at");

        await probe.Page.ReloadAsync();
        await Assertions.Expect(probe.Page.Locator("[data-item=a] textarea")).ToHaveValueAsync("Typed before");
        await Assertions.Expect(probe.Page.Locator("[data-item=b] textarea")).ToHaveValueAsync("Typed after");
        await probe.ShouldBeCleanAsync();
    }

    [Fact]
    public async Task The_title_follows()
    {
        await using var preview = await RunningPreview.StartAsync(LongPage.Files);
        await using var probe = await OpenAsync(preview, LongPage.Address);

        preview.Edit(LongPage.Source, "# Long", "# Lengthy");

        await Assertions.Expect(probe.Page).ToHaveTitleAsync("Lengthy · Home");
        (await IsSameAsync(probe)).ShouldBeTrue();
    }

    [Fact]
    public async Task Edits_in_quick_succession_end_with_the_last()
    {
        await using var preview = await RunningPreview.StartAsync(LongPage.Files);
        await using var probe = await OpenAsync(preview, LongPage.Address);

        foreach (var number in Enumerable.Range(1, 30))
        {
            preview.Write(LongPage.Source, $"# Long\n\nEdit {number}.\n");
            await Task.Yield();
        }

        await ShowsAsync(probe, "Edit 30.");
        await probe.ShouldBeCleanAsync();
    }

    [Fact]
    public async Task Two_tabs_and_more_than_a_browser_has_connections_follow()
    {
        await using var preview = await RunningPreview.StartAsync(LongPage.Files);
        await using var probe = await OpenAsync(preview, LongPage.Address);
        var tabs = new List<IPage> { probe.Page };
        foreach (var _ in Enumerable.Range(1, 7))
        {
            var tab = await probe.Page.Context.NewPageAsync();
            await tab.GotoAsync(new Uri(preview.Root, LongPage.Address).AbsoluteUri);
            tabs.Add(tab);
        }

        preview.Edit(LongPage.Source, "The first words.", "Seen in every tab.");

        foreach (var tab in tabs)
        {
            await Assertions.Expect(tab.Locator("main")).ToContainTextAsync("Seen in every tab.");
        }

        await probe.ShouldBeCleanAsync();
    }

    [Fact]
    public async Task The_contents_follow_the_reader_to_a_heading_that_is_new()
    {
        await using var preview = await RunningPreview.StartAsync(LongPage.Files);
        await using var probe = await OpenAsync(preview, LongPage.Address, new() { ViewportSize = new() { Width = 1440, Height = 700 } });

        preview.Edit(LongPage.Source, "## Part 10\n", "## Part new\n\n" + string.Concat(Enumerable.Repeat("Long words.\n\n", 20)) + "## Part 10\n");
        await Assertions.Expect(probe.Page.Locator("#_contents")).ToContainTextAsync("Part new");
        await probe.Page.EvaluateAsync("document.getElementById('part-new').scrollIntoView({ behavior: 'instant' })");

        await Assertions.Expect(probe.Page.Locator("#_contents [aria-current]")).ToHaveTextAsync("Part new");
        (await IsSameAsync(probe)).ShouldBeTrue();
    }

    [Fact]
    public async Task A_setting_shows_on_every_page()
    {
        await using var preview = await RunningPreview.StartAsync([.. LongPage.Files, ("_settings.yml", "title: Before\n")]);
        await using var probe = await OpenAsync(preview, LongPage.Address);

        preview.Edit("_settings.yml", "Before", "Afterwards");

        await Assertions.Expect(probe.Page.Locator(".site-title")).ToHaveTextAsync("Afterwards");
        (await IsSameAsync(probe)).ShouldBeTrue();
    }

    [Fact]
    public async Task A_template_shows()
    {
        await using var preview = await RunningPreview.StartAsync([.. LongPage.Files, ("_partials/footer.hbs", "<footer>Before</footer>\n")]);
        await using var probe = await OpenAsync(preview, LongPage.Address);

        preview.Edit("_partials/footer.hbs", "Before", "Afterwards");

        await Assertions.Expect(probe.Page.Locator("footer")).ToHaveTextAsync("Afterwards");
        (await IsSameAsync(probe)).ShouldBeTrue();
        await probe.ShouldBeCleanAsync();
    }

    [Fact]
    public async Task A_style_sheet_shows_without_the_page_being_loaded_again()
    {
        await using var preview = await RunningPreview.StartAsync([.. LongPage.Files, ("assets/css/print.css", "x { }"), ("assets/css/content.css", "h1 { color: rgb(1, 2, 3); }")]);
        await using var probe = await OpenAsync(preview, LongPage.Address);
        await Assertions.Expect(probe.Page.Locator("h1")).ToHaveCSSAsync("color", "rgb(1, 2, 3)");

        preview.Edit("assets/css/content.css", "rgb(1, 2, 3)", "rgb(4, 5, 6)");
        await Assertions.Expect(probe.Page.Locator("h1")).ToHaveCSSAsync("color", "rgb(4, 5, 6)");
        preview.Edit("assets/css/content.css", "rgb(4, 5, 6)", "rgb(7, 8, 9)");
        await Assertions.Expect(probe.Page.Locator("h1")).ToHaveCSSAsync("color", "rgb(7, 8, 9)");

        (await IsSameAsync(probe)).ShouldBeTrue();
        (await probe.Page.Locator("link[href*='content.css']").CountAsync()).ShouldBe(1);
        await probe.ShouldBeCleanAsync();
    }

    [Fact]
    public async Task A_picture_shows()
    {
        const string Picture = """<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"/>""";
        await using var preview = await RunningPreview.StartAsync(("index.md", "# Home\n\n![A picture](a.svg)\n"), ("a.svg", Picture));
        await using var probe = await OpenAsync(preview, "index.html");

        preview.Edit("a.svg", "width=\"40\"", "width=\"80\"");

        await Assertions.Expect(probe.Page.Locator("main img")).ToHaveJSPropertyAsync("naturalWidth", 80);
        (await IsSameAsync(probe)).ShouldBeTrue();
        await probe.ShouldBeCleanAsync();
    }

    [Fact]
    public async Task A_picture_that_changes_while_a_page_is_looked_at_first_shows()
    {
        const string Picture = """<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"/>""";
        await using var preview = await RunningPreview.StartAsync(("index.md", "# Home\n\n![A picture](a.svg)\n"), ("a.svg", Picture));
        await using var probe = await browser.OpenAsync(preview.Root);
        var (asked, built) = (new TaskCompletionSource(), new TaskCompletionSource());
        await probe.Page.RouteAsync("**/a.svg", async route =>
        {
            if (route.Request.Method == "HEAD")
            {
                asked.TrySetResult();
                await built.Task;
            }

            await route.ContinueAsync();
        });
        await probe.GotoAsync("index.html");
        await asked.Task;

        var build = preview.BuiltAsync();
        preview.Edit("a.svg", "width=\"40\"", "width=\"80\"");
        await build;
        built.SetResult();

        await Assertions.Expect(probe.Page.Locator("main img")).ToHaveJSPropertyAsync("naturalWidth", 80);
        await probe.ShouldBeCleanAsync();
    }

    [Fact]
    public async Task A_script_loads_the_page_again_and_keeps_the_place()
    {
        await using var preview = await RunningPreview.StartAsync([.. LongPage.Files, ("assets/js/site.js", "document.documentElement.dataset.run = 'before';")]);
        await using var probe = await OpenAsync(preview, LongPage.Address);
        await probe.Page.EvaluateAsync("scrollTo({ top: 1234, behavior: 'instant' })");

        preview.Edit("assets/js/site.js", "before", "afterwards");
        await Assertions.Expect(probe.Page.Locator("html")).ToHaveAttributeAsync("data-run", "afterwards");

        (await IsSameAsync(probe)).ShouldBeFalse();
        await Assertions.Expect(probe.Page.Locator("html")).ToHaveJSPropertyAsync("scrollTop", 1234);
        await probe.ShouldBeCleanAsync();
    }

    [Fact]
    public async Task What_a_script_has_taken_away_is_changed_by_loading_the_page_again()
    {
        const string Script =
            """
            [...document.querySelectorAll('main p')].find(words => words.textContent === 'The first words.')?.remove();
            document.documentElement.classList.add('run');
            """;
        await using var preview = await RunningPreview.StartAsync([.. LongPage.Files, ("assets/js/site.js", Script)]);
        await using var probe = await OpenAsync(preview, LongPage.Address);

        preview.Edit(LongPage.Source, "Words of part 20.", "Elsewhere.");
        await ShowsAsync(probe, "Elsewhere.");
        (await IsSameAsync(probe)).ShouldBeTrue();
        (await probe.Page.GetAttributeAsync("html", "class")).ShouldBe("run");

        preview.Edit(LongPage.Source, "The first words.", "New words.\n\nThe second words.");
        await ShowsAsync(probe, "The second words.");

        (await IsSameAsync(probe)).ShouldBeFalse();
        await probe.ShouldBeCleanAsync();
    }

    [Fact]
    public async Task A_preview_that_starts_again_is_followed()
    {
        await using var preview = await RunningPreview.StartAsync(LongPage.Files);
        await using var probe = await OpenAsync(preview, LongPage.Address);
        // A page that has followed once knows what it was made of.
        preview.Edit(LongPage.Source, "The first words.", "Changed before.");
        await ShowsAsync(probe, "Changed before.");
        await preview.StopAsync();
        await Assertions.Expect(probe.Page.Locator("playbook-preview .stopped")).ToHaveTextAsync("Preview stopped");

        preview.Edit(LongPage.Source, "Changed before.", "Changed in between.");
        await preview.StartAsync();

        await ShowsAsync(probe, "Changed in between.");
        await Assertions.Expect(probe.Page.Locator("playbook-preview .stopped")).ToBeEmptyAsync();
        (await IsSameAsync(probe)).ShouldBeTrue();
    }

    private static Task ShowsAsync(PageProbe probe, string text) =>
        Assertions.Expect(probe.Page.Locator("main")).ToContainTextAsync(text);

    private static Task<double> TopAsync(PageProbe probe) =>
        probe.Page.EvaluateAsync<double>("selector => document.querySelector(selector).getBoundingClientRect().top", LongPage.Middle);

    /// <summary>Whether the page has not been loaded anew since it was opened.</summary>
    private static Task<bool> IsSameAsync(PageProbe probe) => probe.Page.EvaluateAsync<bool>("window.isSame === true");

    private async Task<PageProbe> OpenAsync(RunningPreview preview, string path, BrowserNewContextOptions? options = null)
    {
        var probe = await browser.OpenAsync(preview.Root, path, options);
        await probe.Page.EvaluateAsync("window.isSame = true");
        return probe;
    }
}
