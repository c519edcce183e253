using Playbook.Browser.Tests.Browsers;
using Playbook.Browser.Tests.Theming;

namespace Playbook.Browser.Tests.Print;

/// <summary>A pack is taken to the printer whole: a cover with its contents, then every page on a new sheet, complete.</summary>
public sealed class PackPrintTests(BrowserFixture browser, ThemeSites sites)
{
    private const string TitlesScript = "() => [...document.querySelectorAll('.pack-contents a')].map(link => link.textContent)";

    /// <summary>Prompts; those with something to fill in among their words as single words, for the reader of the paper tells its lines otherwise.</summary>
    private const string PromptsScript =
        """
        () => [...document.querySelectorAll('.packed .prompt-words')].flatMap(prompt => {
          const words = prompt.cloneNode(true);
          words.querySelectorAll('.blank').forEach(blank => blank.replaceWith(' '));
          return prompt.querySelector('.blank') ? words.textContent.split(/\s+/) : [words.textContent];
        })
        """;

    public static TheoryData<string, string> Formats => ThemeSites.With("A4", "Letter");

    [Theory, MemberData(nameof(Formats))]
    public async Task A_pack_prints_each_page_on_a_new_sheet(string theme, string format) =>
        (await ProblemsAsync(await sites.EveryKindAsync(theme), EveryKind.ReadingPack, format)).ShouldBeEmpty();

    [Theory, MemberData(nameof(Formats))]
    public async Task A_pack_of_worksheets_prints_every_prompt(string theme, string format) =>
        (await ProblemsAsync(await sites.EveryKindAsync(theme), EveryKind.WorksheetPack, format)).ShouldBeEmpty();

    [Theory]
    [InlineData("A4")]
    [InlineData("Letter")]
    public async Task The_packs_of_the_handbook_print_whole(string format)
    {
        var site = await sites.HandbookAsync("default");
        var packs = site.Pages.Where(page => page.StartsWith("packs/", StringComparison.Ordinal) && page != "packs/index.html").ToList();
        packs.Count.ShouldBe(4);
        var found = new List<string>();
        foreach (var pack in packs)
        {
            found.AddRange((await ProblemsAsync(site, pack, format)).Select(problem => $"{pack}: {problem}"));
        }

        found.ShouldBeEmpty();
    }

    private async Task<IReadOnlyList<string>> ProblemsAsync(ThemeSite site, string pack, string format)
    {
        await using var probe = await browser.OpenAsync(site.Root, pack);
        var titles = await probe.Page.EvaluateAsync<string[]>(TitlesScript);
        var prompts = await probe.Page.EvaluateAsync<string[]>(PromptsScript);
        var running = Squeezed(await probe.Page.TitleAsync());
        var sheets = await PrintedPages.PrintAsync(probe.Page, format);
        var texts = sheets.Select(Squeezed).ToList();
        titles.ShouldNotBeEmpty();
        prompts.Length.ShouldBeGreaterThanOrEqualTo(await probe.Page.Locator(".packed .block").CountAsync());
        return
        [
            .. titles.Where(title => !texts[0].Contains(Squeezed(title), StringComparison.Ordinal)).Select(title => $"not on the cover: {title}"),
            .. titles.Where(title => !texts.Skip(1).Any(text => text.StartsWith(running + Squeezed(title), StringComparison.Ordinal))).Select(title => $"not at the top of a sheet: {title}"),
            .. prompts.Where(prompt => !texts.Exists(text => text.Contains(Squeezed(prompt), StringComparison.Ordinal))).Select(prompt => $"not printed: {prompt}"),
            .. sheets.Index().Where(sheet => !PrintedPages.IsNumbered(sheet.Item, sheet.Index + 1, sheets.Count)).Select(sheet => $"no number on sheet {sheet.Index + 1}"),
            .. texts.Index().Where(sheet => sheet.Item.Length < running.Length + 20).Select(sheet => $"nothing on sheet {sheet.Index + 1}"),
            .. await PrintedPages.OutsideAsync(probe.Page, format),
        ];
    }

    /// <summary>Without white space: lines break where they like, and pdftotext sees spaces where letters stand apart.</summary>
    private static string Squeezed(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));
}
