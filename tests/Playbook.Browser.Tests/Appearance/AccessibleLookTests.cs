using Playbook.Browser.Tests.Accessibility;
using Playbook.Browser.Tests.Browsers;
using Playbook.Browser.Tests.Theming;

namespace Playbook.Browser.Tests.Appearance;

/// <summary>WCAG 2.2 AA on a page of every kind, however a visitor has set up the browser.</summary>
public sealed class AccessibleLookTests(BrowserFixture browser, ThemeSites sites)
{
    public static TheoryData<string, string> Looks =>
    [
        .. ThemeSites.Names.SelectMany(row => (row.Data == "default" ? Look.All : Look.Few).Select(look => (row.Data, look.Name))),
    ];

    [Theory, MemberData(nameof(Looks))]
    public async Task Every_page_is_accessible(string theme, string name)
    {
        var look = Look.All.Single(look => look.Name == name);
        var site = await sites.EveryKindAsync(theme);
        await using var probe = await browser.OpenAsync(site.Root, options: look.Options());
        var found = new List<string>();

        foreach (var page in site.Samples)
        {
            await probe.GotoAsync(page);
            found.AddRange((await AxeRunner.RunAsync(probe.Page)).Select(violation => $"{page}: {violation}"));
        }

        found.ShouldBeEmpty();
        await probe.ShouldBeCleanAsync();
    }
}
