using Microsoft.Playwright;
using Playbook.Browser.Tests.Accessibility;
using Playbook.Browser.Tests.Appearance;
using Playbook.Browser.Tests.Browsers;
using Playbook.Browser.Tests.Reflow;
using Playbook.Browser.Tests.Sites;

namespace Playbook.Browser.Tests.Define;

/// <summary>A wheel can be put into other words however a visitor has set up the browser, and by the keyboard alone.</summary>
public sealed class DefineLookTests(BrowserFixture browser)
{
    /// <summary>What can be pressed and is smaller than a finger needs, the space around it counted: 24 pixels each way.</summary>
    private const string Small =
        """
        () => Array.from(document.querySelectorAll('.sheet :is(button, a, input, select, summary), .define :is(button, input, textarea, summary)'))
          .filter(element => element.checkVisibility({ visibilityProperty: true }))
          .map(element => [element, element.getBoundingClientRect()])
          .filter(([, box]) => box.width < 24 || box.height < 22)
          .map(([element, box]) => `${element.outerHTML.slice(0, 80)} is ${box.width} by ${box.height}`)
        """;

    public static TheoryData<string> Looks => [.. Look.All.Select(look => look.Name)];

    [Theory, MemberData(nameof(Looks))]
    public async Task It_is_accessible_while_it_is_changed(string name)
    {
        await using var site = await DefineSite.StartAsync();
        var (probe, page) = await DefinePage.OpenAsync(browser, site.Root, Look.All.Single(look => look.Name == name).Options());
        await using var _ = probe;
        await page.Switch("silence").ClickAsync();
        await page.RewordAsync("skill/asking", "title", "Wondering");
        await page.RewordAsync("bucket/plan", "title", "Planning ahead with everybody");
        await page.ExpectAsync("pm", "asking", "99");
        await page.AddAsync("bucket/plan", "Donaudampfschifffahrtsgesellschaftskapitän");
        await page.SavedAsync();
        await page.Page.Locator(".sheet summary").ClickAsync();
        await page.Page.Locator(".define-files summary").First.ClickAsync();
        await page.Page.EvaluateAsync("scrollTo(0, 0)");

        (await AxeRunner.RunAsync(page.Page)).ShouldBeEmpty();
        (await page.Page.EvaluateAsync<string[]>(Small)).ShouldBeEmpty();
        (await page.Page.EvaluateAsync<string[]>(LayoutScripts.Overflow)).ShouldBeEmpty();
        await probe.ShouldBeCleanAsync();
    }

    [Theory, InlineData(SiteHost.Http), InlineData(SiteHost.File)]
    public async Task The_keyboard_is_enough_on_a_small_screen(SiteHost host)
    {
        await using var site = await DefineSite.StartAsync(host);
        var (probe, page) = await DefinePage.OpenAsync(browser, site.Root, new() { ViewportSize = new() { Width = 360, Height = 740 } });
        await using var _ = probe;
        var keys = page.Page.Keyboard;

        await ToAsync(page, "[data-of='skill/asking'] summary");
        await keys.PressAsync("Enter");
        await ToAsync(page, "[data-of='skill/asking'] [data-cell=title]");
        await keys.PressAsync("Control+A");
        await keys.TypeAsync("Wondering");
        await ToAsync(page, "[data-of='skill/asking'] [data-act=down]");
        await keys.PressAsync("Enter");
        (await page.Page.EvaluateAsync<bool>("document.activeElement.matches('[data-act=down]')")).ShouldBeTrue();
        await ToAsync(page, "[data-of='skill/dates'] [role=switch]");
        await keys.PressAsync("Space");
        await ToAsync(page, "[data-of='bucket/ship'] [data-add=skill]");
        await keys.PressAsync("Enter");
        await keys.TypeAsync("Releasing");
        await ToAsync(page, "[data-key^='expect/pm/new-skill']");
        await keys.TypeAsync("6");
        await ToAsync(page, "[data-download]");
        var download = page.Page.WaitForDownloadAsync();
        await keys.PressAsync("Enter");

        (await download).SuggestedFilename.ShouldBe("pm-wheel.zip");
        await Assertions.Expect(page.Count).ToHaveTextAsync("Your wheel has 6 skills in 3 buckets; 1 switched off.");
        (await page.WheelAsync())[0]!["skills"]!.AsArray().Select(skill => skill!["title"]!.GetValue<string>()).ShouldBe(["Silence", "Wondering"]);
        await probe.ShouldBeCleanAsync();
    }

    [Fact]
    public async Task On_paper_words_are_whole_and_nothing_is_there_to_press()
    {
        await using var site = await DefineSite.StartAsync();
        var (probe, page) = await DefinePage.OpenAsync(browser, site.Root);
        await using var _ = probe;
        await page.RewordAsync("skill/asking", "text", string.Join('\n', Enumerable.Repeat("A line of words.", 30)));
        await page.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await page.Page.SetViewportSizeAsync(700, 1000);

        (await page.Page.Locator(".define button").Filter(new() { Visible = true }).CountAsync()).ShouldBe(0);
        (await page.Page.EvaluateAsync<bool>("document.querySelector('[data-of=\"skill/asking\"] textarea').scrollHeight <= document.querySelector('[data-of=\"skill/asking\"] textarea').offsetHeight")).ShouldBeTrue();
        (await page.Page.EvaluateAsync<string[]>(LayoutScripts.Overflow)).ShouldBeEmpty();
    }

    /// <summary>Presses Tab until the focus is there.</summary>
    private static async Task ToAsync(DefinePage page, string selector)
    {
        for (var stops = 0; !await page.Page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector); stops++)
        {
            stops.ShouldBeLessThan(150, selector);
            await page.Page.Keyboard.PressAsync("Tab");
        }
    }
}
