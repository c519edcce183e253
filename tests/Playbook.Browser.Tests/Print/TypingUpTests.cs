using Microsoft.Playwright;
using Playbook.Browser.Tests.Browsers;
using Playbook.Browser.Tests.Theming;

namespace Playbook.Browser.Tests.Print;

/// <summary>A worksheet comes back from a meeting full of handwriting, and is typed up before the next one begins.</summary>
public sealed class TypingUpTests(BrowserFixture browser, ThemeSites sites)
{
    private const string Session = "sessions/effective-session.html";
    private const string Check = "checks/coaching-readiness.html";

    /// <summary>
    /// Two pages, eleven numbers, and some ninety words of handwriting. Somebody who types 40 words a minute needs two
    /// minutes and a quarter for the words; 45 other keys, at two a second, are less than half a minute: less than three
    /// minutes in all. The test counts every key that is pressed, from the page's loading on.
    /// </summary>
    [Fact]
    public async Task A_worksheet_of_two_pages_takes_few_keys_beside_its_own_words()
    {
        const int Words = 95;
        const int Others = 45;
        await using var probe = await OpenAsync(Session);
        var keys = new Keys(probe.Page);

        await keys.BeginAsync();
        await keys.TypeAsync("10052026");
        await keys.TabToAsync("[name=person]");
        await keys.TypeAsync("Noor");
        await keys.AnswerAsync(1, "Two of the engineers left the team, and the roadmap did not change.");
        await keys.AnswerAsync(2, "Spoke to sales. Did not write it up.");
        await keys.AnswerAsync(3, "One of three done; the pricing talk was hard, and useful.");
        await keys.AnswerAsync(4, "A way to say no to the board without losing them.");
        await keys.AnswerAsync(5, "2");
        await keys.AnswerAsync(6, "She says yes first and thinks later. Rehearsed a slower answer twice. Second one sounded like her.");
        await keys.AnswerAsync(7, "Who covers for her in March?");
        await keys.AnswerAsync(8, "I can ask for a day.");
        await keys.AnswerAsync(9, "Ask for a day before the next big yes");
        await keys.TabToAsync("[data-number='9'] [data-field=who]");
        await keys.TypeAsync("Noor");
        await keys.TabToAsync("[data-number='9'] [data-field=due]");
        await keys.TypeAsync("10192026");
        await keys.AnswerAsync(10, "8");
        await keys.AnswerAsync(11, "The rehearsal. Less recap.");
        await keys.EndAsync();

        keys.Words.ShouldBeLessThanOrEqualTo(Words);
        keys.Others.ShouldBeLessThanOrEqualTo(Others);
        await Assertions.Expect(probe.Page.Locator(".sheet-status")).ToContainTextAsync("Saved at");
        await probe.Page.ReloadAsync();
        await Assertions.Expect(probe.Page.Locator("[name=date]")).ToHaveValueAsync("2026-10-05");
        await Assertions.Expect(probe.Page.Locator("[name=person]")).ToHaveValueAsync("Noor");
        await Assertions.Expect(probe.Page.Locator("[data-number='11'] textarea")).ToHaveValueAsync("The rehearsal. Less recap.");
        await Assertions.Expect(probe.Page.Locator("[data-number='5'] input").Nth(1)).ToBeCheckedAsync();
        await Assertions.Expect(probe.Page.Locator("[data-number='10'] input[value='8']")).ToBeCheckedAsync();
        await Assertions.Expect(probe.Page.Locator("[data-number='9'] [data-field=due]").First).ToHaveValueAsync("2026-10-19");
        await probe.ShouldBeCleanAsync();
    }

    [Fact]
    public async Task Three_of_thirty_feelings_are_found_by_their_first_letters_and_options_by_their_numbers()
    {
        await using var probe = await OpenAsync(Check);
        var keys = new Keys(probe.Page);
        await keys.BeginAsync();

        await keys.AnswerAsync(3, "24");
        await keys.TabToAsync("[data-number='5'] input");
        foreach (var letters in new[] { "ho", "ner", "t" })
        {
            await keys.TypeAsync(letters);
            await keys.PressAsync(" ");
        }

        await keys.PressAsync("Tab");
        await Assertions.Expect(probe.Page.Locator("[data-number='6'] textarea")).ToBeFocusedAsync();
        (await Chosen(probe.Page, 3)).ShouldBe([2, 4]);
        (await probe.Page.Locator("[data-number='5'] label:has(:checked)").AllInnerTextsAsync()).Select(text => text.Trim('✓', ' ')).ShouldBe(["Hopeful", "Trusting", "Nervous"]);
    }

    [Fact]
    public async Task A_list_is_one_stop_that_arrows_walk_and_a_mark_is_taken_back_by_the_same_key()
    {
        await using var probe = await OpenAsync(Check);
        var keys = new Keys(probe.Page);
        await keys.BeginAsync();
        await keys.TabToAsync("[data-number='3'] input");

        foreach (var key in new[] { "3", "3", "ArrowDown", " ", "ArrowUp", "ArrowUp", " " })
        {
            await keys.PressAsync(key);
        }

        (await Chosen(probe.Page, 3)).ShouldBe([2, 4]);
    }

    [Fact]
    public async Task Rows_appear_as_they_are_needed_and_empty_ones_are_no_stops()
    {
        await using var probe = await OpenAsync(Session);
        var keys = new Keys(probe.Page);
        await keys.BeginAsync();
        var rows = probe.Page.Locator("[data-number='9'] tbody tr").Filter(new() { Visible = true });

        (await rows.CountAsync()).ShouldBe(1);
        await keys.AnswerAsync(9, "Ask");
        (await rows.CountAsync()).ShouldBe(2);
        await probe.Page.Locator("[data-number='9'] [data-field=status]").First.FocusAsync();
        await keys.PressAsync("Tab");
        await Assertions.Expect(rows.Nth(1).Locator("textarea")).ToBeFocusedAsync();
        await keys.PressAsync("Tab");
        await Assertions.Expect(probe.Page.Locator("[data-number='10'] input").First).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Escape_leaves_and_what_was_typed_stays_and_a_sheet_that_was_open_is_left_alone()
    {
        await using var probe = await OpenAsync(Check);
        var answer = probe.Page.Locator("[data-number='1'] textarea");
        await answer.FillAsync("Of another day");
        await Assertions.Expect(probe.Page.Locator(".sheet-status")).ToContainTextAsync("Saved at");
        await probe.Page.ReloadAsync();
        var keys = new Keys(probe.Page);
        await keys.BeginAsync();

        await Assertions.Expect(answer).ToHaveValueAsync("");
        await Assertions.Expect(probe.Page.Locator("header.site-header")).ToBeHiddenAsync();
        await probe.ShouldBeAccessibleAsync();
        await keys.AnswerAsync(1, "From paper");
        await keys.PressAsync("Escape");

        await Assertions.Expect(probe.Page.Locator("header.site-header")).ToBeVisibleAsync();
        await Assertions.Expect(answer).ToHaveValueAsync("From paper");
        await Assertions.Expect(probe.Page.Locator("main")).ToBeFocusedAsync();
        (await probe.Page.Locator("[tabindex='-1']:not(main), .typing").CountAsync()).ShouldBe(0);
        await Assertions.Expect(probe.Page.Locator(".sheet-head option")).ToHaveCountAsync(3);
    }

    [Fact]
    public async Task Every_worksheet_of_the_handbook_is_typed_up_in_the_order_of_its_numbers()
    {
        var site = await sites.HandbookAsync("default");
        foreach (var page in site.Pages.Where(page => System.Text.Encoding.UTF8.GetString(site.Files[page]).Contains("data-do=\"type-up\"", StringComparison.Ordinal)))
        {
            await using var probe = await browser.OpenAsync(site.Root, page);
            var keys = new Keys(probe.Page);
            await keys.BeginAsync();
            await keys.TabToAsync("[data-number='1'] :is(input, textarea)");
            var stops = await keys.StopsAsync();

            var numbers = Enumerable.Range(1, await probe.Page.Locator("[data-item]:not([data-number='0'])").Filter(new() { Visible = true }).CountAsync());
            stops.Where((stop, at) => at == 0 || stop != stops[at - 1]).ShouldBe(numbers, page);
        }
    }

    private static Task<int[]> Chosen(IPage page, int number) =>
        page.EvaluateAsync<int[]>($"[...document.querySelectorAll('[data-number=\"{number}\"] input')].flatMap((input, i) => input.checked ? [i + 1] : [])");

    private async Task<Probes.PageProbe> OpenAsync(string path) =>
        await browser.OpenAsync((await sites.HandbookAsync("default")).Root, path, new() { Locale = "en-US" });
}
