using Playbook.Testing;

namespace Playbook.Coaching.Tests.Findings;

/// <summary>PB1201 to PB1209 through the whole site: positions count the lines of front matter.</summary>
public sealed class LinkFindingTests
{
    private const string FrontMatter = "---\ntitle: A\ntags: [x]\n---\n";

    [Fact]
    public async Task PB1201_a_broken_link_is_an_error_with_a_suggestion() =>
        (await In("Text.\nSee [b](strat.md).\n")).ShouldBe(
            ["input/guides/a.md(6,5): error PB1201: 'strat.md' does not exist. Did you mean 'start.md'?"]);

    [Fact]
    public async Task PB1202_a_broken_anchor_is_an_error_with_a_suggestion() =>
        (await In("See [b](../skills/team/trust.md#level).\n")).ShouldBe(
            [
                "input/guides/a.md(5,5): error PB1202: '../skills/team/trust.md#level': there is no '#level' in that page. "
                + "Did you mean 'levels'?",
            ]);

    [Fact]
    public async Task PB1202_a_question_of_a_bank_is_an_anchor() =>
        (await In("See [b](../questions/first.md#brings).\n")).ShouldBeEmpty();

    [Fact]
    public async Task PB1203_an_unknown_id_is_an_error_with_a_suggestion() =>
        (await In("See [b](xref:trusst).\n")).ShouldBe(
            ["input/guides/a.md(5,5): error PB1203: No page has the id 'trusst'. Did you mean 'trust'?"]);

    [Fact]
    public async Task PB1204_a_missing_image_is_an_error() =>
        (await In("| a |\n|---|\n| ![b](b.png) |\n")).ShouldBe(
            ["input/guides/a.md(7,3): error PB1204: The image 'b.png' does not exist."]);

    [Fact]
    public async Task PB1205_an_id_of_two_pages_is_an_error() =>
        (await Found.InAsync(new SiteBuilder()
            .With("guides/a.md", "See [b](xref:b).\n")
            .With("guides/b.md", "# B\n")
            .With("notes/b.md", "# B\n"))).ShouldBe(
            [
                "input/guides/a.md(1,5): error PB1205: The id 'b' could be guides/b.html or notes/b.html. "
                + "Expected one page, named by an id of its own or by its path.",
            ]);

    [Fact]
    public async Task PB1206_a_link_that_could_run_something_is_an_error() =>
        (await In("[b](javascript:alert(1))\n")).ShouldBe(
            [
                "input/guides/a.md(5,1): error PB1206: Links with 'javascript:' are not allowed. "
                + "Expected http, https, mailto, tel, ftp, xref or a relative path.",
            ]);

    [Fact]
    public async Task PB1206_a_source_is_a_link_like_any_other() =>
        (await Found.InSampleWithAsync("guides/a.md", "---\nsources:\n  - title: T\n    url: javascript:alert(1)\n---\n# A\n")).ShouldBe(
            [
                "input/guides/a.md(4,10): error PB1206: Links with 'javascript:' are not allowed. "
                + "Expected http, https, mailto, tel, ftp, xref or a relative path.",
            ]);

    [Fact]
    public async Task PB1201_a_source_may_lie_in_the_handbook() =>
        (await Found.InSampleWithAsync("guides/a.md", "---\nsources:\n  - title: T\n    url: strat.md\n---\n# A\n")).ShouldBe(
            ["input/guides/a.md(4,10): error PB1201: 'strat.md' does not exist. Did you mean 'start.md'?"]);

    [Fact]
    public async Task The_setting_links_lowers_them() =>
        (await Found.InAsync(new SiteBuilder().Set("links", "warn").With("guides/a.md", "[b](c.md) [d](xref:e) ![f](g.png)\n")))
            .Select(line => line.Split(": ")[1]).ShouldBe(["warning PB1201", "warning PB1203", "warning PB1204"]);

    [Fact]
    public async Task PB1209_an_image_on_another_site_is_a_hint_and_loses_its_address()
    {
        var site = await new SiteBuilder().With("guides/a.md", "# A\n\n![b](https://example.com/b.png)\n").BuildWithFindingsAsync();

        site.Diagnostics.ShouldHaveSingleItem().ToString().ShouldBe(
            "input/guides/a.md(3,1): hint PB1209: The image 'https://example.com/b.png' lies on another site, so only its words are shown. "
            + "Expected a file of the handbook.");
        site.Main("guides/a.html").ShouldContain("<img alt=\"b\" loading=\"lazy\">");
    }

    [Fact]
    public async Task PB1001_a_file_in_another_encoding_is_an_error()
    {
        var site = await new SiteBuilder().With("guides/a.md", [0x23, 0x20, 0xC3, 0x28]).BuildWithFindingsAsync();

        site.Diagnostics.ShouldHaveSingleItem().ToString().ShouldBe(
            "input/guides/a.md(1,3): error PB1001: 'input/guides/a.md' is not UTF-8. Save it in that encoding.");
    }

    [Fact]
    public async Task The_setting_links_is_a_severity() =>
        (await Found.InAsync(new SiteBuilder().With("_settings.yml", "links: warm\n"))).ShouldBe(
            ["input/_settings.yml(1,8): error PB1105: 'links' cannot be 'warm'. Expected error, warn or hint. Did you mean 'warn'?"]);

    private static Task<IReadOnlyList<string>> In(string body) => Found.InSampleWithAsync("guides/a.md", FrontMatter + body);
}
