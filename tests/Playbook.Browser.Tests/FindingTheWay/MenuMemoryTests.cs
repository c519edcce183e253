using Playbook.Browser.Tests.Browsers;
using Playbook.Browser.Tests.Probes;
using Playbook.Browser.Tests.Sites;

namespace Playbook.Browser.Tests.FindingTheWay;

/// <summary>A menu that is longer than the screen stands where its reader left it.</summary>
public sealed class MenuMemoryTests(BrowserFixture browser)
{
    private const string CurrentInSight =
        """
        () => {
          const menu = document.getElementById('_menu').getBoundingClientRect();
          const link = document.querySelector('.section-nav [aria-current=page]').getBoundingClientRect();
          return link.top >= menu.top && link.bottom <= menu.bottom && link.top >= 0 && link.bottom <= innerHeight;
        }
        """;

    [Theory, InlineData(SiteHost.Http), InlineData(SiteHost.File)]
    public async Task The_menu_stands_on_the_next_page_where_it_stood(SiteHost host)
    {
        await using var site = await LongSite.StartAsync(host);
        await using var probe = await OpenAsync(site.Root, LongSite.Guide(1));

        var left = await ScrollAsync(probe, 700);
        await FollowAsync(probe, LongSite.Guide(30));

        (await StandsAsync(probe)).ShouldBe(left);
        (await probe.Page.EvaluateAsync<bool>(CurrentInSight)).ShouldBeTrue();
        await probe.ShouldBeCleanAsync();
    }

    [Fact]
    public async Task The_menu_of_each_section_has_a_memory_of_its_own()
    {
        await using var site = await LongSite.StartAsync();
        await using var probe = await OpenAsync(site.Root, LongSite.Guide(1));
        var guides = await ScrollAsync(probe, 700);
        await FollowAsync(probe, LongSite.Guide(30));

        await probe.GotoAsync(LongSite.List(1));
        (await StandsAsync(probe)).ShouldBe(0);
        var lists = await ScrollAsync(probe, 400);
        await FollowAsync(probe, LongSite.List(20));
        (await StandsAsync(probe)).ShouldBe(lists);

        await probe.GotoAsync(LongSite.Guide(30));
        (await StandsAsync(probe)).ShouldBe(guides);
    }

    [Fact]
    public async Task A_first_visit_brings_the_current_page_into_sight_and_does_not_scroll_the_text()
    {
        await using var site = await LongSite.StartAsync();
        await using var probe = await OpenAsync(site.Root, LongSite.Guide(LongSite.Pages));

        (await StandsAsync(probe)).ShouldBeGreaterThan(0);
        (await probe.Page.EvaluateAsync<bool>(CurrentInSight)).ShouldBeTrue();
        (await probe.Page.EvaluateAsync<double>("scrollY")).ShouldBe(0);
    }

    [Fact]
    public async Task The_current_page_is_in_sight_even_if_the_menu_stood_elsewhere()
    {
        await using var site = await LongSite.StartAsync();
        await using var probe = await OpenAsync(site.Root, LongSite.Guide(LongSite.Pages));

        await probe.GotoAsync(LongSite.Guide(1));

        (await probe.Page.EvaluateAsync<bool>(CurrentInSight)).ShouldBeTrue();
    }

    [Fact]
    public async Task A_menu_that_opens_over_the_page_has_the_current_page_in_sight()
    {
        await using var site = await LongSite.StartAsync();
        await using var probe = await OpenAsync(site.Root, LongSite.Guide(40), width: 320);

        await probe.Page.ClickAsync(".menu-button");

        // The event of an opened popover comes after it.
        await probe.Page.EvaluateAsync("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        (await probe.Page.EvaluateAsync<bool>(CurrentInSight)).ShouldBeTrue();
    }

    /// <summary>Scrolls the menu, and says where it stands then.</summary>
    private static async Task<int> ScrollAsync(PageProbe probe, int to)
    {
        await probe.Page.EvaluateAsync("to => { document.getElementById('_menu').scrollTop = to; }", to);
        var stands = await StandsAsync(probe);
        stands.ShouldBe(to);
        return stands;
    }

    private static async Task FollowAsync(PageProbe probe, string page)
    {
        // A click of the browser driver would scroll the menu first; whoever reads clicks what is in sight.
        var link = probe.Page.Locator($".section-nav a[href='{page[(page.IndexOf('/', StringComparison.Ordinal) + 1)..]}']");
        await link.EvaluateAsync("link => link.click()");
        await probe.ArriveAsync(page);
        await probe.SettleAsync();
    }

    private static Task<int> StandsAsync(PageProbe probe) =>
        probe.Page.EvaluateAsync<int>("Math.round(document.getElementById('_menu').scrollTop)");

    private Task<PageProbe> OpenAsync(Uri site, string page, int width = 1440) => browser.OpenAsync(
        site, page, new() { ViewportSize = new() { Width = width, Height = 700 } });
}
