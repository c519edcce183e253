using Playbook.Browser.Tests.Browsers;
using Playbook.Browser.Tests.Theming;

namespace Playbook.Browser.Tests.Budgets;

/// <summary>Pages that are read are light: they load at once over a bad line.</summary>
public sealed class PageWeightTests(BrowserFixture browser, ThemeSites sites)
{
    private const long All = 40 * 1024;
    private const long Scripts = 6 * 1024;
    private const long Styles = 10 * 1024;

    public static TheoryData<string> Names => ThemeSites.Names;

    [Theory, MemberData(nameof(Names))]
    public async Task A_page_of_every_kind_is_light(string theme) => await WeighAsync(await sites.EveryKindAsync(theme));

    [Fact]
    public async Task Every_page_of_the_handbook_is_light() => await WeighAsync(await sites.HandbookAsync("default"));

    private async Task WeighAsync(ThemeSite site)
    {
        await using var probe = await browser.OpenAsync(site.Root);
        var found = new List<string>();

        foreach (var page in site.Pages)
        {
            var weight = await PageWeight.OfAsync(probe, page);
            weight.Files.Select(file => file.Sort).ShouldContain("document");
            found.AddRange(weight.Excess(All, Scripts, Styles) is { } excess ? [excess] : []);
        }

        found.ShouldBeEmpty();
    }
}
