using Microsoft.Playwright;
using Playbook.Browser.Tests.Browsers;
using Playbook.Browser.Tests.Probes;

namespace Playbook.Browser.Tests.Preview;

/// <summary>What is wrong shows over the page, and goes away when it is mended.</summary>
public sealed class FindingsTests(BrowserFixture browser)
{
    private const string Broken = "[Gone](nowhere.md)";

    public static TheoryData<int, ColorScheme> Looks => new()
    {
        { 1440, ColorScheme.Light }, { 1440, ColorScheme.Dark }, { 768, ColorScheme.Light }, { 320, ColorScheme.Light }, { 320, ColorScheme.Dark },
    };

    [Fact]
    public async Task An_error_shows_with_file_line_and_column_until_it_is_mended()
    {
        await using var preview = await RunningPreview.StartAsync(LongPage.Files);
        await using var probe = await browser.OpenAsync(preview.Root, LongPage.Address);

        preview.Edit(LongPage.Source, "The first words.", $"The first words, and {Broken}.");
        await Assertions.Expect(Panel(probe)).ToBeVisibleAsync();

        await Assertions.Expect(Panel(probe)).ToContainTextAsync("1 error");
        await Assertions.Expect(Panel(probe)).ToContainTextAsync("input/guides/long.md(3,22)");
        await Assertions.Expect(Panel(probe)).ToContainTextAsync("PB1201");
        await Assertions.Expect(Panel(probe)).ToContainTextAsync("'nowhere.md' does not exist.");
        await Assertions.Expect(Panel(probe)).ToContainTextAsync("The site below shows what could be built.");
        await Assertions.Expect(probe.Page.Locator("main")).ToContainTextAsync("The first words, and Gone.");

        preview.Edit(LongPage.Source, Broken, "[home](../index.md)");

        await Assertions.Expect(Panel(probe)).ToBeHiddenAsync();
        await Assertions.Expect(probe.Page.Locator("main")).ToContainTextAsync("The first words, and home.");
        await probe.ShouldBeCleanAsync();
    }

    [Fact]
    public async Task What_authors_write_is_never_markup()
    {
        await using var preview = await RunningPreview.StartAsync(("index.md", "# Home\n\n[a](<b&lt;img src=x onerror=alert(1)&gt;.md>)\n"));
        await using var probe = await browser.OpenAsync(preview.Root);

        await Assertions.Expect(Panel(probe)).ToContainTextAsync("<img src=x onerror=alert(1)>");

        (await Panel(probe).Locator("img").CountAsync()).ShouldBe(0);
        await probe.ShouldBeCleanAsync();
    }

    [Fact]
    public async Task More_errors_than_anybody_reads_are_counted()
    {
        await using var preview = await RunningPreview.StartAsync(
            ("index.md", "---\ncolour: red\n---\n# Home\n\n" + string.Concat(Enumerable.Range(1, 9).Select(number => $"[{number}]({number}.md)\n"))));
        await using var probe = await browser.OpenAsync(preview.Root);

        await Assertions.Expect(Panel(probe)).ToContainTextAsync("9 errors");
        (await Panel(probe).Locator("li").CountAsync()).ShouldBe(5);
        await Assertions.Expect(Panel(probe)).ToContainTextAsync("And 4 more errors and 1 warning: see the terminal.");
    }

    [Fact]
    public async Task Escape_closes_it_and_the_next_error_opens_it_again()
    {
        await using var preview = await RunningPreview.StartAsync(("index.md", "# Home\n\nWords.\n"));
        await using var probe = await browser.OpenAsync(preview.Root);
        preview.Edit("index.md", "Words.", "[one](one.md)");
        await Assertions.Expect(Panel(probe)).ToBeVisibleAsync();

        await probe.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(Panel(probe)).ToBeHiddenAsync();
        preview.Edit("index.md", "# Home", "# The same error");
        await Assertions.Expect(probe.Page.Locator("h1")).ToHaveTextAsync("The same error");
        await Assertions.Expect(Panel(probe)).ToBeHiddenAsync();

        preview.Edit("index.md", "one.md", "two.md");
        await Assertions.Expect(Panel(probe)).ToContainTextAsync("two.md");
        await Panel(probe).GetByRole(AriaRole.Button, new() { Name = "Close" }).ClickAsync();
        await Assertions.Expect(Panel(probe)).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Escape_closes_what_the_page_has_open_first()
    {
        await using var preview = await RunningPreview.StartAsync([.. LongPage.Files, ("bad.md", Broken)]);
        await using var probe = await browser.OpenAsync(
            preview.Root, LongPage.Address, new() { ViewportSize = new() { Width = 320, Height = 700 } });
        await Assertions.Expect(Panel(probe)).ToBeVisibleAsync();
        await probe.Page.ClickAsync(".contents-button");

        await probe.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(probe.Page.Locator("#_contents")).ToBeHiddenAsync();
        await Assertions.Expect(Panel(probe)).ToBeVisibleAsync();

        await probe.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(Panel(probe)).ToBeHiddenAsync();
    }

    [Theory, MemberData(nameof(Looks))]
    public async Task It_is_readable_at_every_width_in_light_and_dark(int width, ColorScheme scheme)
    {
        await using var preview = await RunningPreview.StartAsync([.. LongPage.Files, ("guides/bad.md", "# Bad\n\n[Skill](../skills/a-rather-long-name-of-a-file-that-is-not-there.md) [lnog](lnog.md)\n")]);
        await using var probe = await browser.OpenAsync(
            preview.Root, LongPage.Address, new() { ViewportSize = new() { Width = width, Height = 700 }, ColorScheme = scheme });
        await Assertions.Expect(Panel(probe)).ToContainTextAsync("2 errors");

        (await Panel(probe).EvaluateAsync<bool>("panel => { const box = panel.getBoundingClientRect(); return box.left >= 0 && box.right <= innerWidth && box.top > innerHeight / 4; }")).ShouldBeTrue();
        (await probe.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth")).ShouldBeTrue();
        (await Panel(probe).Locator(".text").EvaluateAsync<bool>("text => text.scrollWidth <= text.clientWidth")).ShouldBeTrue();
        await probe.ShouldBeAccessibleAsync();
    }

    [Fact]
    public async Task A_chosen_appearance_holds_for_it_too_and_it_is_not_printed()
    {
        await using var preview = await RunningPreview.StartAsync([.. LongPage.Files, ("bad.md", Broken)]);
        await using var probe = await browser.OpenAsync(preview.Root, LongPage.Address);
        await Assertions.Expect(Panel(probe)).ToHaveCSSAsync("background-color", "rgb(254, 252, 249)");

        await probe.Page.SelectOptionAsync(".appearance select", "dark");
        await Assertions.Expect(Panel(probe)).ToHaveCSSAsync("background-color", "rgb(27, 30, 33)");

        await probe.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(Panel(probe)).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_page_that_is_deleted_stays_on_screen_with_a_note_and_is_followed_when_it_comes_back()
    {
        await using var preview = await RunningPreview.StartAsync(("index.md", "# Home\n"), ("guides/note.md", "# Note\n\nWords.\n"));
        await using var probe = await browser.OpenAsync(preview.Root, "guides/note.html", new() { ViewportSize = new() { Width = 768, Height = 700 } });

        File.Delete(preview.At("guides/note.md"));
        await Assertions.Expect(Panel(probe)).ToContainTextAsync("This page is gone");
        await Assertions.Expect(probe.Page.Locator("main")).ToContainTextAsync("Words.");
        await probe.ShouldBeAccessibleAsync();
        (await Panel(probe).GetByRole(AriaRole.Link).GetAttributeAsync("href")).ShouldBe("/");

        preview.Write("guides/note.md", "# Note\n\nWritten anew.\n");
        await Assertions.Expect(probe.Page.Locator("main")).ToContainTextAsync("Written anew.");
        await Assertions.Expect(Panel(probe)).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_page_that_is_not_there_yet_shows_as_soon_as_it_is()
    {
        await using var preview = await RunningPreview.StartAsync(("index.md", "# Home\n"));
        await using var probe = await PageProbe.StartAsync(browser.Browser, preview.Root);
        await probe.GotoAsync("later.html", status: 404);

        preview.Write("later.md", "# Here now\n");

        await Assertions.Expect(probe.Page.Locator("h1")).ToHaveTextAsync("Here now");
        await probe.ShouldBeCleanAsync();
    }

    [Fact]
    public async Task A_renamed_page_says_so_under_its_old_address()
    {
        await using var preview = await RunningPreview.StartAsync(("index.md", "# Home\n"), ("note.md", "# Note\n"));
        await using var probe = await browser.OpenAsync(preview.Root, "note.html");

        File.Move(preview.At("note.md"), preview.At("renamed.md"));
        await Assertions.Expect(Panel(probe)).ToContainTextAsync("This page is gone");
        await probe.Page.GotoAsync(new Uri(preview.Root, "renamed.html").AbsoluteUri);

        await Assertions.Expect(probe.Page.Locator("h1")).ToHaveTextAsync("Note");
        await Assertions.Expect(Panel(probe)).ToBeHiddenAsync();
    }

    [Fact]
    public async Task An_input_folder_that_is_gone_leaves_the_last_site_and_says_so()
    {
        await using var preview = await RunningPreview.StartAsync(("index.md", "# Home\n"));
        await using var probe = await browser.OpenAsync(preview.Root);

        Directory.Move(preview.Folder.At("input"), preview.Folder.At("aside"));
        await Assertions.Expect(Panel(probe)).ToContainTextAsync("The input folder 'input' is gone.");
        await Assertions.Expect(Panel(probe)).ToContainTextAsync("The site below is the last one that could be built.");
        await probe.Page.ReloadAsync();
        await Assertions.Expect(probe.Page.Locator("h1")).ToHaveTextAsync("Home");

        Directory.Move(preview.Folder.At("aside"), preview.Folder.At("input"));
        await Assertions.Expect(Panel(probe)).ToBeHiddenAsync();
        preview.Edit("index.md", "Home", "Watched again");
        await Assertions.Expect(probe.Page.Locator("h1")).ToHaveTextAsync("Watched again");
        await probe.ShouldBeCleanAsync();
    }

    [Fact]
    public async Task A_site_that_cannot_be_built_at_all_shows_as_soon_as_it_can()
    {
        await using var preview = await RunningPreview.StartAsync(("index.md", "# Home\n"), ("_settings.yml", "theme: nowhere\n"));
        await using var probe = await PageProbe.StartAsync(browser.Browser, preview.Root);
        await probe.GotoAsync("", status: 503);
        await Assertions.Expect(Panel(probe)).ToContainTextAsync("There is no theme 'nowhere'.");
        await Assertions.Expect(Panel(probe)).ToContainTextAsync("There is no page to show until this is mended.");

        preview.Write("_settings.yml", "theme: default\n");

        await Assertions.Expect(probe.Page.Locator("h1")).ToHaveTextAsync("Home");
        await Assertions.Expect(Panel(probe)).ToBeHiddenAsync();
        await probe.ShouldBeCleanAsync();
    }

    [Fact]
    public async Task A_theme_that_comes_to_be_is_taken()
    {
        await using var preview = await RunningPreview.StartAsync(("index.md", "# Home\n"));
        await using var probe = await browser.OpenAsync(preview.Root);
        preview.Write("_settings.yml", "theme: mine\n");
        await Assertions.Expect(Panel(probe)).ToContainTextAsync("There is no theme 'mine'.");
        await Assertions.Expect(probe.Page.Locator("h1")).ToHaveTextAsync("Home");

        preview.Folder.Write("themes/mine/input/_settings.yml", "theme: default\n");
        preview.Folder.Write("themes/mine/input/_partials/footer.hbs", "<footer>Mine</footer>\n");

        await Assertions.Expect(probe.Page.Locator("footer")).ToHaveTextAsync("Mine");
        preview.Folder.Write("themes/mine/input/_partials/footer.hbs", "<footer>Still mine</footer>\n");
        await Assertions.Expect(probe.Page.Locator("footer")).ToHaveTextAsync("Still mine");
        await Assertions.Expect(Panel(probe)).ToBeHiddenAsync();
    }

    [Fact]
    public async Task The_note_of_a_stopped_preview_is_accessible()
    {
        await using var preview = await RunningPreview.StartAsync(("index.md", "# Home\n"));
        await using var probe = await browser.OpenAsync(preview.Root);

        await preview.StopAsync();
        await Assertions.Expect(probe.Page.Locator("playbook-preview .stopped")).ToHaveTextAsync("Preview stopped");

        await probe.ShouldBeAccessibleAsync();
    }

    [Fact]
    public async Task A_preview_that_stopped_before_it_was_listened_to_says_so_and_is_found_again()
    {
        // No worker can be fetched, as when the server goes between the page and its worker, until the test has seen what that does.
        const string Unlucky =
            """
            const Real = SharedWorker;
            window.isServerBack = false;
            window.SharedWorker = class extends Real {
              constructor(url, options) {
                super(window.isServerBack ? url : `${url}.gone`, options);
              }
            };
            """;
        await using var preview = await RunningPreview.StartAsync(("index.md", "# Home\n"));
        await using var probe = await PageProbe.StartAsync(browser.Browser, preview.Root);
        await probe.Page.AddInitScriptAsync(Unlucky);
        await probe.Page.GotoAsync(preview.Root.AbsoluteUri);

        await Assertions.Expect(probe.Page.Locator("playbook-preview .stopped")).ToHaveTextAsync("Preview stopped");
        await probe.Page.EvaluateAsync("() => { window.isServerBack = true; }");
        await Assertions.Expect(probe.Page.Locator("playbook-preview .stopped")).ToBeEmptyAsync();

        preview.Write("index.md", "# Home again\n");
        await Assertions.Expect(probe.Page.Locator("h1")).ToHaveTextAsync("Home again");
    }

    private static ILocator Panel(PageProbe probe) => probe.Page.Locator("playbook-preview .panel");
}
