using Microsoft.Playwright;
using Playbook.Browser.Tests.Browsers;
using Playbook.Browser.Tests.Sites;
using Playbook.Browser.Tests.Theming;

namespace Playbook.Browser.Tests.Print;

/// <summary>Whoever is late for a meeting has the worksheet in three clicks.</summary>
public sealed class PrintButtonTests(BrowserFixture browser, ThemeSites sites)
{
    [Theory, InlineData(SiteHost.Http), InlineData(SiteHost.File)]
    public async Task Three_clicks_from_the_home_page_print_a_worksheet(SiteHost host)
    {
        await using var site = await HostedSite.StartAsync(host, (await sites.HandbookAsync("default")).Files);
        await using var probe = await browser.OpenAsync(site.Root, options: new() { ViewportSize = new() { Width = 1280, Height = 800 } });
        await probe.Page.AddInitScriptAsync("window.print = () => { document.documentElement.dataset.printed = 'yes'; }");

        await probe.Page.Locator("header").GetByRole(AriaRole.Link, new() { Name = "Sessions", Exact = true }).ClickAsync();
        await probe.ArriveAsync("sessions/index.html");
        await probe.Page.Locator("main").GetByRole(AriaRole.Link, new() { Name = "Monthly coaching", Exact = true }).First.ClickAsync();
        await probe.ArriveAsync("sessions/monthly-coaching.html");
        await probe.Page.GetByRole(AriaRole.Button, new() { Name = "Print", Exact = true }).ClickAsync();

        await Assertions.Expect(probe.Page.Locator("html")).ToHaveAttributeAsync("data-printed", "yes");
        await probe.ShouldBeCleanAsync();
    }
}
