using Microsoft.Playwright;
using Playbook.Browser.Tests.Browsers;
using Playbook.Browser.Tests.Print;
using Playbook.Browser.Tests.Sites;

namespace Playbook.Browser.Tests.QuestionBank;

/// <summary>The tray on paper: cards, eight to a sheet, and a worksheet, on A4 and Letter alike.</summary>
public sealed class TrayPaperTests(BrowserFixture browser)
{
    private const int Cards = 8;

    /// <summary>A point and a half: how far two boxes that were meant to be level may be apart.</summary>
    private const double Near = 1.5;

    private static readonly string[] Formats = ["A4", "Letter"];

    private static readonly string[] Hard =
    [
        $"Who said {new string('W', 180)}?",
        string.Concat(Enumerable.Repeat("What would happen if everybody on the team told each other every day what they really think of the plan? ", 5)),
        "ما الذي تعلمته هذا الأسبوع ولم تكن تتوقعه من عملك مع الفريق؟",
        "今週あなたがいちばん誇りに思った瞬間はいつでしたか。そのとき周りの人は何をしていましたか。",
        "How did you explain the Donaudampfschifffahrtsgesellschaftskapitänsmütze to somebody new?",
        "Why?",
    ];

    [Theory]
    [InlineData(1, false), InlineData(8, false), InlineData(9, false), InlineData(40, false)]
    [InlineData(1, true), InlineData(8, true), InlineData(9, true), InlineData(40, true)]
    public async Task Cards_lie_eight_to_a_sheet_and_hold_all_their_words(int number, bool isFolded)
    {
        await using var site = await HostedSite.StartAsync(SiteHost.File, await BankSite.WithMoreAsync(40));
        var (probe, page) = await BankPage.OpenAsync(browser, site.Root);
        await using var _ = probe;
        await PickAsync(page, number);
        await page.Page.Locator("[name=fold]").SetCheckedAsync(isFolded);

        foreach (var format in Formats)
        {
            await page.PrintAsync("cards");
            var sheets = await PrintedPages.WordsAsync(page.Page, format);

            sheets.Count.ShouldBe((number + Cards - 1) / Cards, format);
            sheets.SelectMany(sheet => sheet.Outside()).ShouldBeEmpty(format);
            sheets.SelectMany(sheet => sheet.Overprinted()).ShouldBeEmpty(format);
            sheets.SelectMany(sheet => sheet.Words).Count(word => word.Text == "What").ShouldBe(number, format);
            string.Concat(sheets.Select(sheet => sheet.Body)).ShouldContain("Craft·", Case.Sensitive, format);
            sheets.ShouldAllBe(sheet => sheet.Edges.Length == 0);
        }

        await probe.ShouldBeCleanAsync();
    }

    /// <summary>Where the words of a card's top left corner stand is where the others' do, a card farther on.</summary>
    [Fact]
    public async Task Every_card_has_the_same_size_on_both_papers()
    {
        await using var site = await HostedSite.StartAsync(SiteHost.Http, await BankSite.WithMoreAsync(40));
        var (probe, page) = await BankPage.OpenAsync(browser, site.Root);
        await using var _ = probe;
        await PickAsync(page, 8);

        foreach (var format in Formats)
        {
            await page.PrintAsync("cards");
            var sheet = (await PrintedPages.WordsAsync(page.Page, format)).Single();
            var corners = sheet.Words.Where(word => word.Text == "What").ToList();
            corners.Count.ShouldBe(Cards);
            var (across, down) = (92 * 72 / 25.4, 63 * 72 / 25.4);
            foreach (var (i, corner) in corners.OrderBy(corner => Math.Round(corner.Top)).ThenBy(corner => corner.Left).Index())
            {
                corner.Left.ShouldBe(corners[0].Left + (across * (i % 2)), Near, format);
                corner.Top.ShouldBe(corners[0].Top + (down * (i / 2)), Near, format);
            }
        }
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task Long_words_and_other_scripts_shrink_and_nothing_is_cut_off(bool isFolded)
    {
        await using var site = await HostedSite.StartAsync(SiteHost.Http, await BankSite.FilesAsync());
        var (probe, page) = await BankPage.OpenAsync(browser, site.Root);
        await using var _ = probe;
        await page.PutAsync(Hard);
        await Assertions.Expect(page.Tray).ToHaveCountAsync(Hard.Length);
        await page.Page.Locator("[name=fold]").SetCheckedAsync(isFolded);

        foreach (var format in Formats)
        {
            await page.PrintAsync("cards");
            (await page.Page.Locator(".card-inside.is-cut").CountAsync()).ShouldBe(0);
            (await page.Page.Locator(".card").Last.Locator(".card-inside").First.EvaluateAsync<string>("one => one.style.fontSize")).ShouldBe("17pt");
            var sheets = await PrintedPages.WordsAsync(page.Page, format);

            sheets.Count.ShouldBe(1, format);
            sheets[0].Outside().ShouldBeEmpty(format);
            sheets[0].Words.Where(word => !word.Text.Any(letter => letter > 'ƿ')).ToList().ShouldNotBeEmpty();
            sheets[0].Body.Count(letter => letter == 'W').ShouldBe(180 + 1 + 5 + 1, format);
            sheets[0].Body.ShouldContain("Donaudampfschifffahrtsgesellschaftskapitänsmütze", Case.Sensitive, format);
        }

        await page.Page.EvaluateAsync("() => dispatchEvent(new Event('afterprint'))");
        await Assertions.Expect(page.Page.Locator("[data-paper] > *")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task What_is_too_long_for_any_card_is_named()
    {
        await using var site = await HostedSite.StartAsync(SiteHost.Http, await BankSite.FilesAsync());
        var (probe, page) = await BankPage.OpenAsync(browser, site.Root);
        await using var _ = probe;
        await page.PutAsync(["Short?", string.Concat(Enumerable.Repeat("And then what? ", 400)), "Short too?"]);
        await Assertions.Expect(page.Tray).ToHaveCountAsync(3);

        await page.PrintAsync("cards");

        await Assertions.Expect(page.Status).ToContainTextAsync("1 question is too long for a card and is cut short on it. Shorten its wording: 2.");
        (await PrintedPages.WordsAsync(page.Page, "A4")).Count.ShouldBe(1);
    }

    /// <summary>Backgrounds are left out in print: what is to be seen are borders.</summary>
    [Fact]
    public async Task Cut_marks_fold_lines_and_colours_are_borders()
    {
        await using var site = await HostedSite.StartAsync(SiteHost.Http, await BankSite.FilesAsync());
        var (probe, page) = await BankPage.OpenAsync(browser, site.Root);
        await using var _ = probe;
        await page.AddAsync("What does a light day of people look like?", "What does a light day of craft look like?");
        await page.Page.Locator("[name=fold]").CheckAsync();
        await page.PrintAsync("cards");
        await page.Page.EmulateMediaAsync(new() { Media = Media.Print });

        (await page.Page.Locator(".cuts span").CountAsync()).ShouldBe(12);
        (await page.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('.card-front')].map(face => getComputedStyle(face).borderTopColor)")).Distinct().Count().ShouldBe(2);
        (await page.Page.Locator(".card-back").First.EvaluateAsync<string>("face => getComputedStyle(face).borderLeftStyle")).ShouldBe("dashed");
        (await page.Page.EvaluateAsync<bool>("() => [...document.querySelectorAll('.paper *')].every(part => getComputedStyle(part).backgroundColor === 'rgba(0, 0, 0, 0)')")).ShouldBeTrue();
    }

    [Fact]
    public async Task A_worksheet_says_whose_it_is_and_tears_no_question()
    {
        await using var site = await HostedSite.StartAsync(SiteHost.Http, await BankSite.WithMoreAsync(40));
        var (probe, page) = await BankPage.OpenAsync(browser, site.Root);
        await using var _ = probe;
        await PickAsync(page, 20);
        await page.PutAsync(Hard);
        await Assertions.Expect(page.Tray).ToHaveCountAsync(26);
        await page.Page.GetByLabel("Title", new() { Exact = true }).FillAsync("For Tuesday");
        await page.Page.GetByLabel("For", new() { Exact = true }).FillAsync("Ada \"A\" L");

        foreach (var format in Formats)
        {
            await page.PrintAsync("worksheet");
            await page.Page.EmulateMediaAsync(new() { Media = Media.Print });
            (await page.Page.Locator(".paper-questions > li").CountAsync()).ShouldBe(26);
            (await page.Page.Locator(".paper-questions > li").First.Locator(".paper-line:visible").CountAsync()).ShouldBe(4);
            await page.Page.EmulateMediaAsync(new() { Media = Media.Null });
            var sheets = await PrintedPages.WordsAsync(page.Page, format);

            sheets[0].Body.ShouldStartWith("ForTuesdayFor:Ada\"A\"L", Case.Sensitive, format);
            sheets.SelectMany(sheet => sheet.Outside()).ShouldBeEmpty(format);
            sheets.SelectMany(sheet => sheet.Overprinted()).ShouldBeEmpty(format);
            // Each question begins where its number stands, and all of it is on that sheet.
            for (var i = 1; i <= 20; i++)
            {
                sheets.Count(sheet => sheet.Body.Contains($"{i}.Whatisthe{i}", StringComparison.Ordinal) && sheet.Body.Contains($"the{i}th", StringComparison.Ordinal)).ShouldBe(1, $"{i} on {format}");
            }
        }
    }

    [Fact]
    public async Task The_browsers_own_print_command_prints_the_worksheet_or_the_list()
    {
        await using var site = await HostedSite.StartAsync(SiteHost.Http, await BankSite.FilesAsync());
        var (probe, page) = await BankPage.OpenAsync(browser, site.Root);
        await using var _ = probe;

        string.Concat((await PrintedPages.PrintAsync(page.Page, "A4"))).ShouldContain("What does a light day of people look like?");
        await page.AddAsync("café");
        await page.Page.EvaluateAsync("async () => { while (!playbook.questionPaper) await new Promise(soon => setTimeout(soon, 20)); }");
        var paper = string.Concat(await PrintedPages.PrintAsync(page.Page, "A4"));

        paper.ShouldContain("Qué café did you learn it in, ____?");
        paper.ShouldNotContain("light day");
        await Assertions.Expect(page.Page.Locator("html.print-tray")).ToHaveCountAsync(0);
    }

    private static async Task PickAsync(BankPage page, int number)
    {
        await page.Page.EvaluateAsync("n => playbook.tray.add(playbook.questions.filter(one => one.bank === 'many').slice(0, n).map(one => ({ id: `many/${one.id}`, text: one.text })))", number);
        await Assertions.Expect(page.Tray).ToHaveCountAsync(number);
    }
}
