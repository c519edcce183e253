using Microsoft.Playwright;
using Playbook.Browser.Tests.Browsers;
using Playbook.Browser.Tests.Reflow;
using Playbook.Browser.Tests.Theming;

namespace Playbook.Browser.Tests.NoScript;

/// <summary>Whoever has scripts switched off reads everything and gets everywhere.</summary>
public sealed class NoScriptTests(BrowserFixture browser, ThemeSites sites)
{
    public static TheoryData<string, int> Widths => ThemeSites.With(1440, 320);

    [Theory, MemberData(nameof(Widths))]
    public async Task Every_page_shows_its_text(string theme, int width)
    {
        var site = await sites.EveryKindAsync(theme);
        await using var probe = await browser.OpenAsync(site.Root, options: Without(width));
        var found = new List<string>();

        foreach (var (page, title) in EveryKind.Written)
        {
            await probe.GotoAsync(page);
            (await probe.Page.Locator("h1").InnerTextAsync()).ShouldStartWith(title);
            found.AddRange((await probe.Page.EvaluateAsync<string[]>(LayoutScripts.Unseen)).Select(line => $"{page}: {line}"));
        }

        found.ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Widths))]
    public async Task A_menu_leads_to_another_section(string theme, int width)
    {
        var site = await sites.EveryKindAsync(theme);
        await using var probe = await browser.OpenAsync(site.Root, EveryKind.Awkward, Without(width));
        var menu = probe.Page.GetByRole(AriaRole.Button, new() { Name = "Menu", Exact = true });
        if (await menu.IsVisibleAsync())
        {
            await menu.ClickAsync();
        }

        await Visible(probe.Page.GetByRole(AriaRole.Link, new() { Name = "Sessions", Exact = true })).ClickAsync();

        (await probe.Page.Locator("h1").InnerTextAsync()).ShouldBe("Sessions");
        await probe.Page.Locator("main").GetByRole(AriaRole.Link, new() { Name = "An hour together" }).First.ClickAsync();
        (await probe.Page.Locator("h1").InnerTextAsync()).ShouldBe("An hour together");
        await probe.ShouldBeCleanAsync();
    }

    private static ILocator Visible(ILocator links) => links.Filter(new() { Visible = true }).First;

    private static BrowserNewContextOptions Without(int width) =>
        new() { JavaScriptEnabled = false, ViewportSize = new() { Width = width, Height = 800 } };
}
