using Microsoft.Playwright;
using Playbook.Browser.Tests.Browsers;
using Playbook.Browser.Tests.Probes;

namespace Playbook.Browser.Tests.FindingTheWay;

/// <summary>Beside a long page, the contents say where the reader is.</summary>
public sealed class ContentsTests(BrowserFixture browser)
{
    private const string Marked = "#_contents [aria-current]";

    [Fact]
    public async Task Nothing_is_marked_at_the_top_of_the_page()
    {
        await using var site = await LongSite.StartAsync();
        await using var probe = await OpenAsync(site.Root);

        (await probe.Page.Locator(Marked).CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task The_heading_that_was_scrolled_to_is_the_one_that_is_marked()
    {
        await using var site = await LongSite.StartAsync();
        await using var probe = await OpenAsync(site.Root);

        foreach (var part in new[] { 3, 7, 1 })
        {
            await probe.Page.EvaluateAsync("id => document.getElementById(id).scrollIntoView()", $"part-{part}");

            await MarkedAsync(probe, $"#part-{part}");
        }

        await probe.Page.EvaluateAsync("scrollTo(0, 0)");
        await Assertions.Expect(probe.Page.Locator(Marked)).ToHaveCountAsync(0);
        await probe.ShouldBeCleanAsync();
    }

    [Fact]
    public async Task Each_link_that_is_followed_is_marked_even_if_its_heading_cannot_reach_the_top()
    {
        await using var site = await LongSite.StartAsync();
        await using var probe = await OpenAsync(site.Root);

        foreach (var target in new[] { $"#part-{LongSite.Parts}", "#part-2", $"#closer-{LongSite.Parts - 1}" })
        {
            await probe.Page.ClickAsync($"#_contents a[href='{target}']");

            await MarkedAsync(probe, target);
        }
    }

    [Fact]
    public async Task Reading_on_takes_the_mark_from_a_link_that_was_followed()
    {
        await using var site = await LongSite.StartAsync();
        await using var probe = await OpenAsync(site.Root, $"#part-{LongSite.Parts}");
        await MarkedAsync(probe, $"#part-{LongSite.Parts}");

        await probe.Page.EvaluateAsync("document.getElementById('part-4').scrollIntoView()");

        await MarkedAsync(probe, "#part-4");
    }

    [Fact]
    public async Task The_mark_stays_in_sight_when_the_contents_are_longer_than_the_screen()
    {
        await using var site = await LongSite.StartAsync();
        await using var probe = await OpenAsync(site.Root, "#part-11", height: 360);

        await MarkedAsync(probe, "#part-11");
        (await probe.Page.Locator(Marked).EvaluateAsync<bool>(
            """
            link => {
              const box = link.getBoundingClientRect(), frame = link.closest('#_contents').getBoundingClientRect();
              return box.top >= frame.top && box.bottom <= frame.bottom && frame.bottom <= innerHeight;
            }
            """)).ShouldBeTrue();
    }

    /// <summary>Waits until that link is marked and no other.</summary>
    private static async Task MarkedAsync(PageProbe probe, string target)
    {
        await Assertions.Expect(probe.Page.Locator($"{Marked}[href='{target}']")).ToHaveAttributeAsync("aria-current", "location");
        (await probe.Page.Locator(Marked).CountAsync()).ShouldBe(1);
    }

    private Task<PageProbe> OpenAsync(Uri site, string anchor = "", int height = 900) => browser.OpenAsync(
        site, LongSite.Page + anchor, new() { ViewportSize = new() { Width = 1440, Height = height } });
}
