using Playbook.Coaching.Tests.Samples;
using Playbook.Testing;

namespace Playbook.Coaching.Tests.Pages;

/// <summary>The kind of a page, wherever a theme may want to show it.</summary>
public sealed class KindTests
{
    private const string Footer = "_partials/footer.hbs";

    [Theory]
    [InlineData("skills/team/trust.html", "skill, Skill")]
    [InlineData("questions/first.html", "bank, Question bank")]
    [InlineData("skills/team/index.html", "bucket, Bucket")]
    [InlineData("skills/index.html", "skill, ")]
    [InlineData("notes/meeting/agenda.html", "guide, Guide")]
    [InlineData("notes/index.html", ", ")]
    [InlineData("index.html", ", ")]
    [InlineData("tags/index.html", ", ")]
    [InlineData("search.html", ", ")]
    public async Task A_page_knows_its_kind(string address, string expected)
    {
        var site = await SampleHandbook.Builder().With(Footer, "<p>Kind: {{kind}}, {{kindTitle}}.</p>").BuildAsync();

        site[address].ShouldContain($"<p>Kind: {expected}.</p>");
    }

    [Fact]
    public async Task Breadcrumbs_and_sections_know_the_kind_of_what_they_lead_to()
    {
        var site = await SampleHandbook.Builder()
            .With(Footer, "<p>{{#each breadcrumbs}}{{title}}={{kind}};{{/each}}</p><p>{{#each sections}}{{title}}={{kind}};{{/each}}</p>")
            .BuildAsync();

        site["skills/team/trust.html"].ShouldContain("<p>Welcome=;Skills=skill;Team=bucket;</p>");
        site["skills/team/trust.html"].ShouldContain("Question banks=bank;");
        site["skills/team/trust.html"].ShouldContain("Notes=;</p>");
    }

    [Fact]
    public async Task An_index_that_an_author_wrote_has_the_kind_of_what_it_lists()
    {
        var site = await SampleHandbook.Builder()
            .With(Footer, "<p>Kind: {{kind}}, {{kindTitle}}.</p>")
            .With("skills/index.md", "# All skills\n")
            .With("skills/team/index.md", "# The team\n")
            .With("notes/index.md", "# Notes\n")
            .BuildAsync();

        site["skills/index.html"].ShouldContain("<p>Kind: skill, .</p>");
        site["skills/team/index.html"].ShouldContain("<p>Kind: bucket, Bucket.</p>");
        site["notes/index.html"].ShouldContain("<p>Kind: guide, Guide.</p>");
    }

    [Fact]
    public async Task Entries_and_menus_know_the_kind_of_their_pages()
    {
        var site = await SampleHandbook.Builder()
            .With("_partials/entries.hbs", "{{#each this}}<p>{{title}}={{kind}}:{{#each entries}}{{title}}={{kind}};{{/each}}</p>{{/each}}")
            .With("_partials/navigation.hbs", "<li><a href=\"{{url}}\"{{{currentMark}}}>{{title}}={{kind}}</a>{{#each children}}{{> navigation}}{{/each}}</li>")
            .BuildAsync();

        site.Main("skills/index.html").ShouldContain("<p>Team=bucket:Trust=skill;</p>");
        site.Main("notes/index.html").ShouldContain("<p>=:Meeting=;</p>");
        site["skills/team/trust.html"].ShouldContain(">Team=bucket</a>");
        site["skills/team/trust.html"].ShouldContain(">Trust=skill</a>");
    }

    [Fact]
    public async Task Pages_that_link_here_stand_under_their_kinds()
    {
        var site = await new SiteBuilder { SlowChecks = true }
            .With("guides/target.md", "# Target\n")
            .With("guides/a.md", "# A\n\n[x](target.md)\n")
            .With("sessions/b.md", "# B\n\n[x](../guides/target.md)\n")
            .With("guides/c.md", "# C\n\n[x](target.md)\n")
            .BuildAsync();

        var backlinks = Html.Element(site["guides/target.html"], "<section class=\"backlinks\"");
        Html.Links(backlinks).ShouldBe(["B → ../sessions/b.html", "A → a.html", "C → c.html"]);
        backlinks.ShouldContain("<h3>Sessions</h3>");
        backlinks.ShouldContain("<h3>Guides</h3>");
    }

    [Fact]
    public async Task The_home_page_says_what_is_in_each_section_and_how_much()
    {
        var site = await new SiteBuilder { SlowChecks = true }
            .With("guides/a.md", "# A\n").With("guides/b.md", "# B\n")
            .With("notes/index.md", "# Notes\n\nWhat we noted.\n").With("notes/deep/c.md", "# C\n")
            .With("top.md", "# Top\n\nOn its own.\n")
            .BuildAsync();

        var sections = Html.Element(site.Main("index.html"), "<ul class=\"home-sections\"");
        Html.Links(sections).ShouldBe(["Top → top.html", "Guides → guides/index.html", "Notes → notes/index.html"], ignoreOrder: true);
        sections.ShouldContain("<p>How all of this works. Start here when you are new.</p>\n      <p class=\"count\">2 pages</p>");
        sections.ShouldContain("<p>What we noted.</p>\n      <p class=\"count\">1 page</p>");
        sections.ShouldContain("<p>On its own.</p>");
    }
}
