using Playbook.Coaching.Tests.Findings;
using Playbook.Testing;

namespace Playbook.Coaching.Tests.Settings;

/// <summary>Colours and fonts of the theme, replaced one by one in settings.</summary>
public sealed class TokenTests
{
    private const string Address = "assets/css/tokens.css";

    public static TheoryData<string> EveryTheme =>
        [.. Directory.EnumerateDirectories(Path.Combine(Repository.Root, "themes")).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(EveryTheme))]
    public async Task A_theme_keeps_the_contrast_that_it_promises(string theme) =>
        (await new SiteBuilder().Set("theme", theme).BuildWithFindingsAsync()).Diagnostics.ShouldBeEmpty();

    [Fact]
    public async Task The_style_sheet_of_tokens_names_no_layer_but_its_own()
    {
        var css = (await new SiteBuilder().BuildAsync())[Address];

        css.ShouldStartWith("@layer tokens {\n  :root {\n    --color-paper: light-dark(#");
        css.ShouldContain("    --font-body: ");
        css.ShouldEndWith(";\n  }\n}\n");
        css.Split("@layer").Length.ShouldBe(2);
    }

    [Fact]
    public async Task Every_token_that_the_theme_uses_is_one_that_it_states()
    {
        var site = await new SiteBuilder().BuildAsync();

        var used = site.Addresses.Where(address => address.EndsWith(".css", StringComparison.Ordinal)).SelectMany(address => site[address].Split("var(").Skip(1)).Select(text => text.Split(')', ',')[0].Trim())
            .Where(name => name.StartsWith("--color-", StringComparison.Ordinal) || name.StartsWith("--font-", StringComparison.Ordinal));

        used.Distinct().Where(name => !site[Address].Contains($" {name}: ", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Pages_load_the_tokens_before_the_style_sheet_that_uses_them()
    {
        var html = (await new SiteBuilder().With("guides/a.md", "# A\n").BuildAsync())["guides/a.html"];

        html.IndexOf("href=\"../assets/css/tokens.css\"", StringComparison.Ordinal)
            .ShouldBeInRange(1, html.IndexOf("href=\"../assets/css/base.css\"", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("link: { light: \"#036\" }", "light-dark(#003366, #aabbcc)")]
    [InlineData("link: { dark: \"#9cf\" }", "light-dark(#112233, #99ccff)")]
    [InlineData("link: { light: \"#036\", dark: \"#9cf\" }", "light-dark(#003366, #99ccff)")]
    public async Task A_colour_is_replaced_by_appearance(string setting, string value)
    {
        var css = (await Colors(setting).WithBase("_settings.yml", "colors: { link: { light: '#123', dark: '#abc' } }").BuildAsync())[Address];

        css.ShouldContain($"--color-link: {value};");
    }

    [Fact]
    public async Task A_plain_value_stands_for_both_appearances_and_shines_through_a_map_above_it()
    {
        var builder = () => new SiteBuilder().WithBase("_settings.yml", "contrast: []\ncolors:\n  link: \"#747474\"\n");

        (await builder().BuildAsync())[Address].ShouldContain("--color-link: #747474;");
        (await builder().With("_settings.yml", "colors: { link: { dark: '#9cf' } }").BuildAsync())[Address]
            .ShouldContain("--color-link: light-dark(#747474, #99ccff);");
    }

    [Fact]
    public async Task A_font_is_replaced_by_name()
    {
        var css = (await new SiteBuilder().With("_settings.yml", "fonts:\n  heading: \"'Source Serif 4', serif\"\n").BuildAsync())[Address];

        css.ShouldContain("--font-heading: 'Source Serif 4', serif;");
        css.ShouldNotContain("--font-body: 'Source Serif 4'");
    }

    [Fact]
    public async Task A_file_in_its_place_wins()
    {
        var site = await new SiteBuilder { SlowChecks = true }.With(Address, ":root{}").With("_settings.yml", "colors: { link: { light: '#036' } }").BuildAsync();

        site[Address].ShouldBe(":root{}");
    }

    [Fact]
    public async Task A_file_whose_name_differs_in_case_only_is_reported() =>
        (await Found.InAsync(new SiteBuilder().With("assets/css/Tokens.css", "x"))).ShouldContain(finding => finding.Contains("error PB1207", StringComparison.Ordinal));

    [Theory]
    [InlineData("  link: navy", "input/_settings.yml(2,9): error PB1511: 'link' is 'navy'. Expected a colour such as \"#0b5a80\" or \"#abc\", or a map with 'light' and 'dark'.")]
    [InlineData("  link: #0b5a80", "input/_settings.yml(2,3): error PB1511: 'link' is empty. Expected a colour such as \"#0b5a80\" or \"#abc\", or a map with 'light' and 'dark'. Write it in quotes: outside them '#' begins a comment.")]
    [InlineData("  link: 0b5a80", "input/_settings.yml(2,9): error PB1511: 'link' is '0b5a80'. Expected a colour such as \"#0b5a80\" or \"#abc\", or a map with 'light' and 'dark'. Did you mean \"#0b5a80\"?")]
    [InlineData("  link: { dark: rgb(0 0 0) }", "input/_settings.yml(2,17): error PB1511: 'dark' is 'rgb(0 0 0)'. Expected a colour such as \"#0b5a80\" or \"#abc\".")]
    [InlineData("  link: { drak: '#fff' }", "input/_settings.yml(2,11): warning PB1103: The key 'drak' is not known in 'link'. Did you mean 'dark'?")]
    [InlineData("  lnik: '#fff'", "input/_settings.yml(2,3): warning PB1513: The theme has no colour 'lnik'. Did you mean 'link'?")]
    public async Task A_wrong_colour_is_reported_at_its_place_and_changes_nothing(string setting, string finding)
    {
        var site = await new SiteBuilder().With("_settings.yml", $"colors:\n{setting}\n").BuildWithFindingsAsync();

        site.Diagnostics.ShouldHaveSingleItem().ToString().ShouldBe(finding);
        site[Address].ShouldBe((await new SiteBuilder().BuildAsync())[Address]);
    }

    [Theory]
    [InlineData("fonts: { body: 'a;}' }", "input/_settings.yml(1,16): error PB1512: 'body' is 'a;}'. Expected names of fonts")]
    [InlineData("fonts: { bdoy: serif }", "input/_settings.yml(1,10): warning PB1513: The theme has no font 'bdoy'. Did you mean 'body'?")]
    [InlineData("fonts: serif", "input/_settings.yml(1,8): error PB1104: 'fonts' is 'serif'. Expected a map.")]
    [InlineData("colours: {}", "input/_settings.yml(1,1): warning PB1103: The key 'colours' is not known here. Did you mean 'colors'?")]
    [InlineData("contrast: [{ text: inc, on: paper, ratio: 3 }]", "input/_settings.yml(1,20): warning PB1513: The theme has no colour 'inc'. Did you mean 'ink'?")]
    [InlineData("contrast: [{ text: ink, on: paper, ratio: '4,5' }]", "input/_settings.yml(1,43): error PB1105: 'ratio' cannot be '4,5'. Expected a number from 1 to 21, such as 4.5.")]
    [InlineData("contrast: [{ text: ink, on: paper, ratio: 30 }]", "input/_settings.yml(1,43): error PB1105: 'ratio' cannot be '30'. Expected a number from 1 to 21, such as 4.5.")]
    public async Task Wrong_fonts_and_rules_are_reported_at_their_place(string settings, string finding) =>
        (await Found.InAsync(new SiteBuilder().With("_settings.yml", settings))).ShouldHaveSingleItem().ShouldStartWith(finding);

    [Fact]
    public async Task A_colour_that_cannot_be_read_in_the_dark_is_a_warning_at_the_sites_own_choice() =>
        (await Found.InAsync(Colors("accent: \"#7a0019\""))).ShouldHaveSingleItem()
            .ShouldStartWith("input/_settings.yml(2,11): warning PB1514: 'accent' #7a0019 on 'paper' #");

    [Fact]
    public async Task Of_two_layers_the_upper_one_is_told() =>
        (await Found.InAsync(new SiteBuilder()
            .WithBase("_settings.yml", "contrast: [{ text: ink, on: paper, ratio: 7 }]\ncolors: { ink: { light: '#333' } }")
            .With("_settings.yml", "colors: { paper: { light: '#777' } }"))).ShouldHaveSingleItem()
            .ShouldStartWith("input/_settings.yml(1,27): warning PB1514: 'ink' #333333 on 'paper' #777777 ");

    [Fact]
    public async Task A_theme_that_lies_over_another_may_add_tokens_that_a_site_replaces()
    {
        var site = await new SiteBuilder()
            .WithTheme("upper", "_settings.yml", "theme: default\ncolors: { ribbon: '#123' }\nfonts: { poster: serif }\n")
            .With("_settings.yml", "theme: upper\ncolors: { ribbon: '#456' }\n")
            .BuildAsync();

        site[Address].ShouldContain("--color-ribbon: #445566;");
        site[Address].ShouldContain("--font-poster: serif;");
    }

    private static SiteBuilder Colors(string setting) => new SiteBuilder().With("_settings.yml", $"colors:\n  {setting}\n");
}
