using Playbook.Coaching.Tests.Samples;
using Playbook.Testing;

namespace Playbook.Coaching.Tests.Pages;

/// <summary>Where pages are written, and that every address in them leads somewhere.</summary>
public sealed class AddressTests
{
    [Fact]
    public async Task Every_link_of_the_sample_site_is_relative_and_ends_in_a_file_name()
    {
        var site = await SampleHandbook.Builder().BuildAsync();

        foreach (var page in site.Addresses.Where(address => address.EndsWith(".html", StringComparison.Ordinal)))
        {
            foreach (var address in Html.Links(site[page]).Select(link => link.Split(" → ")[1]).Where(address => address != "https://example.org/book"))
            {
                var path = address.Split('#')[0];
                path.ShouldNotStartWith("/");
                path.ShouldNotContain(":");
                (path.Length == 0 || Path.HasExtension(path)).ShouldBeTrue($"{page}: {address}");
            }
        }
    }

    [Fact]
    public async Task The_index_of_a_folder_may_be_called_readme()
    {
        var site = await new SiteBuilder { SlowChecks = true }
            .With("notes/README.md", "# About notes\n\n[A](a.md)\n")
            .With("notes/a.md", "# A\n\n[up](.) [name](README.md)\n")
            .BuildAsync();

        site.Main("notes/index.html").ShouldContain("About notes</h1>");
        site.Main("notes/a.html").ShouldContain("<a href=\"index.html\">up</a> <a href=\"index.html\">name</a>");
        site.Addresses.ShouldNotContain("notes/README.html");
    }

    [Fact]
    public async Task Where_a_folder_has_an_index_too_the_readme_is_a_page_like_others()
    {
        var site = await new SiteBuilder { SlowChecks = true }
            .With("notes/README.md", "# Read me\n")
            .With("notes/index.md", "# Notes\n\n[r](README.md)\n")
            .BuildAsync();

        site.Main("notes/index.html").ShouldContain("Notes</h1>");
        site.Main("notes/index.html").ShouldContain("<a href=\"README.html\">r</a>");
        site.Main("notes/README.html").ShouldContain("Read me</h1>");
    }

    [Fact]
    public async Task A_readme_at_the_root_is_the_home_page()
    {
        var site = await new SiteBuilder().With("README.md", "# Mine\n").BuildAsync();

        site.Main("index.html").ShouldContain("Mine</h1>");
        site["index.html"].ShouldContain("layout-home");
    }

    [Fact]
    public async Task A_slug_is_the_last_part_of_the_address()
    {
        var site = await new SiteBuilder { SlowChecks = true }
            .With("guides/a.md", "---\nslug: über-uns\n---\n# A\n")
            .With("guides/b.md", "# B\n\n[a](a.md)\n")
            .BuildAsync();

        site.Addresses.ShouldContain("guides/über-uns.html");
        site.Main("guides/b.html").ShouldContain("<a href=\"%C3%BCber-uns.html\">a</a>");
    }

    [Theory]
    [InlineData("old.html", "old.html", "guides/a.html", "")]
    [InlineData("/old", "old.html", "guides/a.html", "")]
    [InlineData("archive/2020/", "archive/2020/index.html", "../../guides/a.html", "../../")]
    public async Task An_old_address_leads_to_the_page(string from, string address, string url, string root)
    {
        var site = await new SiteBuilder { SlowChecks = true }.With("guides/a.md", $"---\nredirectFrom: [{from}]\n---\n# A & B\n").BuildAsync();

        var page = site[address];
        page.ShouldContain($"<meta http-equiv=\"refresh\" content=\"0; url={url}\">");
        page.ShouldContain($"<a href=\"{url}\">A &amp; B</a>");
        page.ShouldContain($"href=\"{root}assets/favicon.svg\"");
        page.ShouldContain("<meta name=\"robots\" content=\"noindex\">");
    }

    [Theory]
    [InlineData("# Title\n\n## Content\n\n[title](#title) [content](#content)\n")]
    [InlineData("## Main\n\n## Skip\n\n[main](#main)\n")]
    public async Task No_heading_takes_an_id_of_the_layout(string text) =>
        (await new SiteBuilder { SlowChecks = true }.With("guides/a.md", text).BuildAsync()).Main("guides/a.html").ShouldContain("<a href=\"#");

    [Fact]
    public async Task A_file_without_front_matter_or_heading_takes_its_title_from_its_name()
    {
        var site = await new SiteBuilder().With("guides/stakeholder_map-basics.md", "Text only.\n").BuildAsync();

        site.Main("guides/stakeholder_map-basics.html").ShouldEndWith("<h1>Stakeholder map basics</h1>\n\n<p>Text only.</p>");
    }

    [Fact]
    public async Task Files_and_folders_with_an_underscore_are_never_output()
    {
        var site = await new SiteBuilder().With("_notes/a.md", "# A\n").With("guides/_b.md", "# B\n").With("guides/_c.png", [1]).BuildAsync();

        site.Addresses.ShouldNotContain(address => address.Contains("/_", StringComparison.Ordinal) || address.StartsWith("_notes", StringComparison.Ordinal));
    }
}
