using Playbook.Browser.Tests.Browsers;
using Playbook.Browser.Tests.Theming;

namespace Playbook.Browser.Tests.Workbook;

/// <summary>Files that are not what they should be: refused as a whole with a reason, and nothing changes.</summary>
public sealed class HostileFileTests(BrowserFixture browser, ThemeSites sites)
{
    public static TheoryData<string, string> Broken => new()
    {
        { "'x'.repeat(10 * 1024 * 1024 + 1)", "larger than 10 MB" },
        { "''", "damaged" },
        { "'<!doctype html><script>__trap()</script>'", "damaged" },
        { "fileOf([sheet({ wins: 'x' })]).slice(0, -20)", "damaged" },
        { "'[]'", "no workbook" },
        { "'null'", "no workbook" },
        { "'{\"kind\":\"playbook-round\"}'", "no workbook" },
        { "'['.repeat(100_000) + ']'.repeat(100_000)", "" },
        { "fileOf([]).replace('[]', '{\"a\":'.repeat(100_000) + '1' + '}'.repeat(100_000))", "" },
        { "fileOf([]).replace('\"schema\":1', '\"schema\":2')", "newer version" },
        { "fileOf([sheet({ wins: 'x' }, {}, { schema: 7 })])", "newer version" },
        { "fileOf([sheet({ wins: 'x' }, {}, { schema: 0 })])", "records[0].schema is none of" },
        { "fileOf([]).replace('\"schema\":1', '\"schema\":null')", "schema is not a whole number" },
        { "fileOf([]).replace('[]', 'null')", "records is not a list" },
        { "fileOf([null])", "records[0] is not a group" },
        { "fileOf([sheet({ wins: null })])", "records[0].answers[0].text is not a text" },
        { "fileOf([sheet({ wins: 'x'.repeat(100_001) })])", "records[0].answers[0].text is longer than 100000" },
        { "fileOf([sheet({ wins: 'x' }, { wins: 'no dot' })])", "records[0].answers[0].dot is not written as it must be" },
        { "fileOf([sheet({ '': 'x' })])", "records[0].answers[0].id is empty" },
        { "fileOf([sheet({ wins: 'x' }, {}, { id: '../../etc' })])", "records[0].id is not written as it must be" },
        { "fileOf([sheet({ wins: 'x' }, {}, { page: undefined })])", "records[0].page is missing" },
        { "fileOf([sheet({ wins: 'x' }, {}, { '<img src=x onerror=__trap()>': 1 })])", "<img src=x onerror=__trap()> is not known here" },
        { "fileOf(Array.from({ length: 10_001 }, () => 1))", "records has more than 10000" },
        { "fileOf([sheet({}), sheet({})])", "aaaabbbbccccdddd” is there twice" },
        { "fileOf([{ ...sheet({}), answers: [...sheet({ wins: 'x' }).answers, ...sheet({ wins: 'y' }).answers] }])", "wins” is there twice" },
        { "fileOf([sheet({ wins: 'x' })]).replace('{', '{\"__proto__\":{\"polluted\":1},')", "__proto__ is not known here" },
        { "fileOf([sheet({ wins: 'x' })]).replace('{\"id\":\"tested\"', '{\"__proto__\":{\"polluted\":1},\"id\":\"tested\"')", "handbook.__proto__ is not known here" },
        { "fileOf([sheet({ wins: 'x' })]).replace('{\"id\":\"aaaa', '{\"__proto__\":{\"polluted\":1},\"id\":\"aaaa')", "records[0].__proto__ is not known here" },
        { "fileOf([sheet({ wins: 'x' })]).replace('{\"person\"', '{\"__proto__\":{\"polluted\":1},\"person\"')", "records[0].head.__proto__ is not known here" },
        { "fileOf([sheet({ wins: 'x' })]).replace('{\"id\":\"wins\"', '{\"constructor\":{\"prototype\":{\"polluted\":1}},\"id\":\"wins\"')", "records[0].answers[0].constructor is not known here" },
    };

    [Theory, MemberData(nameof(Broken))]
    public async Task A_broken_file_is_refused_with_a_reason_and_nothing_changes(string file, string reason)
    {
        await using var page = await WorkbookPage.OpenAsync(browser, sites);
        await page.Page.EvaluateAsync("() => keep(sheet({ wins: 'mine' }))");
        var before = await page.StoredAsync();

        await page.Page.EvaluateAsync($"() => take({file})");

        var words = await page.Dialog.InnerTextAsync();
        words.ShouldContain(reason);
        words.ShouldContain("Nothing was changed.");
        await page.PressAsync("Close");
        (await page.EndedAsync()).ShouldBeFalse();
        (await page.StoredAsync()).ShouldBe(before);
        (await page.Page.EvaluateAsync<bool>("'polluted' in {}")).ShouldBeFalse();
        await page.Probe.ShouldBeCleanAsync();
    }

    [Fact]
    public async Task A_mark_of_byte_order_does_no_harm()
    {
        await using var page = await WorkbookPage.OpenAsync(browser, sites);

        await page.Page.EvaluateAsync("() => take('\\uFEFF' + fileOf([sheet({ wins: 'x' })]))");

        (await page.Dialog.InnerTextAsync()).ShouldContain("1 new sheet.");
        (await page.Page.EvaluateAsync<string?>("playbook.transfer.read('\\uFEFF' + fileOf([])).reason")).ShouldBeNull();
    }

    [Fact]
    public async Task An_older_file_is_brought_up_to_date_or_refused()
    {
        await using var page = await WorkbookPage.OpenAsync(browser, sites);
        await page.Page.EvaluateAsync(
            """
            () => {
              playbook.records.migrations[0] = ({ name, ...record }) => ({ ...record, title: name.trim() });
              const { title, ...old } = sheet({ wins: 'x' }, {}, { schema: 0, name: ' Old ' });
              window.old = fileOf([old]).replace('"schema":1', '"schema":0');
            }
            """);

        (await page.Page.EvaluateAsync<string>("playbook.transfer.read(old).file.records[0].title")).ShouldBe("Old");
        (await page.Page.EvaluateAsync<string>("playbook.transfer.read(old.replace('\" Old \"', 'null')).reason")).ShouldContain("cannot be brought up to date");
    }

    [Fact]
    public async Task Markup_in_every_text_is_shown_as_text()
    {
        await using var page = await WorkbookPage.OpenAsync(browser, sites);
        await page.Page.EvaluateAsync(
            """
            () => {
              const evil = '"><img src=x onerror=__trap()><script>__trap()</' + 'script>{{evil}}';
              const value = (type, more) => ({ id: evil + type, type, number: 1, prompt: evil, private: type === 'blank', dot: 'evilevil.1', seen: ['evilevil.1'], ...more });
              window.evil = { ...sheet({}), page: evil, title: evil, head: { name: evil, person: evil, date: '2026-11-26', dot: 'evilevil.1', seen: ['evilevil.1'] }, answers: [
                value('answer', { text: evil, others: [{ ...value('answer', { text: evil + 2 }), seen: undefined }] }), value('blank', { text: evil }), value('choice', { choices: [evil, evil] }),
                value('scale', { value: 1, scale: { from: 0, to: 1, low: evil, high: evil } }), value('actions', { actions: [{ id: 'aaaabbbb', what: evil, who: evil }] })] };
              take(fileOf([window.evil], { id: evil, title: evil }), evil);
            }
            """);

        (await page.Dialog.Locator("h2").InnerTextAsync()).ShouldContain("<img src=x onerror=__trap()>");
        await Microsoft.Playwright.Assertions.Expect(page.Dialog.Locator(".version")).ToHaveCountAsync(7);
        await ShouldHoldNoMarkupAsync(page);
        await page.PressAsync("Take this in");
        await page.PressAsync("Close");
        (await page.EndedAsync()).ShouldBeTrue();

        await page.Page.EvaluateAsync("() => hand([evil])");
        await page.Dialog.Locator("h3 ~ .pick input").CheckAsync();
        await ShouldHoldNoMarkupAsync(page);
        await page.PressAsync("Cancel");
        (await page.EndedAsync()).ShouldBeFalse();
        await page.Probe.ShouldBeCleanAsync();
    }

    private static async Task ShouldHoldNoMarkupAsync(WorkbookPage page)
    {
        var known = new[] { "div", "p", "h2", "h3", "h4", "button", "details", "summary", "section", "label", "input", "span" };
        (await page.Dialog.EvaluateAsync<string[]>("dialog => [...new Set([...dialog.querySelectorAll('*')].map(element => element.localName))]")).ShouldBeSubsetOf(known);
    }
}
