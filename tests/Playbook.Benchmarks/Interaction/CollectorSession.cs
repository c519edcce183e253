using Microsoft.Playwright;

namespace Playbook.Benchmarks.Interaction;

/// <summary>Somebody who filters all questions by clicks and words, draws some, and collects them in the tray.</summary>
/// <param name="timed">The tab.</param>
/// <param name="site">The site's root, ending in a slash.</param>
internal sealed class CollectorSession(TimedPage timed, Uri site)
{
    private static readonly string[] Facets = ["moment", "bucket", "skill", "depth", "bank"];

    /// <summary>Does all of it.</summary>
    public async Task<IReadOnlyList<TimedAct>> RunAsync()
    {
        var page = timed.Page;
        await timed.BeginAsync();
        await page.GotoAsync(new Uri(site, "question-bank.html").AbsoluteUri);
        await page.Locator("html.live").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await timed.TakeAsync();
        var found = new List<TimedAct>
        {
            await timed.OfAsync("type a word to find", 8, async i =>
            {
                await page.Locator("[name=q]").FocusAsync();
                await page.Keyboard.TypeAsync($"week {i}");
                await page.Keyboard.PressAsync("Control+A");
                await page.Keyboard.PressAsync("Delete");
            }),
            await timed.OfAsync("unfold a filter", Facets.Length, async i => await page.Locator($"[data-facet={Facets[i]}] > summary").ClickAsync()),
            await timed.OfAsync("choose and drop an option", Facets.Length * 3, async i =>
            {
                var option = page.Locator($"[data-facet={Facets[i / 3]}] input").Nth(i % 3);
                await option.ClickAsync();
                await option.ClickAsync();
            }),
            await timed.OfAsync("show more", 10, async _ => await page.Locator("[data-act=more]").ClickAsync()),
            await timed.OfAsync("draw one", 20, async _ => await DrawAsync("draw-one")),
            await timed.OfAsync("draw several", 20, async _ => await DrawAsync("draw")),
            await timed.OfAsync("add to the tray", 40, async i =>
            {
                var pick = page.Locator(".bank-questions .bank-pick").Nth(i);
                await pick.ClickAsync();
                await page.Locator($".tray-row:nth-child({i + 1})").WaitForAsync(new() { State = WaitForSelectorState.Attached });
            }),
            await timed.OfAsync("move in the tray", 20, async i =>
            {
                await page.Locator(".tray-row").Nth(20 - i).Locator(".tray-down").FocusAsync();
                await page.Keyboard.PressAsync("Alt+ArrowUp");
            }),
        };
        return found;
    }

    private async Task DrawAsync(string name)
    {
        var page = timed.Page;
        await page.EvaluateAsync("() => document.querySelector('.bank-drawn').replaceChildren()");
        await page.Locator($"[data-act={name}]").ClickAsync();
        await page.Locator(".bank-left").WaitForAsync(new() { State = WaitForSelectorState.Attached });
    }
}
