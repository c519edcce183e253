using System.Xml.Linq;
using Playbook.Testing;
using Playbook.Web.Themes;

namespace Playbook.Coaching.Tests.Pages;

/// <summary>The 404 page, the sitemap and the headers.</summary>
public sealed class FeedTests
{
    [Fact]
    public async Task The_404_page_needs_no_other_file()
    {
        var page = (await new SiteBuilder().BuildAsync())["404.html"];

        page.ShouldNotContain("<script");
        page.ShouldNotContain("stylesheet");
        page.ShouldNotContain("<a ");
        page.ShouldContain("<link rel=\"icon\" href=\"data:");
    }

    [Fact]
    public async Task The_404_page_leads_home_where_the_address_of_the_site_is_known() =>
        (await new SiteBuilder().Set("site", "https://example.org/book/").BuildAsync())["404.html"]
            .ShouldContain("<a href=\"https://example.org/book/index.html\">");

    [Fact]
    public async Task Without_an_address_of_the_site_there_is_no_sitemap_and_no_canonical_address()
    {
        var site = await new SiteBuilder().BuildAsync();

        site.Addresses.ShouldNotContain("sitemap.xml");
        site["index.html"].ShouldNotContain("canonical");
    }

    [Fact]
    public async Task The_sitemap_is_well_formed_whatever_the_address_of_the_site()
    {
        var site = await new SiteBuilder().With("_settings.yml", "site: \"https://example.org/\\u0001]]><x>&\\uFFFE\"\n").BuildAsync();

        XDocument.Parse(site["sitemap.xml"]).Descendants().Single(element => element.Name.LocalName == "loc").Value
            .ShouldBe("https://example.org/%01]]%3E%3Cx%3E&%EF%BF%BE/index.html");
    }

    [Theory]
    [InlineData("https://example.org/book")]
    [InlineData("https://example.org/book/")]
    public async Task The_sitemap_lists_every_page_but_redirects_and_404(string address)
    {
        var site = await new SiteBuilder()
            .Set("site", address)
            .With("guides/a ü&.md", "---\nredirectFrom: [old.html]\n---\n# A\n")
            .BuildAsync();

        XDocument.Parse(site["sitemap.xml"]).Descendants().Where(element => element.Name.LocalName == "loc").Select(element => element.Value).ShouldBe(
            [
                "https://example.org/book/guides/a%20%C3%BC%26.html",
                "https://example.org/book/guides/index.html",
                "https://example.org/book/index.html",
            ]);
        site["guides/a ü&.html"].ShouldContain("<link rel=\"canonical\" href=\"https://example.org/book/guides/a%20%C3%BC%26.html\">");
    }

    [Fact]
    public async Task The_headers_hold_the_security_policy_and_end_in_a_line_end()
    {
        var headers = (await new SiteBuilder().BuildAsync())["_headers"];

        headers.ShouldStartWith("/*\n  Content-Security-Policy: " + SecurityPolicy.Header + "\n");
        headers.ShouldEndWith("  X-Frame-Options: DENY\n");
        headers.ShouldNotContain("unsafe");
    }

    [Fact]
    public async Task Every_page_carries_the_policy_that_the_headers_carry()
    {
        var site = await new SiteBuilder().With("guides/a.md", "---\nredirectFrom: [old.html]\n---\n# A\n").BuildAsync();

        foreach (var page in new[] { "index.html", "guides/a.html", "old.html" })
        {
            site[page].ShouldContain($"<meta http-equiv=\"Content-Security-Policy\" content=\"{SecurityPolicy.Meta}\">");
        }
    }
}
