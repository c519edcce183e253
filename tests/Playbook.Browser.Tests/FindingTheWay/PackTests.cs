using Microsoft.Playwright;
using Playbook.Browser.Tests.Browsers;
using Playbook.Browser.Tests.Theming;

namespace Playbook.Browser.Tests.FindingTheWay;

/// <summary>A pack on screen: its links stay in it, and a button prints it.</summary>
public sealed class PackTests(BrowserFixture browser, ThemeSites sites)
{
    private const string Pack = "packs/first-hour-coach.html";

    [Fact]
    public async Task The_contents_and_the_pages_lead_to_places_in_the_pack()
    {
        var site = await sites.HandbookAsync("default");
        await using var probe = await browser.OpenAsync(site.Root, Pack);

        await probe.Page.ClickAsync(".pack-contents a[href='#effective-session']");
        await Assertions.Expect(probe.Page.Locator("#effective-session > h2")).ToBeInViewportAsync();

        await probe.Page.ClickAsync("#first-hour-coach a[href='#contracting']");
        await Assertions.Expect(probe.Page.Locator("#contracting > h2")).ToBeInViewportAsync();
        (await probe.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('main a[href^=\"#\"]')].map(link => link.hash.slice(1)).filter(id => !document.getElementById(decodeURIComponent(id)))"))
            .ShouldBeEmpty();
        await probe.ShouldBeCleanAsync();
    }

    [Fact]
    public async Task The_pages_that_a_pack_names_lead_to_it()
    {
        var site = await sites.HandbookAsync("default");
        await using var probe = await browser.OpenAsync(site.Root, "sessions/contracting.html");

        await probe.Page.Locator(".packs").GetByRole(AriaRole.Link, new() { Name = "A coach's first month" }).ClickAsync();

        (await probe.Page.Locator("h1").InnerTextAsync()).ShouldBe("A coach's first month");
    }

    [Fact]
    public async Task A_button_prints_the_pack()
    {
        var site = await sites.HandbookAsync("default");
        await using var probe = await browser.OpenAsync(site.Root, Pack);
        await probe.Page.EvaluateAsync("() => { window.printed = 0; window.print = () => { window.printed++; }; }");

        await probe.Page.GetByRole(AriaRole.Button, new() { Name = "Print all of it" }).ClickAsync();

        (await probe.Page.EvaluateAsync<int>("() => window.printed")).ShouldBe(1);
    }

    [Fact]
    public async Task Without_scripts_there_is_no_button_that_does_nothing()
    {
        var site = await sites.HandbookAsync("default");
        await using var probe = await browser.OpenAsync(site.Root, Pack, new() { JavaScriptEnabled = false });

        await Assertions.Expect(probe.Page.Locator("[data-print]")).ToBeHiddenAsync();
    }
}
