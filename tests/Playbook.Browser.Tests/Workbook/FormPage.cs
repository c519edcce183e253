using Microsoft.Playwright;
using Playbook.Browser.Tests.Browsers;
using Playbook.Browser.Tests.Probes;

namespace Playbook.Browser.Tests.Workbook;

/// <summary>A form in a browser, as somebody who fills it in finds it.</summary>
/// <param name="page">The tab that shows it.</param>
internal sealed class FormPage(IPage page)
{
    private const float Patience = 20_000;

    /// <summary>The tab.</summary>
    public IPage Page => page;

    /// <summary>The line that says how things stand.</summary>
    public ILocator Status => page.Locator(".sheet-status");

    /// <summary>The name of the person.</summary>
    public ILocator Person => page.Locator("[name=person]");

    /// <summary>The sheets of this page.</summary>
    public ILocator Sheets => page.Locator(".sheet select");

    /// <summary>Opens a form in a probe's tab.</summary>
    public static async Task<FormPage> OpenAsync(PageProbe probe, string path = WorkbookSite.Form)
    {
        await probe.GotoAsync(path);
        var form = new FormPage(probe.Page);
        await form.ReadyAsync();
        return form;
    }

    /// <summary>Opens a form in a fresh context.</summary>
    public static async Task<(PageProbe Probe, FormPage Form)> OpenAsync(BrowserFixture browser, Uri site, BrowserNewContextOptions? options = null)
    {
        var probe = await browser.OpenAsync(site, WorkbookSite.Form, options);
        var form = new FormPage(probe.Page);
        await form.ReadyAsync();
        return (probe, form);
    }

    /// <summary>Opens the same address in another tab of the same browser.</summary>
    public async Task<FormPage> AnotherTabAsync()
    {
        var other = new FormPage(await page.Context.NewPageAsync());
        await other.Page.GotoAsync(page.Url);
        await other.ReadyAsync();
        return other;
    }

    /// <summary>Leaves for the same address, and comes back.</summary>
    public async Task ReloadAsync()
    {
        await page.ReloadAsync();
        await ReadyAsync();
    }

    /// <summary>Waits until the form can be filled in.</summary>
    public Task ReadyAsync() => Assertions.Expect(page.Locator("html.live")).ToHaveCountAsync(1, new() { Timeout = Patience });

    /// <summary>What belongs to an item.</summary>
    public ILocator Item(string id) => page.Locator($"[data-item='{id}']");

    /// <summary>The box of an item that is answered in words.</summary>
    public ILocator Box(string id) => Item(id).Locator("textarea").First;

    /// <summary>Marks a number or a choice, or takes the mark away.</summary>
    public Task MarkAsync(string id, string label) => Item(id).GetByLabel(label, new() { Exact = true }).First.ClickAsync();

    /// <summary>A field of a row of actions, from 0.</summary>
    public ILocator Field(int row, string name) => Item("next").Locator("tbody tr").Nth(row).Locator($"[data-field={name}]");

    /// <summary>The blanks of a name.</summary>
    public ILocator Blanks(string name) => page.Locator($".blank[data-blank='{name}'] input");

    /// <summary>The button that does something to the sheet, unfolded if need be.</summary>
    public async Task DoAsync(string what)
    {
        var button = page.Locator($"[data-do={what}]");
        if (!await button.IsVisibleAsync())
        {
            await page.Locator(".sheet summary").ClickAsync();
        }

        await button.ClickAsync();
    }

    /// <summary>Waits until the status says so.</summary>
    public Task SaysAsync(string words) => Assertions.Expect(Status).ToContainTextAsync(words, new() { Timeout = Patience });

    /// <summary>Waits until all that was typed is saved.</summary>
    public async Task SavedAsync()
    {
        await SaysAsync("Saved at");
        page.Url.ShouldContain("?sheet=");
    }

    /// <summary>Waits until a box holds words.</summary>
    public Task ShowsAsync(string id, string words) => Assertions.Expect(Box(id)).ToHaveValueAsync(words, new() { Timeout = Patience });

    /// <summary>What the database holds, as text; nothing when there is none.</summary>
    public Task<string> StoredAsync(string database = WorkbookSite.Database) => page.EvaluateAsync<string>(
        """
        async name => {
          if (!(await indexedDB.databases()).some(known => known.name === name)) return '';
          const ended = request => new Promise((done, failed) => { request.onsuccess = () => done(request.result); request.onerror = () => failed(request.error); });
          const db = await ended(indexedDB.open(name));
          const all = await ended(db.transaction('records').objectStore('records').getAll());
          db.close();
          return JSON.stringify(all);
        }
        """,
        database);

    /// <summary>Two versions of an answer, as they stand side by side.</summary>
    public ILocator Versions(string id) => Item(id).Locator(".versions .version");

    /// <summary>Waits for a file, and returns its text.</summary>
    public async Task<string> DownloadAsync(Func<Task> action)
    {
        var download = await page.RunAndWaitForDownloadAsync(action);
        using var reader = new StreamReader(await download.CreateReadStreamAsync());
        return await reader.ReadToEndAsync();
    }
}
