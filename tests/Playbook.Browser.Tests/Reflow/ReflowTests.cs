using Microsoft.Playwright;
using Playbook.Browser.Tests.Browsers;
using Playbook.Browser.Tests.Probes;
using Playbook.Browser.Tests.Theming;

namespace Playbook.Browser.Tests.Reflow;

/// <summary>Pages fit narrow windows, large text and wide spacing. A window of 320 is one of 1280 at 400 %.</summary>
public sealed class ReflowTests(BrowserFixture browser, ThemeSites sites)
{
    public static TheoryData<string, int> Widths => ThemeSites.With(320, 768, 1024);

    public static TheoryData<string> Names => ThemeSites.Names;

    [Theory, MemberData(nameof(Widths))]
    public async Task No_page_scrolls_sideways(string theme, int width)
    {
        var site = await sites.EveryKindAsync(theme);
        await using var probe = await browser.OpenAsync(site.Root, options: Window(width));

        (await OnEachPageAsync(probe, site, LayoutScripts.Overflow, LayoutScripts.Clipped)).ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Names))]
    public async Task Text_at_twice_its_size_neither_scrolls_sideways_nor_is_cut_off(string theme)
    {
        var site = await sites.EveryKindAsync(theme);
        await using var large = await browser.StartAnotherAsync("--blink-settings=defaultFontSize=32,defaultFixedFontSize=26");
        await using var probe = await PageProbe.StartAsync(large, site.Root, Window(1280));

        (await OnEachPageAsync(probe, site, LayoutScripts.Overflow, LayoutScripts.Clipped, LayoutScripts.Overlaps)).ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Names))]
    public async Task Text_grows_with_the_size_that_a_visitor_has_chosen(string theme)
    {
        var site = await sites.EveryKindAsync(theme);
        await using var large = await browser.StartAnotherAsync("--blink-settings=defaultFontSize=32,defaultFixedFontSize=26");
        await using var probe = await PageProbe.StartAsync(large, site.Root, Window(1280));
        await using var usual = await browser.OpenAsync(site.Root, EveryKind.Awkward, Window(1280));
        await probe.GotoAsync(EveryKind.Awkward);

        foreach (var selector in new[] { "body", "main p", "main li", "main td", "main pre", "main h2", "header a" })
        {
            var (was, now) = (await SizeAsync(usual, selector), await SizeAsync(probe, selector));
            (now / was).ShouldBeGreaterThan(1.6, $"{selector} has letters of {was} px, and of {now} px when twice the size is asked for");
        }
    }

    [Theory, MemberData(nameof(Widths))]
    public async Task Wider_spacing_cuts_nothing_off(string theme, int width)
    {
        var site = await sites.EveryKindAsync(theme);
        await using var probe = await browser.OpenAsync(site.Root, options: Window(width));

        (await OnEachPageAsync(probe, site, LayoutScripts.SpaceOut, LayoutScripts.Clipped, LayoutScripts.Overlaps)).ShouldBeEmpty();
    }

    private static BrowserNewContextOptions Window(int width) => new() { ViewportSize = new() { Width = width, Height = 800 } };

    private static Task<double> SizeAsync(PageProbe probe, string selector) =>
        probe.Page.Locator(selector).First.EvaluateAsync<double>("element => parseFloat(getComputedStyle(element).fontSize)");

    private static async Task<IReadOnlyList<string>> OnEachPageAsync(PageProbe probe, ThemeSite site, params string[] scripts)
    {
        var found = new List<string>();
        foreach (var page in site.Samples)
        {
            await probe.GotoAsync(page);
            foreach (var script in scripts)
            {
                found.AddRange((await probe.Page.EvaluateAsync<string[]?>(script) ?? []).Select(line => $"{page}: {line}"));
            }
        }

        return found;
    }
}
