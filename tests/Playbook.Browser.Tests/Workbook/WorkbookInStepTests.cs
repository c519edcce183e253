using Microsoft.Playwright;
using Playbook.Browser.Tests.Browsers;
using Playbook.Browser.Tests.Theming;

namespace Playbook.Browser.Tests.Workbook;

/// <summary>The page keeps in step with what is stored, takes nobody's words away, and disturbs nobody who is in it.</summary>
public sealed class WorkbookInStepTests(BrowserFixture browser, ThemeSites sites)
{
    private const string Refuse =
        """
        window.refuse = false;
        const put = IDBObjectStore.prototype.put;
        IDBObjectStore.prototype.put = function (...given) {
          if (window.refuse) throw new DOMException('no room', 'QuotaExceededError');
          return put.apply(this, given);
        };
        """;

    // Past every tab: nobody is told.
    private const string WriteUnseen =
        """
        async words => {
          const ended = request => new Promise((done, failed) => { request.onsuccess = () => done(request.result); request.onerror = () => failed(request.error); });
          const db = await ended(indexedDB.open('playbook:every-kind'));
          const store = db.transaction('records', 'readwrite').objectStore('records');
          for (const record of await ended(store.getAll())) await ended(store.put({ ...record, answers: record.answers.map(answer => ({ ...answer, text: words })) }));
          db.close();
        }
        """;

    private const string WriteTwice =
        """
        async () => {
          const { records } = playbook;
          const store = await playbook.open('every-kind');
          const { id } = (await store.all()).find(record => records.title(record) === 'One');
          await store.update([id], (record, stamp) => {
            records.put(record, { ...record.head, person: 'Sam', dot: stamp() }, undefined);
            records.put(record, { ...record.answers[0], text: '', dot: stamp() }, record);
            records.put(record, { ...record.answers[0], text: 'The other side', dot: stamp() }, undefined);
            return record;
          });
        }
        """;

    private static readonly Sheet[] Some = [new("Alex", "2026-11-20", "One"), new("Alex", "2026-11-19", "Two")];

    [Fact]
    public async Task What_another_tab_does_is_shown_and_a_name_that_is_being_typed_stays()
    {
        await using var page = await OpenAsync(Some);
        await SheetsPage.PressAsync(page.Row("Two"), "rename");
        await page.Page.Keyboard.TypeAsync("Half a na");

        await page.SeedAsync(SheetsPage.Handbook, [new("Alex", "2026-11-25", "Three"), new("Adam", "2026-11-24", "Four")]);
        await page.CountAsync(4);
        await page.Page.Keyboard.TypeAsync("me");

        (await page.FocusAsync()).ShouldBe("Half a name");
        await page.Page.Keyboard.PressAsync("Enter");
        await page.ShowsAsync("Four", "Three", "One", "Half a name");
        await page.Probe.ShouldBeCleanAsync();
    }

    [Fact]
    public async Task The_focus_and_what_is_unfolded_stay_when_the_very_sheet_changes()
    {
        await using var page = await OpenAsync(Some);
        await page.Row("One").Locator("summary").ClickAsync();
        await page.Row("One").Locator("[data-act=duplicate]").FocusAsync();

        await page.Page.EvaluateAsync(WriteTwice);

        await Assertions.Expect(page.Page.Locator(".workbook-row details[open]")).ToHaveCountAsync(1);
        await Assertions.Expect(page.Page.GetByText("The other side")).ToHaveCountAsync(1);
        (await page.FocusAsync()).ShouldBe("Duplicate");
    }

    [Fact]
    public async Task A_sheet_with_two_versions_says_so_shows_both_and_keeps_both_when_it_is_renamed()
    {
        await using var page = await OpenAsync(Some[..1]);
        await page.Page.EvaluateAsync(WriteTwice);
        await Assertions.Expect(page.Rows).ToContainTextAsync("something was written twice");
        await Assertions.Expect(page.Rows).ToContainTextAsync("1 answer");

        await SheetsPage.PressAsync(page.Rows, "rename");
        await page.Page.Keyboard.TypeAsync("Ours");
        await page.Page.Keyboard.PressAsync("Enter");
        await page.ShowsAsync("Ours");
        await page.Rows.Locator("summary").ClickAsync();

        var words = await page.Rows.Locator("dl").InnerTextAsync();
        words.ShouldContain("Ours · Alex · 2026-11-20");
        words.ShouldContain("Ours · Sam · 2026-11-20");
        words.ShouldContain("The other side");
        await SheetsPage.PressAsync(page.Rows, "duplicate");
        await page.CountAsync(2);
        await Assertions.Expect(page.Page.GetByText("something was written twice")).ToHaveCountAsync(2);
        await page.Probe.ShouldBeCleanAsync();
    }

    [Fact]
    public async Task What_is_put_back_is_what_was_stored_when_it_was_deleted()
    {
        await using var page = await OpenAsync(Some[..1]);
        await page.Page.EvaluateAsync(WriteUnseen, "Typed elsewhere a moment ago");

        await SheetsPage.PressAsync(page.Rows, "delete");
        await page.CountAsync(0);
        await SheetsPage.PressAsync(page.Offer, "undo");
        await page.CountAsync(1);

        (await page.StoredAsync()).ShouldContain("Typed elsewhere a moment ago");
    }

    [Fact]
    public async Task A_browser_that_takes_nothing_more_is_not_said_to_have_taken_it()
    {
        await using var page = await OpenAsync(Some, Refuse);
        var before = await page.StoredAsync();
        await page.Page.EvaluateAsync("window.refuse = true");

        await SheetsPage.PressAsync(page.Row("One"), "delete");
        await Assertions.Expect(page.Status).ToHaveTextAsync("This browser did not store that, perhaps for want of room. Nothing was changed.");
        await Assertions.Expect(page.Offer).ToHaveTextAsync("");
        await SheetsPage.PressAsync(page.Row("One"), "rename");
        await page.Page.Keyboard.TypeAsync("New");
        await page.Page.Keyboard.PressAsync("Enter");
        (await page.FocusAsync()).ShouldBe("New");
        (await page.StoredAsync()).ShouldBe(before);

        await page.Page.EvaluateAsync("window.refuse = false");
        await page.Page.Keyboard.PressAsync("Enter");
        await page.ShowsAsync("New", "Two");
        await Assertions.Expect(page.Status).ToHaveTextAsync("Only in this browser.");
        await page.Probe.ShouldBeCleanAsync();
    }

    [Theory]
    [InlineData("indexedDB.open = () => { throw new DOMException('not here', 'SecurityError'); };", "This browser keeps nothing for this site.")]
    [InlineData("indexedDB.open = () => { throw new DOMException('newer', 'VersionError'); };", "A newer version of this handbook has written your workbook")]
    public async Task A_browser_that_keeps_nothing_is_said_to(string script, string words)
    {
        await using var page = await OpenAsync([], script);

        await Assertions.Expect(page.Status).ToContainTextAsync(words);
        await page.Probe.ShouldBeCleanAsync();
    }

    [Fact]
    public async Task What_was_erased_elsewhere_cannot_be_put_back_here()
    {
        await using var page = await OpenAsync(Some);
        await SheetsPage.PressAsync(page.Row("One"), "delete");
        await Assertions.Expect(page.Offer).ToContainTextAsync("Put it back");

        await page.Page.EvaluateAsync("async () => (await playbook.open('every-kind')).erase()");

        await page.CountAsync(0);
        await Assertions.Expect(page.Offer).ToHaveTextAsync("");
        (await page.StoredAsync()).ShouldBe("[]");
    }

    [Fact]
    public async Task Among_three_hundred_sheets_a_change_of_one_makes_one_row_anew_and_what_they_say_is_made_when_it_is_looked_at()
    {
        await using var page = await OpenAsync([.. Enumerable.Range(0, 300).Select(n => new Sheet($"Person {n % 20}", $"2026-{1 + (n % 12):00}-{1 + (n % 28):00}", $"Sheet {n}"))]);
        (await page.Page.Locator(".workbook-row dd").CountAsync()).ShouldBe(0);
        await page.Page.EvaluateAsync("document.querySelectorAll('.workbook-row').forEach(row => { row.marked = true; })");

        await SheetsPage.PressAsync(page.Row("Sheet 150"), "rename");
        await page.Page.Keyboard.TypeAsync("The one");
        await page.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Row("The one")).ToHaveCountAsync(1);
        await SheetsPage.PressAsync(page.Row("Sheet 151"), "delete");
        await page.CountAsync(299);

        (await page.Rows.EvaluateAllAsync<int>("rows => rows.filter(row => row.marked).length")).ShouldBe(298);
        (await page.Page.EvaluateAsync<bool>("() => { const { top, bottom } = document.activeElement.getBoundingClientRect(); return top >= 0 && bottom <= innerHeight; }"))
            .ShouldBeTrue("what can be undone is out of sight");
        await page.Probe.ShouldBeCleanAsync();
    }

    private async Task<SheetsPage> OpenAsync(IReadOnlyList<Sheet> sheets, string initScript = "") =>
        await SheetsPage.OpenAsync(browser, (await sites.EveryKindAsync("default")).Root, sheets, initScript: initScript);
}
