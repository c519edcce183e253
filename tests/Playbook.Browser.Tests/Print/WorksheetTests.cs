using Playbook.Browser.Tests.Browsers;
using Playbook.Browser.Tests.Theming;

namespace Playbook.Browser.Tests.Print;

/// <summary>A worksheet is taken to a meeting, one sheet of paper printed on both sides, and comes back typed up and whole.</summary>
public sealed class WorksheetTests(BrowserFixture browser, ThemeSites sites)
{
    private const int Sides = 2;

    /// <summary>Some ten lines of paper.</summary>
    private static readonly string Long = string.Concat(Enumerable.Repeat("We went through what happened, and what she would like to be different next time. ", 12)).Trim();

    private static readonly string[] Formats = ["A4", "Letter"];

    [Theory, InlineData("sessions/"), InlineData("checks/"), InlineData("frameworks/")]
    public async Task Every_worksheet_of_the_handbook_prints_whole_both_blank_and_filled_in(string folder)
    {
        var site = await sites.HandbookAsync("default");
        var found = new List<string>();
        var worksheets = site.Pages
            .Where(page => page.StartsWith(folder, StringComparison.Ordinal) && System.Text.Encoding.UTF8.GetString(site.Files[page]).Contains("data-sheet", StringComparison.Ordinal))
            .ToList();
        worksheets.ShouldNotBeEmpty();

        foreach (var page in worksheets)
        {
            await using var probe = await browser.OpenAsync(site.Root, page);
            var blank = await FilledItem.FillAsync(probe.Page);
            foreach (var format in Formats)
            {
                var sheets = await PrintedPages.WordsAsync(probe.Page, format);
                found.AddRange(PaperRules.Broken(sheets, blank).Concat(Unnamed(sheets, "Form")).Select(what => $"{page}, blank, {format}: {what}"));
                found.AddRange(sheets.Count > Sides && folder != "frameworks/" ? [FormattableString.Invariant($"{page}, {format}: {sheets.Count} pages")] : []);
            }

            var filled = await FilledItem.FillAsync(probe.Page, Long, "Short.", "Two\nlines");
            foreach (var format in Formats)
            {
                var sheets = await PrintedPages.WordsAsync(probe.Page, format);
                found.AddRange(PaperRules.Broken(sheets, filled).Concat(Unnamed(sheets, "NoorandSam")).Select(what => $"{page}, filled in, {format}: {what}"));
            }

            await probe.ShouldBeCleanAsync();
        }

        found.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_form_that_is_filled_in_prints_blank_too_and_shows_nothing_of_what_it_holds()
    {
        var site = await sites.HandbookAsync("default");
        await using var probe = await browser.OpenAsync(site.Root, "checks/coaching-readiness.html");
        var blank = await FilledItem.FillAsync(probe.Page);
        var before = await PrintedPages.WordsAsync(probe.Page, "A4");
        await FilledItem.FillAsync(probe.Page, Long);

        // The browser's dialog takes the page as it is then, as the test does.
        await probe.Page.EvaluateAsync("window.print = () => {}");
        await probe.Page.Locator(".sheet summary").ClickAsync();
        await probe.Page.Locator("[data-do=print-blank]").ClickAsync();
        var sheets = await PrintedPages.WordsAsync(probe.Page, "A4");

        PaperRules.Broken(sheets, blank).ShouldBeEmpty();
        sheets.Select(sheet => sheet.Body).ShouldBe(before.Select(sheet => sheet.Body));
        sheets.ShouldAllBe(sheet => !sheet.Edges.Contains("Noor", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_scripts_a_form_prints_its_lines_and_what_was_written_into_its_fields()
    {
        var site = await sites.HandbookAsync("default");
        await using var probe = await browser.OpenAsync(site.Root, "sessions/monthly-coaching.html", new() { JavaScriptEnabled = false });
        await probe.Page.Locator("[data-item] textarea").First.FillAsync(Long);

        var sheets = await PrintedPages.WordsAsync(probe.Page, "A4");

        string.Concat(sheets.Select(sheet => sheet.Body)).ShouldContain(PrintedPage.Squeeze(Long));
        sheets.ShouldAllBe(sheet => !sheet.Body.Contains("yyyy", StringComparison.Ordinal) && !sheet.Outside().Any());
        sheets.Count.ShouldBe(Sides);
    }

    private static IEnumerable<string> Unnamed(IEnumerable<PrintedPage> sheets, string name) =>
        sheets.Where(sheet => !sheet.Edges.Contains(name, StringComparison.Ordinal)).Select((_, index) => $"a sheet does not say {name}");
}
