using Microsoft.Playwright;
using Playbook.Browser.Tests.Accessibility;
using Playbook.Browser.Tests.Appearance;
using Playbook.Browser.Tests.Browsers;
using Playbook.Browser.Tests.Print;
using Playbook.Browser.Tests.Reflow;
using Playbook.Browser.Tests.Sites;

namespace Playbook.Browser.Tests.QuestionBank;

/// <summary>The question bank works for everyone: on every screen, by the keyboard alone, without scripts.</summary>
public sealed class BankLookTests(BrowserFixture browser)
{
    public static TheoryData<string> Looks => [.. Look.All.Select(look => look.Name)];

    [Theory, MemberData(nameof(Looks))]
    public async Task It_is_accessible_and_fits(string name)
    {
        await using var site = await HostedSite.StartAsync(SiteHost.Http, await BankSite.FilesAsync());
        var (probe, page) = await BankPage.OpenAsync(browser, site.Root, Look.All.Single(look => look.Name == name).Options());
        await using var _ = probe;
        await LooksWellAsync(page.Page);

        await (await page.OptionAsync("bucket", "people")).CheckAsync();
        await page.Page.EvaluateAsync("() => { for (const details of document.querySelectorAll('.bank details')) details.open = true; }");
        await page.Page.Locator("[data-act=draw]").ClickAsync();
        await page.AddAsync("Where do you put yourself");
        await page.PutAsync([$"Who said {new string('W', 90)} to ____?", "What else?"]);
        await Assertions.Expect(page.Tray).ToHaveCountAsync(3);
        await page.Tray.First.GetByText("Edit").ClickAsync();
        await LooksWellAsync(page.Page);

        await page.DoAsync("send");
        await Assertions.Expect(page.Page.Locator("dialog")).ToBeVisibleAsync();
        (await AxeRunner.RunAsync(page.Page)).ShouldBeEmpty();
        await page.Page.Keyboard.PressAsync("Escape");
        await page.Text.FillAsync("zebra");
        await LooksWellAsync(page.Page);
        await probe.ShouldBeCleanAsync();
    }

    [Theory, InlineData(SiteHost.Http), InlineData(SiteHost.File)]
    public async Task The_keyboard_is_enough_to_filter_pick_move_reword_and_send(SiteHost host)
    {
        await using var site = await HostedSite.StartAsync(host, await BankSite.FilesAsync());
        var (probe, page) = await BankPage.OpenAsync(browser, site.Root);
        await using var _ = probe;
        var (keys, keyboard) = (new Keys(page.Page), page.Page.Keyboard);

        await keys.TabToAsync("[name=q]");
        await keyboard.TypeAsync("day of");
        await keys.TabToAsync("[data-facet=depth] summary");
        await keyboard.PressAsync("Enter");
        await keys.TabToAsync("[data-facet=depth] [value=deep]");
        await keyboard.PressAsync("Space");
        await Assertions.Expect(page.Rows).ToHaveCountAsync(3);
        foreach (var bucket in new[] { "people", "craft", "plans" })
        {
            await keys.TabToAsync($".bank-pick[aria-label*='{bucket}']");
            await keyboard.PressAsync("Enter");
            await Assertions.Expect(page.Pick(bucket)).ToHaveAttributeAsync("aria-pressed", "true");
        }

        await keys.TabToAsync(".tray-row:nth-child(1) [data-does='tray.edit']");
        await keyboard.PressAsync("Alt+ArrowDown");
        await Assertions.Expect(page.Status).ToContainTextAsync("Moved to place 2 of 3.");
        await Assertions.Expect(page.Tray.Nth(1).Locator("[data-does='tray.edit']")).ToBeFocusedAsync();
        await keyboard.PressAsync("Alt+ArrowDown");
        await Assertions.Expect(page.Status).ToContainTextAsync("Moved to place 3 of 3.");
        await keys.TabToAsync(".tray-row:nth-child(3) .tray-up", back: true);
        await keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Tray.Nth(1).Locator(".tray-up")).ToBeFocusedAsync();
        await keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Status).ToContainTextAsync("Moved to place 1 of 3.");
        // That button can do no more; the focus stays in the row.
        await Assertions.Expect(page.Tray.First.Locator(".tray-down")).ToBeFocusedAsync();
        await keys.TabToAsync(".tray-row:nth-child(1) [data-does='tray.edit']");
        await keyboard.PressAsync("Enter");
        await keyboard.TypeAsync(" Today?");
        await keyboard.PressAsync("Enter");
        await page.ShouldHoldAsync("What does a deep day of people look like? Today? reworded", "What does a deep day of craft look like?", "What does a deep day of plans look like?");
        await Assertions.Expect(page.Tray.First.Locator("[data-does='tray.edit']")).ToBeFocusedAsync();
        await keys.TabToAsync("[data-does='tray.send']");
        await keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Page.Locator("dialog")).ToBeVisibleAsync();
        await keys.TabToAsync("dialog button");
        await keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Page.Locator(".tray-sent a")).ToBeFocusedAsync();
        await probe.ShouldBeCleanAsync();
    }

    [Fact]
    public async Task Without_scripts_the_banks_are_listed()
    {
        await using var site = await HostedSite.StartAsync(SiteHost.Http, await BankSite.FilesAsync());
        await using var probe = await browser.OpenAsync(site.Root, BankSite.Page, new() { JavaScriptEnabled = false });

        await Assertions.Expect(probe.Page.Locator(".bank-list li")).ToHaveTextAsync(["Gaps 3 questions", "Grid 9 questions"]);
        await Assertions.Expect(probe.Page.Locator("[data-question-bank]")).ToBeHiddenAsync();
        await probe.Page.Locator(".bank-list a").First.ClickAsync();
        await Assertions.Expect(probe.Page.Locator("h1")).ToHaveTextAsync("Gaps");
    }

    [Theory, InlineData(1440), InlineData(1024), InlineData(360)]
    public async Task The_tray_is_at_hand_on_every_screen(int width)
    {
        await using var site = await HostedSite.StartAsync(SiteHost.Http, await BankSite.WithMoreAsync(60));
        var (probe, page) = await BankPage.OpenAsync(browser, site.Root, new() { ViewportSize = new() { Width = width, Height = 740 } });
        await using var _ = probe;
        await page.Rows.Nth(40).Locator(".bank-pick").ClickAsync();
        var jump = page.Page.Locator("[data-act=to-tray]");

        if (await jump.IsVisibleAsync())
        {
            await Assertions.Expect(jump).ToHaveTextAsync("Tray (1 question)");
            await Assertions.Expect(jump).ToBeInViewportAsync();
            await jump.ClickAsync();
            await Assertions.Expect(page.Page.Locator("#_tray")).ToBeFocusedAsync();
        }

        await Assertions.Expect(page.Tray.First).ToBeInViewportAsync();
    }

    private static async Task LooksWellAsync(IPage page)
    {
        await page.EvaluateAsync("scrollTo(0, 0)");
        (await AxeRunner.RunAsync(page)).ShouldBeEmpty();
        (await page.EvaluateAsync<string[]>(LayoutScripts.Overflow)).ShouldBeEmpty();
        (await page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('main :is(button, summary, input, select, textarea)')].filter(part => part.checkVisibility({ visibilityProperty: true })).map(part => part.closest('label') ?? part)
              .filter(part => { const { width, height } = part.getBoundingClientRect(); return width < 24 || height < 24; }).map(part => part.outerHTML.slice(0, 120))
            """)).ShouldBeEmpty();
    }
}
