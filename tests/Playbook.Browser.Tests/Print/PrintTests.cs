using Playbook.Browser.Tests.Browsers;
using Playbook.Browser.Tests.Theming;

namespace Playbook.Browser.Tests.Print;

/// <summary>Paper shows what a page says, and none of what leads to other pages; sheets that fall to the floor can be put in order again.</summary>
public sealed class PrintTests(BrowserFixture browser, ThemeSites sites)
{
    private static readonly string[] Screen = ["Menu", "On this page", "In this section", "Previous", "Next", "Skip to the content", "Edit this page"];

    public static TheoryData<string, string> Formats => ThemeSites.With("A4", "Letter");

    [Theory, MemberData(nameof(Formats))]
    public async Task A_page_of_every_kind_prints_its_text_on_numbered_sheets_and_no_menus(string theme, string format)
    {
        var site = await sites.EveryKindAsync(theme);
        await using var probe = await browser.OpenAsync(site.Root);
        var found = new List<string>();

        foreach (var (page, title) in EveryKind.Written)
        {
            await probe.GotoAsync(page);
            var sheets = await PrintedPages.PrintAsync(probe.Page, format);
            found.AddRange(sheets[0].Contains(title, StringComparison.Ordinal) ? [] : [$"{page}: no title on the first sheet: {sheets[0]}"]);
            found.AddRange(sheets.Any(string.IsNullOrWhiteSpace) ? [$"{page}: an empty sheet"] : []);
            found.AddRange(Screen.Where(word => sheets.Any(sheet => sheet.Contains(word, StringComparison.Ordinal))).Select(word => $"{page}: {word}"));
            found.AddRange(sheets.SelectMany((sheet, index) => OutOfOrder(sheet, index + 1, sheets.Count, title)).Select(what => $"{page}: {what}"));
        }

        found.ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Formats))]
    public async Task A_level_begins_on_the_sheet_of_its_heading(string theme, string format)
    {
        var site = await sites.EveryKindAsync(theme);
        await using var probe = await browser.OpenAsync(site.Root, EveryKind.Skill);

        var sheets = await PrintedPages.PrintAsync(probe.Page, format);

        sheets.Count.ShouldBeGreaterThan(1);
        for (var level = 1; level <= 10; level++)
        {
            sheets.Single(sheet => sheet.Contains($"The first line of level {level} says it", StringComparison.Ordinal))
                .ShouldContain($"Level {level} in a few words");
        }
    }

    private static IEnumerable<string> OutOfOrder(string sheet, int number, int count, string title)
    {
        if (!PrintedPages.IsNumbered(sheet, number, count))
        {
            yield return $"no number on sheet {number}";
        }

        if (!new[] { title, EveryKind.SiteTitle }.Any(name => sheet.Contains(name, StringComparison.Ordinal)))
        {
            yield return $"no title on sheet {number}";
        }
    }
}
