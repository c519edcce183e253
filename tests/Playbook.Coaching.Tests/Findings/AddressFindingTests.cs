using Playbook.Testing;

namespace Playbook.Coaching.Tests.Findings;

/// <summary>PB1207 and PB1208: addresses that are taken, and those that are none.</summary>
public sealed class AddressFindingTests
{
    [Fact]
    public async Task PB1207_two_pages_at_one_address_are_an_error_at_the_slug() =>
        (await Found.InAsync(new SiteBuilder()
            .With("guides/a.md", "# A\n")
            .With("guides/b.md", "---\norder: 1\nslug: a\n---\n# B\n"))).ShouldBe(
            [
                "input/guides/b.md(3,7): error PB1207: The address 'guides/a.html' is taken by input/guides/a.md already. "
                + "Expected an address of its own; a 'slug' can give a page one.",
            ]);

    [Fact]
    public async Task PB1207_addresses_that_differ_in_capital_letters_only_are_one() =>
        (await Found.InAsync(new SiteBuilder().With("guides/A.md", "# A\n").With("guides/a.md", "# A\n"))).ShouldBe(
            [
                "input/guides/a.md: error PB1207: The address 'guides/a.html' is taken by input/guides/A.md already, "
                + "as 'guides/A.html', which is the same file on many systems. "
                + "Expected an address of its own; a 'slug' can give a page one.",
            ]);

    [Fact]
    public async Task PB1207_a_page_cannot_take_the_address_of_a_file() =>
        (await Found.InAsync(new SiteBuilder().With("guides/a.html", "<p>").With("guides/a.md", "# A\n"))).ShouldHaveSingleItem()
            .ShouldStartWith("input/guides/a.md: error PB1207: The address 'guides/a.html' is taken by input/guides/a.html already.");

    [Fact]
    public async Task PB1207_a_redirect_from_a_page_that_is_there_is_an_error_at_the_old_address() =>
        (await Found.InAsync(new SiteBuilder()
            .With("guides/a.md", "# A\n")
            .With("guides/b.md", "---\nredirectFrom:\n  - old.html\n  - guides/a.html\n---\n# B\n"))).ShouldHaveSingleItem()
            .ShouldStartWith("input/guides/b.md(4,5): error PB1207: The address 'guides/a.html' is taken by input/guides/a.md already.");

    [Theory]
    [InlineData("guides/")]
    [InlineData("404.html")]
    [InlineData("search.html")]
    [InlineData("skills/team/index.html")]
    public async Task PB1207_a_redirect_from_a_generated_page_is_an_error(string from) =>
        (await Found.InSampleWithAsync("guides/b.md", $"---\nredirectFrom: {from}\n---\n# B\n")).ShouldHaveSingleItem()
            .ShouldContain("is taken by a page that the generator makes already.");

    [Theory]
    [InlineData("../x")]
    [InlineData("a/b")]
    [InlineData("/x")]
    [InlineData("C:x")]
    [InlineData("con")]
    [InlineData("Com1.txt")]
    [InlineData(".x")]
    [InlineData("x.")]
    [InlineData("a b")]
    [InlineData("a?b")]
    public async Task PB1208_a_slug_is_one_safe_name(string slug) =>
        (await Found.InAsync(new SiteBuilder().With("guides/a.md", $"---\nslug: '{slug}'\n---\n# A\n"))).ShouldBe(
            [
                $"input/guides/a.md(2,7): error PB1208: '{slug}' cannot be part of an address. "
                + "Expected one name without slashes, made of letters, digits, hyphens and dots.",
            ]);

    [Theory]
    [InlineData("../x")]
    [InlineData("a/../../x.html")]
    [InlineData("https://example.org/x.html")]
    [InlineData("//example.org/x.html")]
    [InlineData("C:/x.html")]
    [InlineData(@"C:\x.html")]
    [InlineData(@"a\..\x.html")]
    [InlineData("con")]
    [InlineData("a/nul.html")]
    [InlineData("x.css")]
    public async Task PB1208_a_redirect_starts_inside_the_site(string from) =>
        (await Found.InAsync(new SiteBuilder().With("guides/a.md", $"---\nredirectFrom: '{from}'\n---\n# A\n"))).ShouldBe(
            [
                $"input/guides/a.md(2,15): error PB1208: '{from}' is no address inside the site. "
                + "Expected a path from the site's root, such as guides/old-name.html.",
            ]);
}
