using Microsoft.Playwright;
using Playbook.Browser.Tests.Browsers;
using Playbook.Browser.Tests.Probes;

namespace Playbook.Browser.Tests.Workbook;

/// <summary>A sheet as a test puts it into a workbook.</summary>
/// <param name="Person">Whose it is; empty for nobody's.</param>
/// <param name="Date">Of which day, as year-month-day; empty for none.</param>
/// <param name="Title">Title of the page that was filled in.</param>
/// <param name="Text">The answer that may be shared.</param>
internal sealed record Sheet(string Person, string Date, string Title = "Are we ready?", string Text = "Well enough")
{
    /// <summary>Id of the page that was filled in.</summary>
    public string Page { get; init; } = "ready";

    /// <summary>What its owner calls it.</summary>
    public string Name { get; init; } = "";

    /// <summary>What the answer asked.</summary>
    public string Prompt { get; init; } = "What went well?";

    /// <summary>An answer that is private; empty for none.</summary>
    public string Secret { get; init; } = "";
}

/// <summary>The page that shows a workbook, as somebody finds it whose sheets are in this browser.</summary>
internal sealed class SheetsPage : IAsyncDisposable
{
    public const string Address = "workbook.html";

    /// <summary>The handbook of <see cref="Theming.EveryKind"/>.</summary>
    public const string Handbook = "every-kind";

    private const string Seed =
        """
        async ([handbook, sheets]) => {
          const { records } = playbook;
          const store = await playbook.open(handbook);
          const wanted = new Map(sheets.map(sheet => [records.newId(), sheet]));
          await store.update([...wanted.keys()], (_, stamp, id) => {
            const { person, date, title, text, page, name, prompt, secret } = wanted.get(id);
            const record = { id, type: 'sheet', schema: 1, page, title, form: 'f1', created: '2026-11-01T10:00:00.000Z', changed: '2026-11-02T10:00:00.000Z', head: { dot: '' }, answers: [] };
            records.put(record, { name, person, date, dot: stamp() }, undefined);
            records.put(record, { id: 'wins', type: 'answer', number: 1, prompt, private: false, text, dot: stamp() }, undefined);
            if (secret) records.put(record, { id: 'doubts', type: 'answer', number: 2, prompt: 'Doubts', private: true, text: secret, dot: stamp() }, undefined);
            return record;
          });
        }
        """;

    private SheetsPage(PageProbe probe) => Probe = probe;

    public PageProbe Probe { get; }

    public IPage Page => Probe.Page;

    /// <summary>The line that says how things stand.</summary>
    public ILocator Status => Page.Locator(".sheet-status");

    public ILocator Rows => Page.Locator(".workbook-row");

    /// <summary>The line with what can be put back.</summary>
    public ILocator Offer => Page.Locator(".workbook-undo");

    public ILocator Dialog => Page.Locator("dialog[open]");

    /// <summary>Opens the page of a workbook with some sheets.</summary>
    public static async Task<SheetsPage> OpenAsync(BrowserFixture browser, Uri site, IReadOnlyList<Sheet> sheets, BrowserNewContextOptions? options = null, string initScript = "")
    {
        var probe = await PageProbe.StartAsync(browser.Browser, site, options);
        if (initScript.Length > 0)
        {
            await probe.Page.Context.AddInitScriptAsync(initScript);
        }

        await probe.GotoAsync(Address);
        var page = new SheetsPage(probe);
        await page.ReadyAsync();
        if (sheets.Count > 0)
        {
            await page.SeedAsync(Handbook, sheets);
            await page.ReloadAsync();
            await page.CountAsync(sheets.Count);
        }

        return page;
    }

    /// <summary>Puts sheets into the workbook of a handbook, as another tab would.</summary>
    public Task SeedAsync(string handbook, IReadOnlyList<Sheet> sheets) => Page.EvaluateAsync(
        Seed,
        new object[]
        {
            handbook,
            sheets.Select(sheet => new { person = sheet.Person, date = sheet.Date, title = sheet.Title, text = sheet.Text, page = sheet.Page, name = sheet.Name, prompt = sheet.Prompt, secret = sheet.Secret }),
        });

    /// <summary>Leaves and comes back.</summary>
    public async Task ReloadAsync()
    {
        await Page.ReloadAsync();
        await ReadyAsync();
    }

    /// <summary>The row of the sheet of that name.</summary>
    public ILocator Row(string title) => Rows.Filter(new() { Has = Page.Locator($".workbook-title:text-is('{title}')") });

    /// <summary>The sheets of a person.</summary>
    public ILocator Person(string name) => Page.Locator(".workbook-person").Filter(new() { Has = Page.GetByRole(AriaRole.Heading, new() { Name = name, Exact = true }) });

    /// <summary>Presses a button.</summary>
    public static Task PressAsync(ILocator within, string act) => within.Locator($"[data-act={act}]").First.ClickAsync();

    /// <summary>Presses a button of the dialog that is open or opens.</summary>
    public Task AnswerAsync(string name) => Dialog.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).ClickAsync();

    /// <summary>Waits until so many sheets are shown.</summary>
    public Task CountAsync(int count) => Assertions.Expect(Rows).ToHaveCountAsync(count);

    /// <summary>Waits until the names of sheets are these, in this order.</summary>
    public Task ShowsAsync(params string[] titles) => Assertions.Expect(Page.Locator(".workbook-title")).ToHaveTextAsync(titles);

    /// <summary>All records of a handbook in this browser, as text.</summary>
    public Task<string> StoredAsync(string handbook = Handbook) =>
        Page.EvaluateAsync<string>("async handbook => JSON.stringify(await (await playbook.open(handbook)).all())", handbook);

    /// <summary>What has the focus, by its words.</summary>
    public Task<string> FocusAsync() => Page.EvaluateAsync<string>("document.activeElement.localName === 'input' ? document.activeElement.value : document.activeElement.textContent");

    /// <summary>Waits for a file, and returns its text.</summary>
    public async Task<string> DownloadAsync(Func<Task> action)
    {
        var download = await Page.RunAndWaitForDownloadAsync(action);
        using var reader = new StreamReader(await download.CreateReadStreamAsync());
        return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync() => Probe.DisposeAsync();

    private Task ReadyAsync() => Assertions.Expect(Page.Locator(".workbook")).ToBeVisibleAsync();
}
