namespace Playbook.Browser.Tests.Theming;

public sealed class EveryKindTests(ThemeSites sites)
{
    public static TheoryData<string> Names => ThemeSites.Names;

    [Theory, MemberData(nameof(Names))]
    public async Task A_theme_builds_every_page_without_a_finding(string theme)
    {
        var site = await sites.EveryKindAsync(theme);

        site.Samples.Except(site.Files.Keys).ShouldBeEmpty();
        EveryKind.LongTitle.Length.ShouldBeInRange(110, 130);
    }

    [Theory, MemberData(nameof(Names))]
    public async Task A_theme_builds_a_handbook_that_runs_right_to_left(string theme) =>
        RightToLeft.Pages.Except((await sites.RightToLeftAsync(theme)).Files.Keys).ShouldBeEmpty();
}
