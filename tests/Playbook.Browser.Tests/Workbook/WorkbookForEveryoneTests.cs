using Microsoft.Playwright;
using Playbook.Browser.Tests.Appearance;
using Playbook.Browser.Tests.Browsers;
using Playbook.Browser.Tests.Budgets;
using Playbook.Browser.Tests.Keyboard;
using Playbook.Browser.Tests.Reflow;
using Playbook.Browser.Tests.Theming;

namespace Playbook.Browser.Tests.Workbook;

/// <summary>The page of a workbook works with a keyboard, in a screen reader, on every screen, whatever sheets say.</summary>
public sealed class WorkbookForEveryoneTests(BrowserFixture browser, ThemeSites sites)
{
    private const string Markup = "<img src=x onerror=__trap()><script>__trap()</script>";

    private const string Trap = "Object.defineProperty(window, '__trap', { value: () => console.error('it ran'), writable: false });";

    private static readonly Sheet[] Some =
    [
        new("Alex", "2026-11-20") { Name = EveryKind.LongTitle, Secret = EveryKind.LongWord },
        new(EveryKind.LongWord, "2026-11-19", "Two", EveryKind.LongWord) { Page = "went" },
        new("", ""),
    ];

    public static TheoryData<string> Looks => [.. Look.All.Select(look => look.Name)];

    [Theory, MemberData(nameof(Looks))]
    public async Task It_is_accessible_and_fits_in_all_its_states(string name)
    {
        var look = Look.All.Single(look => look.Name == name);
        await using var page = await OpenAsync(Some, look.Options());
        await page.Rows.First.Locator("summary").ClickAsync();
        await SheetsPage.PressAsync(page.Rows.Nth(1), "rename");
        await SheetsPage.PressAsync(page.Person("Nobody named"), "delete");
        await page.CountAsync(2);

        await page.Probe.ShouldBeAccessibleAsync();
        (await page.Page.EvaluateAsync<string[]>(LayoutScripts.Overflow)).ShouldBeEmpty();
        (await page.Page.EvaluateAsync<string[]>(LayoutScripts.Clipped)).ShouldBeEmpty();
        (await page.Page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('main :is(button, summary, input, .workbook-title)')].filter(part => part.checkVisibility()).map(part => part.closest('label') ?? part)
              .filter(part => { const { width, height } = part.getBoundingClientRect(); return width < 24 || height < 24; }).map(part => part.outerHTML)
            """)).ShouldBeEmpty();

        await page.Page.ClickAsync("[data-do=erase]");
        await Assertions.Expect(page.Dialog).ToBeVisibleAsync();
        await page.Probe.ShouldBeAccessibleAsync();
        await page.Probe.ShouldBeCleanAsync();
    }

    [Theory, InlineData(1440), InlineData(320)]
    public async Task Every_stop_of_the_keyboard_can_be_seen(int width)
    {
        await using var page = await OpenAsync(Some, new() { ViewportSize = new() { Width = width, Height = 700 } });
        await SheetsPage.PressAsync(page.Person("Nobody named"), "delete");
        await page.CountAsync(2);
        await page.Page.Locator(".skip").FocusAsync();
        await page.Page.Keyboard.PressAsync("Tab");
        var (stops, found) = (new List<string>(), new List<string>());

        while (await page.Page.EvaluateAsync<string?>(KeyboardTests.Focus) is { } stop)
        {
            stops.Add(stop);
            stops.Count.ShouldBeLessThan(100);
            found.AddRange(stop.StartsWith('|') ? [] : [stop]);
            await page.Page.Keyboard.PressAsync("Tab");
        }

        found.ShouldBeEmpty();
        foreach (var words in new[] { "Open my file", "Erase everything", "Hand over", "Rename", "Duplicate", "Export", "Delete", "Look at it here", "Put it back" })
        {
            stops.ShouldContain(stop => stop.Contains(words, StringComparison.Ordinal), words);
        }
    }

    [Fact]
    public async Task Markup_in_a_sheet_is_words_and_names_of_the_language_are_names()
    {
        await using var page = await OpenAsync(
            [
                new(Markup, "2026-11-20", Markup, Markup) { Name = Markup, Prompt = Markup, Secret = Markup, Page = Markup },
                new("__proto__", "2026-11-19", "constructor", "toString"),
                new("\u202Eright to left", "", "\u202Eeltit", "\u0000"),
            ],
            initScript: Trap);

        foreach (var row in await page.Rows.AllAsync())
        {
            await row.Locator("summary").ClickAsync();
        }

        await Assertions.Expect(page.Page.Locator(".workbook-person h2")).ToContainTextAsync(["__proto__", Markup, "right to left"]);
        await Assertions.Expect(page.Row(Markup).Locator("dl")).ToHaveTextAsync($"{Markup}{Markup}Doubts(Private) {Markup}");
        await SheetsPage.PressAsync(page.Row(Markup), "delete");
        await Assertions.Expect(page.Offer).ToContainTextAsync($"“{Markup}” is gone");
        await SheetsPage.PressAsync(page.Offer, "undo");
        await page.CountAsync(3);
        await SheetsPage.PressAsync(page.Person("__proto__"), "erase-person");
        await page.AnswerAsync("Erase");
        await page.CountAsync(2);
        (await page.Page.Locator("main :is(img, script:not([src]))").CountAsync()).ShouldBe(0);
        await page.Probe.ShouldBeCleanAsync();
    }

    [Fact]
    public async Task It_prints_what_is_kept_without_its_buttons()
    {
        await using var page = await OpenAsync(Some);
        await page.Rows.First.Locator("summary").ClickAsync();
        await page.Page.EmulateMediaAsync(new() { Media = Media.Print });

        (await page.Page.Locator("main button").Filter(new() { Visible = true }).CountAsync()).ShouldBe(0);
        await Assertions.Expect(page.Rows.First.Locator("dd").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task It_is_light()
    {
        await using var page = await OpenAsync([]);

        var weight = await PageWeight.OfAsync(page.Probe, SheetsPage.Address);

        weight.Excess(60 * 1024, 15 * 1024, 10 * 1024).ShouldBeNull();
    }

    private async Task<SheetsPage> OpenAsync(IReadOnlyList<Sheet> sheets, BrowserNewContextOptions? options = null, string initScript = "") =>
        await SheetsPage.OpenAsync(browser, (await sites.EveryKindAsync("default")).Root, sheets, options, initScript);
}
