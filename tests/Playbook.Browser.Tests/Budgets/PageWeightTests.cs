using Playbook.Browser.Tests.Browsers;
using Playbook.Browser.Tests.Theming;

namespace Playbook.Browser.Tests.Budgets;

/// <summary>Pages are light: they load at once over a bad line. Those that are filled in bring more scripts, and no more style.</summary>
public sealed class PageWeightTests(BrowserFixture browser, ThemeSites sites)
{
    private const long All = 40 * 1024;
    private const long Scripts = 6 * 1024;
    private const long ToolScripts = 15 * 1024;
    private const long Styles = 10 * 1024;

    /// <summary>A page that holds all words of a wheel, to be changed, is the longest of all; it has a form's scripts and its own.</summary>
    private const long AllOfDefine = 80 * 1024;
    private const long DefineScripts = 24 * 1024;

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
            var isTool = weight.Files.Any(file => file.Name.EndsWith("/store.js", StringComparison.Ordinal));
            var isDefine = weight.Files.Any(file => file.Name.EndsWith("/define.js", StringComparison.Ordinal));
            found.AddRange(weight.Excess(isDefine ? AllOfDefine : All, isDefine ? DefineScripts : isTool ? ToolScripts : Scripts, Styles) is { } excess ? [excess] : []);
        }

        found.ShouldBeEmpty();
    }
}
