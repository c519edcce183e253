using Playbook.Testing;

namespace Playbook.Coaching.Tests.Pages;

/// <summary>The page on which a wheel is put into other words, before a script has looked for it.</summary>
public sealed class DefineTests
{
    private const string Address = "define/pm.html";
    private const string Wheel = "---\nbuckets:\n  - {id: a, title: 'A <b>'}\n  - {id: b, title: B}\n  - {id: c, title: C}\n---\n# PM\n";

    private const string Skill =
        """
        # Asking

        You *ask*, as [told](../b/telling.md).

        - Once

        ## Levels

        ### 4: Asks

        Asks `# much`.

        ```
        # no heading
        ```

        ### 7

        ## Traps

        None.
        """;

    [Fact]
    public async Task A_field_holds_the_markdown_that_the_handbook_was_written_in()
    {
        var main = (await Builder().BuildAsync()).Main(Address);

        main.ShouldContain(">You *ask*, as [told](../b/telling.md).\n\n- Once</textarea>");
        main.ShouldContain(">Asks `# much`.\n\n```\n# no heading\n```</textarea>");
        main.ShouldContain("data-cell=\"level/7/text\" rows=\"3\" autocomplete=\"off\"></textarea>");
        main.ShouldContain("A &lt;b&gt;");
    }

    [Fact]
    public async Task Of_an_override_it_holds_what_shines_through_too()
    {
        var main = (await Builder()
            .WithBase("skills/a/asking.md", Skill)
            .With("skills/a/asking.md", "---\nmerge: true\n---\n## Levels\n\n### 4: Wonders\n\n### 7\n\nSeven *here*.\n")
            .BuildAsync()).Main(Address);

        main.ShouldContain(">You *ask*, as [told](../b/telling.md).\n\n- Once</textarea>");
        main.ShouldContain("value=\"Wonders\"");
        main.ShouldContain(">Asks `# much`.\n\n```\n# no heading\n```</textarea>");
        main.ShouldContain(">Seven *here*.</textarea>");
    }

    [Fact]
    public async Task It_says_which_files_are_the_sites_own()
    {
        var site = await Builder().WithBase("skills/b/more.md", "# More\n").BuildAsync();

        site.Main(Address).ShouldContain("data-path=\"skills/a/asking.md\" data-own");
        site.Main(Address).ShouldContain("data-path=\"skills/b/more.md\" data-order");
    }

    [Fact]
    public async Task Roles_of_the_wheel_stand_side_by_side()
    {
        var site = await Builder()
            .With("wheels/other.md", "---\nbuckets: [{id: x}, {id: y}, {id: z}]\n---\n# Zenith\n")
            .With("roles/pm.md", "# PM role\n\n## Expectations\n\n| Skill | Expectation |\n|---|---|\n| asking | 4 |\n")
            .With("roles/else.md", "---\nwheel: other\n---\n# Another role\n")
            .BuildAsync();

        site.Main(Address).ShouldContain("data-key=\"expect/pm/asking\" value=\"4\" data-was=\"asking\"");
        site.Main(Address).ShouldContain("data-key=\"expect/pm/telling\" value=\"\"");
        site.Main(Address).ShouldNotContain("Another role");
        site.Main("define/other.html").ShouldContain("Another role");
    }

    [Fact]
    public async Task The_wheel_and_the_workbook_lead_to_it_and_nothing_else_lists_it()
    {
        var site = await Builder().Set("site", "https://example.org/").BuildAsync();

        site.Main("wheels/pm.html").ShouldContain("<a href=\"../define/pm.html\">Make it yours</a>");
        site.Main("workbook.html").ShouldContain("<a href=\"define/pm.html\" data-page=\"define/pm\">PM</a>");
        site["sitemap.xml"].ShouldNotContain("define/");
        site.Addresses.ShouldNotContain("define/index.html");
        site[Address].ShouldContain("noindex");
        site.Main(Address).ShouldContain("<noscript>");
    }

    [Fact]
    public async Task A_content_file_wins_over_its_address()
    {
        var site = await Builder().With("define/pm.md", "# Mine\n").BuildAsync();

        site.Main(Address).ShouldContain("Mine");
        site.Main("wheels/pm.html").ShouldNotContain("Make it yours");
    }

    private static SiteBuilder Builder() => new SiteBuilder()
        .With("wheels/pm.md", Wheel)
        .With("skills/a/asking.md", Skill)
        .With("skills/b/telling.md", "# Telling\n");
}
