using Playbook.Browser.Tests.Browsers;
using Playbook.Browser.Tests.Theming;

namespace Playbook.Browser.Tests.Print;

/// <summary>Sheets that fall to the floor can be put in order again.</summary>
public sealed class SheetNumberTests(BrowserFixture browser, ThemeSites sites)
{
    public static TheoryData<string, string> Formats => ThemeSites.With("A4", "Letter");

    [Theory, MemberData(nameof(Formats))]
    public async Task Every_sheet_has_its_number_and_says_what_it_belongs_to(string theme, string format)
    {
        var site = await sites.EveryKindAsync(theme);
        await using var probe = await browser.OpenAsync(site.Root);
        var found = new List<string>();

        foreach (var (page, title) in EveryKind.Written)
        {
            await probe.GotoAsync(page);
            var sheets = await PrintedPages.PrintAsync(probe.Page, format);
            for (var number = 1; number <= sheets.Count; number++)
            {
                var sheet = sheets[number - 1];
                found.AddRange(PrintedPages.IsNumbered(sheet, number, sheets.Count) ? [] : [$"{page}: no number on sheet {number}"]);
                var named = new[] { title, EveryKind.SiteTitle }.Any(name => sheet.Contains(name, StringComparison.Ordinal));
                found.AddRange(named ? [] : [$"{page}: no title on sheet {number}"]);
            }
        }

        found.ShouldBeEmpty();
    }
}
