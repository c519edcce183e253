using Playbook.Browser.Tests.Accessibility;
using Playbook.Browser.Tests.Browsers;
using Playbook.Browser.Tests.Reflow;
using Playbook.Browser.Tests.Theming;

namespace Playbook.Browser.Tests.Direction;

/// <summary>A handbook in Arabic is laid out from right to left.</summary>
public sealed class RightToLeftTests(BrowserFixture browser, ThemeSites sites)
{
    public static TheoryData<string> Names => ThemeSites.Names;

    public static TheoryData<string, int> Widths => ThemeSites.With(1440, 320);

    [Theory, MemberData(nameof(Names))]
    public async Task Menus_stand_to_the_right_and_breadcrumbs_run_to_the_left(string theme)
    {
        var site = await sites.RightToLeftAsync(theme);
        await using var probe = await browser.OpenAsync(
            site.Root, RightToLeft.Skill, new() { ViewportSize = new() { Width = 1440, Height = 900 } });

        (await probe.Page.EvaluateAsync<string>("getComputedStyle(document.documentElement).direction")).ShouldBe("rtl");

        var menu = await probe.Page.GetByRole(Microsoft.Playwright.AriaRole.Navigation, new() { Name = "في هذا القسم" }).BoundingBoxAsync();
        var main = await probe.Page.Locator("main").BoundingBoxAsync();
        menu!.X.ShouldBeGreaterThanOrEqualTo(main!.X + main.Width);

        var crumbs = await probe.Page.Locator(".breadcrumbs li").EvaluateAllAsync<double[]>(
            "items => items.map(item => item.getBoundingClientRect().right)");
        crumbs.Length.ShouldBeGreaterThan(1);
        crumbs.ShouldBe(crumbs.OrderDescending());
    }

    [Theory, MemberData(nameof(Widths))]
    public async Task Pages_fit_and_are_accessible(string theme, int width)
    {
        var site = await sites.RightToLeftAsync(theme);
        await using var probe = await browser.OpenAsync(site.Root, options: new() { ViewportSize = new() { Width = width, Height = 900 } });
        var found = new List<string>();

        foreach (var page in RightToLeft.Pages)
        {
            await probe.GotoAsync(page);
            found.AddRange((await probe.Page.EvaluateAsync<string[]>(LayoutScripts.Overflow)).Select(line => $"{page}: {line}"));
            found.AddRange((await AxeRunner.RunAsync(probe.Page)).Select(violation => $"{page}: {violation}"));
        }

        found.ShouldBeEmpty();
    }
}
