using Microsoft.Playwright;
using Playbook.Browser.Tests.Browsers;
using Playbook.Browser.Tests.Probes;

namespace Playbook.Browser.Tests.QuestionBank;

/// <summary>The page of all questions in a browser, as somebody who looks for some finds it.</summary>
/// <param name="page">The tab that shows it.</param>
internal sealed class BankPage(IPage page)
{
    private const float Patience = 20_000;

    /// <summary>The tab.</summary>
    public IPage Page => page;

    /// <summary>How many questions were found, in words.</summary>
    public ILocator Found => page.Locator(".bank-found [role=status]");

    /// <summary>The questions of the list.</summary>
    public ILocator Rows => page.Locator(".bank-questions .bank-row");

    /// <summary>The field for words.</summary>
    public ILocator Text => page.Locator("[name=q]");

    /// <summary>What was drawn.</summary>
    public ILocator Drawn => page.Locator(".bank-drawn .bank-row");

    /// <summary>The questions of the tray.</summary>
    public ILocator Tray => page.Locator(".tray-row");

    /// <summary>How the tray stands, in words.</summary>
    public ILocator Status => page.Locator(".bank-status");

    /// <summary>Opens the page in a fresh context.</summary>
    public static async Task<(PageProbe Probe, BankPage Page)> OpenAsync(BrowserFixture browser, Uri site, BrowserNewContextOptions? options = null, string address = BankSite.Page)
    {
        var probe = await browser.OpenAsync(site, address, options);
        var page = new BankPage(probe.Page);
        await page.ReadyAsync();
        return (probe, page);
    }

    /// <summary>Opens the same address in another tab of the same browser.</summary>
    public async Task<BankPage> AnotherTabAsync()
    {
        var other = new BankPage(await page.Context.NewPageAsync());
        await other.Page.GotoAsync(page.Url);
        await other.ReadyAsync();
        return other;
    }

    /// <summary>Waits until it shows what is in the tray.</summary>
    public Task ReadyAsync() => Assertions.Expect(page.Locator("html.live [data-question-bank]:not([hidden])")).ToHaveCountAsync(1, new() { Timeout = Patience });

    /// <summary>Leaves for the same address, and comes back.</summary>
    public async Task ReloadAsync()
    {
        await page.ReloadAsync();
        await ReadyAsync();
    }

    /// <summary>An option of a filter, which is unfolded if need be.</summary>
    public async Task<ILocator> OptionAsync(string facet, string value)
    {
        var details = page.Locator($"[data-facet='{facet}']");
        if (await details.GetAttributeAsync("open") is null)
        {
            await details.Locator("summary").ClickAsync();
        }

        return details.Locator($"input[value='{value}']");
    }

    /// <summary>The numbers beside the options of a filter, by value.</summary>
    public async Task<IReadOnlyDictionary<string, int>> CountsAsync(string facet) => await page.EvaluateAsync<Dictionary<string, int>>(
        "facet => Object.fromEntries([...document.querySelectorAll(`[data-facet=\"${facet}\"] label`)].map(label => [label.querySelector('input').value, Number(label.querySelector('.bank-count').textContent)]))", facet);

    /// <summary>The button that puts a question into the tray or takes it out, in the list.</summary>
    public ILocator Pick(string words) => Rows.Filter(new() { HasText = words }).Locator(".bank-pick");

    /// <summary>Puts questions into the tray, one after the other.</summary>
    public async Task AddAsync(params string[] words)
    {
        foreach (var question in words)
        {
            await Pick(question).ClickAsync();
            await Assertions.Expect(Pick(question)).ToHaveAttributeAsync("aria-pressed", "true");
        }
    }

    /// <summary>Puts any questions into the tray, as other pages do.</summary>
    public Task PutAsync(IEnumerable<string> texts) => page.EvaluateAsync(
        "texts => playbook.tray.add(texts.map((text, i) => ({ id: `other/${i}`, text })))", texts.ToArray());

    /// <summary>The words in the tray, in order.</summary>
    public async Task ShouldHoldAsync(params string[] words) =>
        await Assertions.Expect(page.Locator(".tray-words")).ToHaveTextAsync(words, new() { Timeout = Patience });

    /// <summary>Presses what the tray offers.</summary>
    public Task DoAsync(string name) => page.Locator($"[data-does='tray.{name}']").ClickAsync();

    /// <summary>Waits until the browser has what was typed.</summary>
    public Task SavedAsync() => Assertions.Expect(Status).ToContainTextAsync("Saved at", new() { Timeout = Patience });

    /// <summary>Presses a button that prints, without a printer.</summary>
    public async Task PrintAsync(string name)
    {
        await page.EvaluateAsync("() => { globalThis.print = () => { globalThis.printed = true; }; globalThis.printed = false; }");
        await DoAsync(name);
        await page.EvaluateAsync("async () => { while (!printed) await new Promise(soon => setTimeout(soon, 20)); }");
    }
}
