using Playbook.Testing;

namespace Playbook.Coaching.Tests.Layering;

/// <summary><c>draft: true</c>: in a preview only.</summary>
public sealed class DraftTests
{
    [Fact]
    public async Task A_draft_is_no_part_of_the_site_and_links_to_it_lose_their_address()
    {
        var site = await Handbook(preview: false).BuildAsync();

        site.Addresses.ShouldNotContain("skills/team/trust.html");
        site.Main("guides/a.html").ShouldContain("<p><a>by path</a> <a>by id</a></p>");
        site["data/skills.json"].ShouldNotContain("trust");
    }

    [Fact]
    public async Task A_draft_is_part_of_a_preview()
    {
        var site = await Handbook(preview: true).BuildAsync();

        site.Main("guides/a.html").ShouldContain("<a href=\"../skills/team/trust.html\">by path</a>");
        site.Main("skills/team/trust.html").ShouldContain("Trust</h1>");
        site["data/skills.json"].ShouldContain("trust");
    }

    [Fact]
    public async Task What_a_published_page_names_may_be_a_draft() =>
        (await Handbook(preview: false)
            .With("roles/pm.md", "# PM\n\n## Expectations\n\n| Skill | Expectation |\n|---|---|\n| Trust | 4 |\n")
            .With("questions/q.md", "---\nskills: [trust]\n---\n# Q\n\n- Why?\n")
            .BuildAsync()).Main("questions/q.html").ShouldNotContain("Trust");

    [Fact]
    public async Task A_whole_folder_may_be_drafts()
    {
        var site = await new SiteBuilder()
            .With("guides/_directory.yml", "draft: true\n")
            .With("guides/a.md", "# A\n")
            .With("guides/b.md", "---\ndraft: false\n---\n# B\n")
            .BuildAsync();

        site.Addresses.ShouldNotContain("guides/a.html");
        site.Addresses.ShouldContain("guides/b.html");
    }

    [Fact]
    public async Task A_mistake_in_the_front_matter_of_a_draft_is_reported() =>
        (await new SiteBuilder().With("guides/a.md", "---\ndraft: true\norder: one\n---\n# A\n").BuildWithFindingsAsync())
            .Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("PB1104");

    private static SiteBuilder Handbook(bool preview) => new SiteBuilder { IncludeDrafts = preview }
        .With("skills/team/trust.md", "---\ndraft: true\n---\n# Trust\n")
        .With("guides/a.md", "---\nskills: [trust]\n---\n# A\n\n[by path](../skills/team/trust.md) [by id](xref:trust)\n");
}
