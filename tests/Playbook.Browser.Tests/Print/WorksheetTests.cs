using Playbook.Browser.Tests.Browsers;
using Playbook.Browser.Tests.Theming;

namespace Playbook.Browser.Tests.Print;

/// <summary>A worksheet is taken to a meeting: one sheet of paper, printed on one side or on both.</summary>
public sealed class WorksheetTests(BrowserFixture browser, ThemeSites sites)
{
    [Theory]
    [InlineData("sessions", "A4")]
    [InlineData("sessions", "Letter")]
    [InlineData("checks", "A4")]
    public async Task The_worksheets_of_the_handbook_print_on_two_pages_at_most(string folder, string format)
    {
        var site = await sites.HandbookAsync("default");
        await using var probe = await browser.OpenAsync(site.Root);
        var found = new List<string>();
        var worksheets = site.Pages.Where(page => page.StartsWith($"{folder}/", StringComparison.Ordinal) && !page.EndsWith("index.html", StringComparison.Ordinal)).ToList();
        worksheets.ShouldNotBeEmpty();

        foreach (var page in worksheets)
        {
            await probe.GotoAsync(page);
            var sheets = await PrintedPages.PrintAsync(probe.Page, format);
            found.AddRange(sheets.Count > 2 ? [FormattableString.Invariant($"{page}: {sheets.Count}")] : []);
        }

        found.ShouldBeEmpty();
    }
}
