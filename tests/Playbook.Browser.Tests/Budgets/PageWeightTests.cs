using Playbook.Browser.Tests.Browsers;
using Playbook.Browser.Tests.Theming;

namespace Playbook.Browser.Tests.Budgets;

/// <summary>Pages are light: they load at once over a bad line. Those that are filled in bring more scripts, and no more style; those on which people are rated and compared hold a whole wheel.</summary>
public sealed class PageWeightTests(BrowserFixture browser, ThemeSites sites)
{
    private const long All = 40 * 1024;
    private const long Scripts = 6 * 1024;
    private const long FormScripts = 15 * 1024;
    private const long Styles = 10 * 1024;

    private static readonly string[] ToolScripts = ["/assess.js", "/compare.js"];

    /// <summary>A page that holds all words of a wheel, to be changed, is the longest of all; it has a form's scripts and its own.</summary>
    private const long AllOfDefine = 80 * 1024;
    private const long DefineScripts = 24 * 1024;

    /// <summary>The page of all questions has its own scripts, and one that holds the questions, which weighs what they weigh.</summary>
    private const long BankScripts = 20 * 1024;

    /// <summary>The search page has the whole of the search; other pages load it when somebody searches.</summary>
    private const long SearchScripts = 14 * 1024;

    public static TheoryData<string> Names => ThemeSites.Names;

    [Theory, MemberData(nameof(Names))]
    public async Task A_page_of_every_kind_is_light(string theme)
    {
        var site = await sites.EveryKindAsync(theme);
        await WeighAsync(site, site.Pages);
    }

    /// <summary>Pages of a folder draw in the same files, so that its longest page stands for the others.</summary>
    [Fact]
    public async Task The_longest_pages_of_every_folder_of_the_handbook_are_light()
    {
        var site = await sites.HandbookAsync("default");
        var longest = site.Pages.GroupBy(page => Path.GetDirectoryName(page)).SelectMany(folder => folder.OrderByDescending(page => site.Files[page].Length).Take(2));
        await WeighAsync(site, longest);
    }

    private async Task WeighAsync(ThemeSite site, IEnumerable<string> pages)
    {
        await using var probe = await browser.OpenAsync(site.Root);
        var found = new List<string>();

        foreach (var page in pages)
        {
            var weight = await PageWeight.OfAsync(probe, page);
            weight.Files.Select(file => file.Sort).ShouldContain("document");
            // What keeps words in the browser marks a form, and the page of all forms.
            var isForm = Loads(weight, "/store.js");
            var excess = Loads(weight, "/question-bank.js") ? weight.Without("/questions/all.js").Excess(All, BankScripts, 12 * 1024)
                : Loads(weight, "/search/page.js") ? weight.Excess(All, SearchScripts, Styles)
                : Loads(weight, "/define.js") ? weight.Excess(AllOfDefine, DefineScripts, Styles)
                : Array.Exists(ToolScripts, script => Loads(weight, script)) ? weight.Excess(60 * 1024, 20 * 1024, 12 * 1024)
                : weight.Excess(All, isForm ? FormScripts : Scripts, Styles);
            found.AddRange(excess is null ? [] : [excess]);
        }

        found.ShouldBeEmpty();
    }

    private static bool Loads(PageWeight weight, string script) => weight.Files.Any(file => file.Name.EndsWith(script, StringComparison.Ordinal));
}
