using System.Globalization;
using Microsoft.Playwright;

namespace Playbook.Benchmarks.Interaction;

/// <summary>Somebody who rates a whole wheel by keys, twice, and compares. The browser itself tells how long each key and click took.</summary>
/// <param name="timed">The tab.</param>
/// <param name="site">The site's root, ending in a slash.</param>
internal sealed class RaterSession(TimedPage timed, Uri site)
{
    private const string Assess = "assess/wheel.html";

    /// <summary>Rates a wheel of that size and compares.</summary>
    /// <returns>How long the interactions took that took at least 16 ms, by what was done.</returns>
    public async Task<IReadOnlyList<TimedAct>> RunAsync(int buckets, int skills)
    {
        var page = timed.Page;
        await timed.BeginAsync();
        var files = new List<string>();
        var found = new List<TimedAct>();
        foreach (var ratesAs in new[] { "self", "lead" })
        {
            await page.GotoAsync(new Uri(site, Assess).AbsoluteUri);
            await page.Locator("html.live").WaitForAsync(new() { State = WaitForSelectorState.Attached });
            await page.Locator("[data-item=rater] input").FillAsync(ratesAs);
            await page.Locator("[data-item=as] select").SelectOptionAsync(ratesAs);
            await page.Locator("[data-item=role] select").SelectOptionAsync("maker");
            await timed.TakeAsync();
            found.Add(await timed.OfAsync("unfold a bucket", buckets, async bucket => await page.Locator(".deeper > summary").Nth(bucket).ClickAsync()));
            found.Add(await timed.OfAsync("rate a skill", buckets * skills, async number =>
            {
                await page.Locator($"[data-item='skill/skill-{(number / skills) + 1}-{(number % skills) + 1}'] .values input").First.FocusAsync();
                await page.Keyboard.PressAsync(((number % 9) + 1).ToString(CultureInfo.InvariantCulture));
            }));
            found.Add(await timed.OfAsync("write a line of evidence", buckets, async bucket =>
            {
                await page.Locator($"[data-item='skill/skill-{bucket + 1}-1'] textarea").FocusAsync();
                await page.Keyboard.TypeAsync("On Tuesday");
            }));
            await page.Locator("[data-act=unsealed]").ClickAsync();
            var download = await page.RunAndWaitForDownloadAsync(() => page.Locator("dialog button").First.ClickAsync());
            files.Add(await download.PathAsync());
        }

        await page.GotoAsync(new Uri(site, "compare.html").AbsoluteUri);
        await page.Locator("[data-compare]").WaitForAsync();
        var chooser = await page.RunAndWaitForFileChooserAsync(() => page.Locator("[data-act=add]").ClickAsync());
        await chooser.SetFilesAsync(files);
        await page.Locator(".compare-files li").Nth(1).WaitForAsync();
        await timed.TakeAsync();
        found.Add(await timed.OfAsync("open two people's ratings", 1, async _ =>
        {
            await page.Locator("[data-act=open]").ClickAsync();
            await page.Locator(".talk").First.WaitForAsync();
        }));
        found.Add(await timed.OfAsync("write what was agreed", 1, async _ =>
        {
            await page.Locator(".talk textarea").First.FocusAsync();
            await page.Keyboard.TypeAsync("We watch it together in December");
        }));
        return found;
    }
}
