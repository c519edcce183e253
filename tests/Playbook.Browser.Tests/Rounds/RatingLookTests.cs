using Microsoft.Playwright;
using Playbook.Browser.Tests.Accessibility;
using Playbook.Browser.Tests.Appearance;
using Playbook.Browser.Tests.Browsers;
using Playbook.Browser.Tests.Print;
using Playbook.Browser.Tests.Reflow;
using Playbook.Browser.Tests.Sites;

namespace Playbook.Browser.Tests.Rounds;

/// <summary>Rating and comparing work for everyone: on every screen, by the keyboard alone, and on paper.</summary>
public sealed class RatingLookTests(BrowserFixture browser)
{
    private static readonly string[] Formats = ["A4", "Letter"];

    public static TheoryData<string> Looks => [.. Look.All.Select(look => look.Name)];

    [Theory, MemberData(nameof(Looks))]
    public async Task Both_pages_are_accessible_and_fit(string name)
    {
        await using var site = await HostedSite.StartAsync(SiteHost.Http, await RatingSite.FilesAsync());
        await using var probe = await browser.OpenAsync(site.Root, RatingSite.Assess, Look.All.Single(look => look.Name == name).Options());
        var files = new List<string>();
        foreach (var (rater, ratesAs, keys) in new[] { ("Ana", "self", "3"), ("Lee", "lead", "8"), ("Pat", "peer", "5") })
        {
            var rating = await RatingPage.OpenAsync(probe);
            await rating.FactsAsync("Ana", rater, ratesAs);
            await rating.RateAsync("skill/skill-1-1", keys);
            await rating.RateAsync("bucket/bucket-2", keys);
            await rating.RateAsync("skill/skill-3-1", "?");
            files.Add(await rating.UnsealedAsync());
            if (rater == "Ana")
            {
                await rating.UnfoldRoundAsync();
                await rating.Page.Locator("[data-show=targets]").CheckAsync();
                await rating.Page.Locator("[data-show=weights]").CheckAsync();
                await rating.Page.EvaluateAsync("() => { for (const details of document.querySelectorAll('.assess details')) details.open = true; }");
                await Assertions.Expect(rating.Page.Locator(".level-list").First).ToBeVisibleAsync();
                await LooksWellAsync(rating.Page);
                await rating.Page.Locator("[data-act=seal]").ClickAsync();
                await Assertions.Expect(rating.Dialog).ToBeVisibleAsync();
                (await AxeRunner.RunAsync(rating.Page)).ShouldBeEmpty();
            }
        }

        var compare = await ComparePage.OpenAsync(probe);
        await LooksWellAsync(compare.Page);
        await compare.AddAsync([.. files]);
        await compare.OpenAsync();
        await compare.ShownAsync();
        await compare.Page.Locator(".compare-limits summary").ClickAsync();
        await LooksWellAsync(compare.Page);
        await probe.ShouldBeCleanAsync();
    }

    [Theory, InlineData(SiteHost.Http), InlineData(SiteHost.File)]
    public async Task The_keyboard_is_enough_to_rate_and_every_answer_has_a_name(SiteHost host)
    {
        await using var site = await HostedSite.StartAsync(host, await RatingSite.FilesAsync());
        await using var probe = await browser.OpenAsync(site.Root, RatingSite.Assess, new() { ViewportSize = new() { Width = 360, Height = 740 } });
        var rating = await RatingPage.OpenAsync(probe);
        var (keys, page) = (new Keys(probe.Page), probe.Page);

        await keys.TabToAsync("[name=person]");
        await page.Keyboard.TypeAsync("Ana");
        await keys.TabToAsync("[data-item=rater] input");
        await page.Keyboard.TypeAsync("Lee");
        await keys.TabToAsync("[data-item=as] select");
        await page.Keyboard.TypeAsync("Lead");
        await Assertions.Expect(page.Locator(".who-sees")).ToContainTextAsync("under the name “Lee”, as their lead");
        await keys.TabToAsync("[data-act=next]");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.TypeAsync("10");
        await keys.TabToAsync("[data-act=next]", back: true);
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("n");
        await keys.TabToAsync("[data-act=next]", back: true);
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("?");
        await Assertions.Expect(rating.Progress).ToContainTextAsync("3 of 3 buckets");
        await rating.Form.SavedAsync();
        await rating.Form.ReloadAsync();

        await Assertions.Expect(rating.Item("bucket/bucket-1").Locator("input:checked")).ToHaveValueAsync("10");
        await Assertions.Expect(rating.Item("bucket/bucket-2").Locator("input:checked")).ToHaveValueAsync("not-relevant");
        await Assertions.Expect(rating.Item("bucket/bucket-3").Locator("input:checked")).ToHaveValueAsync("unknown");
        await Assertions.Expect(page.GetByRole(AriaRole.Radiogroup, new() { Name = "1 bucket 1" }).GetByRole(AriaRole.Radio, new() { Name = "10", Exact = true })).ToBeCheckedAsync();
        await probe.ShouldBeCleanAsync();
    }

    /// <summary>A short form for paper takes two sheets, also of the largest wheel there is.</summary>
    [Theory, InlineData(3, 1), InlineData(8, 6), InlineData(12, 10)]
    public async Task The_blank_form_takes_two_sheets_and_names_every_skill(int buckets, int skills)
    {
        await using var site = await HostedSite.StartAsync(SiteHost.Http, await RatingSite.BuildAsync(RatingSite.Some(buckets, skills)));
        await using var probe = await browser.OpenAsync(site.Root, RatingSite.Assess);
        await new RatingPage(probe.Page).Form.ReadyAsync();

        foreach (var format in Formats)
        {
            var sheets = await PrintedPages.WordsAsync(probe.Page, format);
            sheets.Count.ShouldBeLessThanOrEqualTo(2, format);
            var all = string.Concat(sheets.Select(sheet => sheet.Body));
            for (var bucket = 1; bucket <= buckets; bucket++)
            {
                for (var skill = 1; skill <= skills; skill++)
                {
                    all.ShouldContain($"Skill{bucket}.{skill}", Case.Sensitive, format);
                }
            }

            sheets.SelectMany(sheet => sheet.Outside()).ShouldBeEmpty(format);
            all.ShouldNotContain("Sealforswapping");
            all.ShouldNotContain("Theresult");
        }
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
