using Playbook.Coaching.Tests.Findings;
using Playbook.Coaching.Tests.Pages;
using Playbook.Testing;

namespace Playbook.Coaching.Tests.Settings;

/// <summary>Logo, footer and home text: what makes a handbook somebody's own.</summary>
public sealed class IdentityTests
{
    [Fact]
    public async Task The_logo_stands_before_the_title_on_every_page_and_says_nothing_twice()
    {
        var site = await Site("logo: assets/our logo.svg").With("assets/our logo.svg", "<svg/>").BuildAsync();

        site["guides/deep/a.html"].ShouldContain("><img class=\"site-logo\" src=\"../../assets/our%20logo.svg\" alt=\"\"> <span>Us</span></a>");
        site["index.html"].ShouldContain("<img class=\"site-logo\" src=\"assets/our%20logo.svg\" alt=\"\">");
    }

    [Fact]
    public async Task Without_a_logo_of_its_own_a_site_has_that_of_the_theme() =>
        (await Site("id: us").BuildAsync())["index.html"].ShouldContain("<img class=\"site-logo\" src=\"assets/logo.svg\" alt=\"\">");

    [Fact]
    public async Task An_empty_setting_takes_the_logo_away() =>
        (await Site("logo:").BuildAsync())["index.html"].ShouldNotContain("<img");

    [Fact]
    public async Task The_logo_of_a_base_handbook_may_be_replaced_by_a_file_at_its_path()
    {
        var site = await new SiteBuilder().WithBase("_settings.yml", "logo: /logo.svg").WithBase("logo.svg", "base").With("logo.svg", "own").BuildAsync();

        site["index.html"].ShouldContain("src=\"logo.svg\"");
        site["logo.svg"].ShouldBe("own");
    }

    [Theory]
    [InlineData("logo: assets/lgoo.svg", "input/_settings.yml(1,7): error PB1204: The image 'assets/lgoo.svg' does not exist. Did you mean 'assets/logo.svg'?")]
    [InlineData("logo: guides/deep/a.md", "input/_settings.yml(1,7): error PB1204: The image 'guides/deep/a.md' does not exist.")]
    [InlineData("logo: https://example.org/x.svg", "input/_settings.yml(1,7): hint PB1209: ")]
    [InlineData("footer: See [a](guides/deep/aa.md).", "input/_settings.yml(1,9): error PB1201: 'guides/deep/aa.md' does not exist. Did you mean 'guides/deep/a.md'?")]
    [InlineData("footer: See [a](#a).", "input/_settings.yml(1,9): error PB1202: '#a': a footer stands on every page")]
    [InlineData("footer: See [a](javascript:x).", "input/_settings.yml(1,9): error PB1206: ")]
    [InlineData("footer: <script>x</script> Us", "input/_settings.yml(1,9): hint PB1305: The HTML element <script> was left out.")]
    [InlineData("footer: <a id=more>x</a> Us", "input/_settings.yml(1,9): hint PB1305: The HTML id 'more', which is not free, was left out.")]
    [InlineData("home: See [a](xref:nobody).", "input/_settings.yml(1,7): error PB1203: ")]
    [InlineData("footer:\n  - one", "input/_settings.yml(2,3): error PB1104: ")]
    public async Task What_is_wrong_is_reported_at_the_setting(string setting, string finding) =>
        (await Found.InAsync(new SiteBuilder()
            .With("_settings.yml", setting)
            .With("assets/logo.svg", "<svg/>")
            .With("guides/deep/a.md", "# A\n"))).ShouldHaveSingleItem().ShouldStartWith(finding);

    [Fact]
    public async Task What_is_wrong_on_the_command_line_is_reported_at_the_option() =>
        (await Found.InAsync(new SiteBuilder().Set("logo", "x.svg"))).ShouldHaveSingleItem().ShouldStartWith("--set logo: error PB1204: ");

    [Fact]
    public async Task The_footer_stands_on_every_page_with_links_from_there()
    {
        var site = await Site("footer: |\n  Kept by **Ada**. [Read A](guides/deep/a.md#more), [outside](https://example.org/?a&b).\n\n  ## Second\n").BuildAsync();

        Footer(site, "index.html").ShouldContain("<p>Kept by <strong>Ada</strong>. <a href=\"guides/deep/a.html#more\">Read A</a>, <a href=\"https://example.org/?a&amp;b\">outside</a>.</p>\n<p>Second</p>");
        foreach (var address in new[] { "guides/deep/a.html", "guides/deep/index.html" })
        {
            Footer(site, address).ShouldContain("<a href=\"../../guides/deep/a.html#more\">");
        }

        site.Addresses.Where(site.IsOrdinaryPage).ShouldAllBe(address => Footer(site, address).Contains("Kept by", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_a_footer_of_its_own_a_page_ends_in_the_handbooks_title() =>
        Footer(await Site("id: us").BuildAsync(), "guides/deep/a.html").ShouldContain("<p>Us</p>");

    [Fact]
    public async Task A_footer_links_to_a_hidden_page_in_plain_words() =>
        Footer(await Site("footer: See [it](b.md).\nhide: [b.md]").With("b.md", "# B\n").BuildAsync(), "index.html").ShouldContain("<p>See <a>it</a>.</p>");

    [Fact]
    public async Task The_footer_makes_no_backlinks() =>
        (await Site("footer: \"[A](guides/deep/a.md)\"").BuildAsync())["guides/deep/a.html"].ShouldNotContain("backlinks");

    [Fact]
    public async Task The_home_text_replaces_what_stands_before_the_first_heading()
    {
        var site = await Site("home: |\n  Our *own* words, and [A](guides/deep/a.md).\n")
            .WithBase("index.md", "# Welcome\n\nTheir words, with [a broken link](nowhere.md).\n\nMore.\n\n## Rest\n\nStays.\n")
            .BuildAsync();

        var main = site.Main("index.html");
        main.ShouldContain("<h1 id=\"welcome\">Welcome</h1>");
        main.ShouldContain("<p>Our <em>own</em> words, and <a href=\"guides/deep/a.html\">A</a>.</p>");
        main.ShouldContain("<h2 id=\"rest\">Rest</h2>");
        main.ShouldNotContain("Their words");
        main.ShouldNotContain("More.");
    }

    [Theory]
    [InlineData("index.md")]
    [InlineData("README.md")]
    public async Task It_replaces_the_introduction_of_whatever_file_is_the_home_page(string path)
    {
        var site = await Site("home: Ours.").With(path, "# Welcome\n\nTheirs.\n").With("guides/README.md", "# Guides\n\nUntouched.\n").BuildAsync();

        site.Main("index.html").ShouldContain("<p>Ours.</p>");
        site.Main("index.html").ShouldNotContain("Theirs");
        site.Main("guides/index.html").ShouldContain("Untouched");
    }

    [Fact]
    public async Task Without_a_file_the_home_text_is_the_home_page()
    {
        var site = await Site("home: |\n  # Hello\n\n  See [below](#more) and [A](/guides/deep/a.md).\n\n  ::: note\n  Mind.\n  :::\n\n  ## More\n").BuildAsync();

        var main = site.Main("index.html");
        main.ShouldContain("<h1 id=\"hello\">Hello</h1>");
        main.ShouldContain("<a href=\"#more\">below</a> and <a href=\"guides/deep/a.html\">A</a>");
        main.ShouldContain("<h2 id=\"more\">");
        main.ShouldContain("class=\"aside");
    }

    [Fact]
    public async Task What_the_home_text_asks_of_the_handbook_is_checked_as_on_any_page() =>
        (await Found.InAsync(Site("home: |\n  ::: questions {bank=nobody}\n  Ask.\n  :::\n"))).ShouldHaveSingleItem()
            .ShouldContain("There is no bank 'nobody'.");

    [Fact]
    public async Task The_title_of_the_home_text_is_that_of_a_handbook_without_one() =>
        (await new SiteBuilder().With("_settings.yml", "home: \"# Growing at Acme\"\n").BuildAsync())["index.html"].ShouldContain("<title>Growing at Acme</title>");

    [Theory]
    [InlineData("> ## About")]
    [InlineData("- ## About")]
    [InlineData("::: note\n  ## About\n  :::")]
    public async Task A_footer_has_no_headings_however_deep_they_stand(string footer) =>
        Footer(await Site($"footer: |\n  {footer}\n").BuildAsync(), "index.html").ShouldNotContain("<h2");

    private static string Footer(BuiltSite site, string address) => Html.Element(site[address], "<footer class=\"site-footer\"");

    private static SiteBuilder Site(string settings) => new SiteBuilder { SlowChecks = true }
        .With("_settings.yml", $"title: Us\n{settings}\n")
        .With("guides/deep/a.md", "# A\n\nWords.\n\n## More\n");
}
