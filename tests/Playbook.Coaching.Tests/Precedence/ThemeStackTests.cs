using Playbook.Testing;

namespace Playbook.Coaching.Tests.Precedence;

public class ThemeStackTests
{
    [Fact]
    public async Task A_theme_that_names_another_says_only_what_differs()
    {
        var site = await Page()
            .WithTheme("house", "_settings.yml", "theme: default\ncolors:\n  ink: { light: \"#101010\" }\n")
            .WithTheme("house", "_partials/footer.hbs", "<footer>The house</footer>")
            .WithTheme("house", "_strings/en.yml", "skip: Onwards\n")
            .WithTheme("house", "assets/css/house.css", "@layer layout { a { color: red; } }")
            .Set("theme", "house")
            .BuildAsync();

        site["guides/a.html"].ShouldContain("<footer>The house</footer>");
        site["guides/a.html"].ShouldContain(">Onwards</a>");
        site["guides/a.html"].ShouldContain("class=\"site-header\"");
        site["assets/css/tokens.css"].ShouldContain("--color-ink: light-dark(#101010, #");
        site.Addresses.ShouldContain("assets/css/house.css");
        site.Addresses.ShouldContain("assets/css/base.css");
    }

    [Fact]
    public async Task The_site_lies_over_all_themes_and_the_upper_theme_over_the_lower()
    {
        var site = await Page()
            .WithTheme("lower", "_settings.yml", "theme: default\n")
            .WithTheme("lower", "_partials/footer.hbs", "<footer>lower</footer>")
            .WithTheme("lower", "_partials/header.hbs", "<header>lower</header>")
            .WithTheme("lower", "_partials/upkeep.hbs", "<p>lower</p>")
            .WithTheme("upper", "_settings.yml", "theme: lower\n")
            .WithTheme("upper", "_partials/footer.hbs", "<footer>upper</footer>")
            .WithTheme("upper", "_partials/header.hbs", "<header>upper</header>")
            .With("_settings.yml", "theme: upper\n")
            .With("_partials/footer.hbs", "<footer>site</footer>")
            .BuildAsync();

        site["guides/a.html"].ShouldContain("<footer>site</footer>");
        site["guides/a.html"].ShouldContain("<header>upper</header>");
        site["guides/a.html"].ShouldContain("<p>lower</p>");
    }

    [Theory]
    [InlineData("round", "The theme 'round' is laid over itself.")]
    [InlineData("missing", "There is no theme 'missing'.")]
    public async Task A_theme_that_cannot_be_laid_over_another_is_an_error_where_it_says_so(string below, string message)
    {
        var site = await Page()
            .WithTheme("round", "_settings.yml", $"# Mine\ntheme: {below}\n")
            .Set("theme", "round")
            .BuildWithFindingsAsync();

        var finding = site.Diagnostics.ShouldHaveSingleItem().ToString();
        finding.ShouldStartWith("round/_settings.yml(2,8): error PB1507");
        finding.ShouldContain(message);
        site.Files.ShouldBeEmpty();
    }

    private static SiteBuilder Page() => new SiteBuilder().With("guides/a.md", "# A\n");
}
