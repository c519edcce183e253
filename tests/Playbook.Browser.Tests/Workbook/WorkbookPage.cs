using Microsoft.Playwright;
using Playbook.Browser.Tests.Browsers;
using Playbook.Browser.Tests.Probes;
using Playbook.Browser.Tests.Theming;

namespace Playbook.Browser.Tests.Workbook;

/// <summary>A page with a form, all that files need loaded, and an empty workbook <c>store</c> beside that of the form.</summary>
internal sealed class WorkbookPage : IAsyncDisposable
{
    /// <summary>The form.</summary>
    public const string Form = "checks/ready.html";

    // From outside the page, so that nothing that a file holds can take it away.
    private const string Trap =
        """
        for (const name of ['__trap', 'alert', 'confirm', 'prompt', 'open']) {
          Object.defineProperty(window, name, { value: () => { console.error(`${name}() ran`); }, writable: false, configurable: false });
        }
        """;

    private const string Ready =
        """
        async () => {
          await playbook.load('transfer.js');
          await playbook.transfer.ready;
          window.store = await playbook.open('tested');
          // Takes in the text of a file, and keeps how it ended.
          window.take = (text, name = 'workbook.json') => {
            window.ended = undefined;
            playbook.transfer.import(store, new File([text], name)).then(taken => { window.ended = taken; });
          };
          window.hand = records => {
            window.ended = undefined;
            playbook.transfer.export(store, { id: 'tested', title: 'Tested' }, records).then(saved => { window.ended = saved; });
          };
        }
        """;

    private WorkbookPage(PageProbe probe) => Probe = probe;

    public PageProbe Probe { get; }

    public IPage Page => Probe.Page;

    /// <summary>The dialog that is open.</summary>
    public ILocator Dialog => Page.Locator("dialog[open]");

    public static async Task<WorkbookPage> OpenAsync(BrowserFixture browser, ThemeSites sites, BrowserNewContextOptions? options = null)
    {
        var site = await sites.EveryKindAsync("default");
        var probe = await PageProbe.StartAsync(browser.Browser, site.Root, options);
        await probe.Page.Context.AddInitScriptAsync(Trap);
        await probe.GotoAsync(Form);
        await probe.Page.EvaluateAsync(Ready);
        await probe.Page.EvaluateAsync(WorkbookScripts.Generator);
        return new WorkbookPage(probe);
    }

    /// <summary>Presses a button of the open dialog.</summary>
    public Task PressAsync(string name) => Dialog.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).ClickAsync();

    /// <summary>Waits until no dialog is open and tells how the import or export ended.</summary>
    public async Task<bool> EndedAsync()
    {
        await Page.WaitForFunctionAsync("() => window.ended !== undefined");
        (await Dialog.CountAsync()).ShouldBe(0);
        return await Page.EvaluateAsync<bool>("window.ended");
    }

    /// <summary>All records of the store as text, in the order of their ids.</summary>
    public Task<string> StoredAsync() =>
        Page.EvaluateAsync<string>("async () => canonical(await store.all())");

    /// <summary>What is wrong, a line each, by a script that tells.</summary>
    public async Task ShouldFindNothingAsync(string script)
    {
        (await Page.EvaluateAsync<string[]>(script)).Take(5).ShouldBeEmpty();
        await Probe.ShouldBeCleanAsync();
    }

    public ValueTask DisposeAsync() => Probe.DisposeAsync();
}
