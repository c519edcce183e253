using Playbook.Browser.Tests.Browsers;
using Playbook.Browser.Tests.Theming;

namespace Playbook.Browser.Tests.Workbook;

/// <summary>What was exported and is imported again is what it was.</summary>
public sealed class RoundTripTests(BrowserFixture browser, ThemeSites sites)
{
    /// <summary>Presses the first button of each dialog, after adding all that is private.</summary>
    private const string Agree =
        """
        new MutationObserver(() => {
          const dialog = document.querySelector('dialog[open]');
          if (!dialog || dialog.agreed) return;
          dialog.agreed = true;
          for (const box of dialog.querySelectorAll('h3 ~ .pick input')) box.click();
          if (dialog.querySelector(':is(script, img, svg, style, iframe, a)')) problems.push(`markup in a dialog: ${dialog.innerHTML.slice(0, 200)}`);
          dialog.querySelector('.do button').click();
        }).observe(document.body, { childList: true });
        """;

    /// <summary>First through memory, as a guest has it; then through the browser's disk.</summary>
    [Theory]
    [InlineData(200, true)]
    [InlineData(20, false)]
    public async Task Export_then_import_is_the_identity(int workbooks, bool isGuest)
    {
        await using var page = await WorkbookPage.OpenAsync(browser, sites);
        await page.ShouldFindNothingAsync(
            $$"""
            async () => {
              const problems = [];
              {{Agree}}
              await playbook.load('home.js');
              let exported;
              playbook.home.download = (_, content) => { exported = content; };
              // A private answer without words has nothing to add, and stays.
              const { isEmpty, values } = playbook.records;
              const said = records => records.map(record => ({ ...record, answers: record.answers.filter(answer => !playbook.transfer.isPrivate(answer) || values(answer).some(value => !isEmpty(value))) }));
              const handbook = { id: '<img src=x onerror=__trap()>', title: '\u202E<script>' };
              for (let seed = 1; seed <= {{workbooks}}; seed++) {
                const store = await playbook.open(`round-trip-${seed}`, {{(isGuest ? "true" : "false")}});
                const all = maker(seed).workbook(4);
                exported = undefined;
                const saved = await playbook.transfer.export(store, handbook, all);
                if (saved !== all.length > 0) problems.push(`${seed}: not saved`);
                if (saved && canonical(said(JSON.parse(exported).records)) !== canonical(said(all))) problems.push(`${seed}: something else left`);
                const text = playbook.home.fileText(handbook, all);
                const taken = await playbook.transfer.import(store, new File([text], 'a<b>.json'));
                if (!taken) problems.push(`${seed}: not taken in`);
                const byId = records => canonical([...records].sort((a, b) => (a.id < b.id ? -1 : 1)));
                if (byId(await store.all()) !== byId(all)) problems.push(`${seed}: not the same`);
                if (await playbook.transfer.hasNews(store, text)) problems.push(`${seed}: news of itself`);
              }
              return problems;
            }
            """);
    }

    [Fact]
    public async Task What_a_form_saves_is_as_the_schema_says_and_comes_back()
    {
        await using var page = await WorkbookPage.OpenAsync(browser, sites);
        foreach (var box in await page.Page.Locator("main textarea, main .sheet-head input[name=person], main [data-field=who]").AllAsync())
        {
            await box.FillAsync("<b>Ω</b>");
        }

        await page.Page.Locator(".values input").First.CheckAsync(new() { Force = true });
        await page.Page.Locator(".options input").First.CheckAsync(new() { Force = true });
        await page.Page.WaitForFunctionAsync("async () => (await (await playbook.open('every-kind')).all())[0]?.answers.length > 5");

        await page.ShouldFindNothingAsync(
            """
            async () => {
              const all = await (await playbook.open('every-kind')).all();
              const { reason, file } = playbook.transfer.read(fileOf(all));
              return reason ? [reason] : canonical(file.records) === canonical(all) ? [] : ['not the same'];
            }
            """);
    }
}
