using Microsoft.Playwright;
using Playbook.Browser.Tests.Browsers;
using Playbook.Browser.Tests.Sites;

namespace Playbook.Browser.Tests.QuestionBank;

/// <summary>Questions are drawn by chance, differ as far as they can, and none comes twice before all were seen.</summary>
public sealed class BankDrawTests(BrowserFixture browser)
{
    [Theory, InlineData(SiteHost.Http), InlineData(SiteHost.File)]
    public async Task None_comes_twice_until_all_were_drawn_not_even_after_a_reload(SiteHost host)
    {
        await using var site = await HostedSite.StartAsync(host, await BankSite.FilesAsync());
        var (probe, page) = await BankPage.OpenAsync(browser, site.Root, address: $"{BankSite.Page}#bank=grid");
        await using var _ = probe;
        var seen = new HashSet<string>();

        for (var i = 0; i < 9; i++)
        {
            seen.Add(await OneAsync(page)).ShouldBeTrue();
            if (i == 4)
            {
                await page.ReloadAsync();
            }
        }

        await Assertions.Expect(page.Page.Locator(".bank-left")).ToHaveTextAsync("0 of 9 are still to be drawn.");
        seen.ShouldContain(await OneAsync(page));
        await Assertions.Expect(page.Page.Locator(".bank-left")).ToContainTextAsync("so it starts over");
        await probe.ShouldBeCleanAsync();
    }

    [Fact]
    public async Task Several_differ_in_bucket_and_depth()
    {
        await using var site = await HostedSite.StartAsync(SiteHost.Http, await BankSite.FilesAsync());
        var (probe, page) = await BankPage.OpenAsync(browser, site.Root, address: $"{BankSite.Page}#bank=grid");
        await using var _ = probe;

        for (var round = 0; round < 3; round++)
        {
            var facts = (await SeveralAsync(page, 3)).Select(words => words.Split(' ')).ToList();
            if (round == 0)
            {
                facts.Select(words => words[3]).Distinct().Count().ShouldBe(3, "depths");
                facts.Select(words => words[6]).Distinct().Count().ShouldBe(3, "buckets");
            }
        }

        // A draw that is larger than what is left takes that first, and nothing twice.
        (await SeveralAsync(page, 7)).Count.ShouldBe(7);
        (await SeveralAsync(page, 8)).Distinct().Count().ShouldBe(8);
        (await SeveralAsync(page, 12)).Distinct().Count().ShouldBe(9);
        await Assertions.Expect(page.Page.Locator(".bank-left")).ToContainTextAsync("The filters leave no more than these.");
    }

    [Fact]
    public async Task All_that_was_drawn_goes_into_the_tray()
    {
        await using var site = await HostedSite.StartAsync(SiteHost.Http, await BankSite.FilesAsync());
        var (probe, page) = await BankPage.OpenAsync(browser, site.Root);
        await using var _ = probe;

        var drawn = await SeveralAsync(page, 4);
        await Assertions.Expect(page.Page.Locator(".bank-said")).ToHaveTextAsync("4 questions drawn.");
        await page.Page.Locator(".bank-drawn > button").ClickAsync();

        await page.ShouldHoldAsync([.. drawn]);
        await Assertions.Expect(page.Page.Locator(".bank-drawn .bank-pick[aria-pressed=true]")).ToHaveCountAsync(4);
    }

    [Fact]
    public async Task Without_storage_it_draws_all_the_same()
    {
        await using var site = await HostedSite.StartAsync(SiteHost.Http, await BankSite.FilesAsync());
        await using var probe = await browser.OpenAsync(site.Root);
        await probe.Page.AddInitScriptAsync("Object.defineProperty(window, 'indexedDB', { value: null });");
        await probe.GotoAsync($"{BankSite.Page}#bank=gaps");
        var page = new BankPage(probe.Page);
        await page.ReadyAsync();

        new[] { await OneAsync(page), await OneAsync(page), await OneAsync(page) }.Distinct().Count().ShouldBe(3);
    }

    private static async Task<string> OneAsync(BankPage page)
    {
        await page.Page.EvaluateAsync("() => { document.querySelector('.bank-drawn').replaceChildren(); }");
        await page.Page.Locator("[data-act=draw-one]").ClickAsync();
        await Assertions.Expect(page.Drawn).ToHaveCountAsync(1);
        return await page.Drawn.Locator(".bank-words").InnerTextAsync();
    }

    private static async Task<IReadOnlyList<string>> SeveralAsync(BankPage page, int number)
    {
        await page.Page.EvaluateAsync("() => { document.querySelector('.bank-drawn').replaceChildren(); }");
        await page.Page.Locator("[name=n]").FillAsync($"{number}");
        await page.Page.Locator("[data-act=draw]").ClickAsync();
        await Assertions.Expect(page.Page.Locator(".bank-left")).ToHaveCountAsync(1);
        return await page.Drawn.Locator(".bank-words").AllInnerTextsAsync();
    }
}
