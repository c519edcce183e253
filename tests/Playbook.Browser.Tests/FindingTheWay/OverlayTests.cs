using Microsoft.Playwright;
using Playbook.Browser.Tests.Browsers;
using Playbook.Browser.Tests.Probes;

namespace Playbook.Browser.Tests.FindingTheWay;

/// <summary>On a narrow screen the menu and the contents open over the page, for a keyboard as well as for a finger.</summary>
public sealed class OverlayTests(BrowserFixture browser)
{
    public static TheoryData<string> Overlays => ["menu", "contents"];

    [Theory, MemberData(nameof(Overlays))]
    public async Task A_keyboard_opens_it_and_goes_into_it_next(string overlay)
    {
        await using var site = await LongSite.StartAsync();
        await using var probe = await OpenAsync(site.Root);

        await OpenWithKeyboardAsync(probe, overlay);
        await probe.Page.Keyboard.PressAsync("Tab");

        (await HasFocusAsync(probe, $"#_{overlay} a")).ShouldBeTrue();
    }

    [Theory, MemberData(nameof(Overlays))]
    public async Task Escape_closes_it_and_leads_back_to_its_button(string overlay)
    {
        await using var site = await LongSite.StartAsync();
        await using var probe = await OpenAsync(site.Root);
        await OpenWithKeyboardAsync(probe, overlay);
        await probe.Page.Keyboard.PressAsync("Tab");

        await probe.Page.Keyboard.PressAsync("Escape");

        (await probe.Page.IsVisibleAsync($"#_{overlay}")).ShouldBeFalse();
        (await HasFocusAsync(probe, $".{overlay}-button")).ShouldBeTrue();
    }

    [Theory, InlineData("#part-3"), InlineData("#closer-5"), InlineData("#part-12")]
    public async Task A_link_of_the_contents_closes_them_and_its_heading_can_be_seen(string target)
    {
        await using var site = await LongSite.StartAsync();
        await using var probe = await OpenAsync(site.Root);
        await probe.Page.ClickAsync(".contents-button");

        await probe.Page.ClickAsync($"#_contents a[href='{target}']");

        (await probe.Page.IsVisibleAsync("#_contents")).ShouldBeFalse();
        (await probe.Page.Locator(target).EvaluateAsync<bool>(
            """
            heading => {
              const box = heading.getBoundingClientRect();
              return [box.top + 1, box.bottom - 1].every(y => heading.contains(document.elementFromPoint(box.left + 5, y)));
            }
            """)).ShouldBeTrue();
        await probe.ShouldBeCleanAsync();
    }

    [Fact]
    public async Task Opening_one_closes_the_other()
    {
        await using var site = await LongSite.StartAsync();
        await using var probe = await OpenAsync(site.Root);
        await OpenWithKeyboardAsync(probe, "menu");

        await OpenWithKeyboardAsync(probe, "contents");

        (await probe.Page.IsVisibleAsync("#_menu")).ShouldBeFalse();
    }

    [Theory, MemberData(nameof(Overlays))]
    public async Task It_stands_beside_the_page_when_the_window_grows(string overlay)
    {
        await using var site = await LongSite.StartAsync();
        await using var probe = await OpenAsync(site.Root);
        await probe.Page.ClickAsync($".{overlay}-button");

        await probe.Page.SetViewportSizeAsync(1440, 900);

        await Assertions.Expect(probe.Page.Locator(":popover-open")).ToHaveCountAsync(0);
        (await probe.Page.Locator($"#_{overlay}").EvaluateAsync<bool>(
            """
            overlay => {
              const box = overlay.getBoundingClientRect(), page = document.querySelector('.page').getBoundingClientRect();
              return overlay.checkVisibility() && box.width > 0 && (box.right <= page.left || box.left >= page.right);
            }
            """)).ShouldBeTrue();
    }

    private static async Task OpenWithKeyboardAsync(PageProbe probe, string overlay)
    {
        await probe.Page.FocusAsync($".{overlay}-button");
        await probe.Page.Keyboard.PressAsync("Enter");
        (await probe.Page.IsVisibleAsync($"#_{overlay}")).ShouldBeTrue();
    }

    private static Task<bool> HasFocusAsync(PageProbe probe, string selector) =>
        probe.Page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector);

    private Task<PageProbe> OpenAsync(Uri site) => browser.OpenAsync(
        site, LongSite.Page, new() { ViewportSize = new() { Width = 320, Height = 700 } });
}
