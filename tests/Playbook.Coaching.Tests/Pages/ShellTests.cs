using Playbook.Testing;

namespace Playbook.Coaching.Tests.Pages;

/// <summary>What stands around the content of a page.</summary>
public sealed class ShellTests
{
    private const string NoIndex = "<meta name=\"robots\" content=\"noindex\">";

    [Fact]
    public async Task Pages_ask_search_engines_to_stay_away_unless_they_are_public()
    {
        var site = await new SiteBuilder().With("guides/a.md", "# A\n").With("guides/b.md", "---\npublic: true\n---\n# B\n").BuildAsync();

        site["guides/a.html"].ShouldContain(NoIndex);
        site["guides/b.html"].ShouldNotContain(NoIndex);
        site["index.html"].ShouldContain(NoIndex);
        site["404.html"].ShouldContain(NoIndex);
    }

    [Fact]
    public async Task A_public_handbook_is_public_on_generated_pages_too()
    {
        var site = await new SiteBuilder()
            .Set("public", "true")
            .With("guides/a.md", "---\npublic: false\n---\n# A\n")
            .With("guides/b.md", "---\ntags: [x]\n---\n# B\n")
            .BuildAsync();

        site["guides/a.html"].ShouldContain(NoIndex);
        site["guides/b.html"].ShouldNotContain(NoIndex);
        site["index.html"].ShouldNotContain(NoIndex);
        site["guides/index.html"].ShouldNotContain(NoIndex);
        site["tags/x.html"].ShouldNotContain(NoIndex);
        site["404.html"].ShouldContain(NoIndex);
    }

    [Fact]
    public async Task Edit_and_feedback_links_name_path_and_title()
    {
        var site = await new SiteBuilder()
            .With("_settings.yml", "edit: https://example.org/edit/{path}\nfeedback: mailto:a@example.org?subject={title}&body={path}\n")
            .With("guides/a ü.md", "# A & B\n")
            .BuildAsync();

        var html = site["guides/a ü.html"];
        html.ShouldContain("<a href=\"https://example.org/edit/guides/a%20%C3%BC.md\">Edit this page</a>");
        html.ShouldContain("<a href=\"mailto:a@example.org?subject=A%20%26%20B&amp;body=guides/a%20%C3%BC.md\">Give feedback on this page</a>");
    }

    [Theory]
    [InlineData("edit: javascript:alert(1)", "input/_settings.yml(1,7): error PB1105: 'edit' cannot be 'javascript:alert(1)'.")]
    [InlineData("edit: JavaScript:{path}", "input/_settings.yml(1,7): error PB1105: 'edit' cannot be 'JavaScript:{path}'.")]
    [InlineData("feedback: \"java\\tscript:alert(1)\"", "input/_settings.yml(1,11): error PB1105: 'feedback' cannot be 'java")]
    [InlineData("feedback: \"\\u0001data:text/html,{title}\"", "input/_settings.yml(1,11): error PB1105: 'feedback' cannot be '")]
    [InlineData("feedback: write to us", "input/_settings.yml(1,11): error PB1105: 'feedback' cannot be 'write to us'.")]
    public async Task Edit_and_feedback_links_lead_outside_and_run_nothing(string setting, string finding)
    {
        var site = await new SiteBuilder().With("_settings.yml", setting).With("guides/a.md", "# A\n").BuildWithFindingsAsync();

        site.Diagnostics.ShouldHaveSingleItem().ToString().ShouldStartWith(finding);
        site["guides/a.html"].ShouldNotContain("Edit this page");
        site["guides/a.html"].ShouldNotContain("Give feedback");
    }

    [Fact]
    public async Task Only_pages_of_our_own_layers_can_be_edited()
    {
        var site = await new SiteBuilder()
            .Set("edit", "https://example.org/{path}")
            .WithBase("guides/base.md", "# Base\n")
            .WithBase("guides/merged.md", "# Merged\n")
            .With("guides/merged.md", "---\nmerge: true\n---\n")
            .With("guides/own.md", "# Own\n")
            .WithLater("guides/later.md", "# Later\n")
            .BuildAsync();

        site.Addresses.Where(address => address.StartsWith("guides/", StringComparison.Ordinal) && site[address].Contains("Edit this page", StringComparison.Ordinal))
            .ShouldBe(["guides/later.html", "guides/merged.html", "guides/own.html"]);
    }

    [Fact]
    public async Task Owner_and_review_date_are_shown()
    {
        var site = await new SiteBuilder().With("guides/a.md", "---\nowner: Ada & Bo\nreviewed: 2026-01-31\n---\n# A\n").With("guides/b.md", "# B\n").BuildAsync();

        site["guides/a.html"].ShouldContain("<p>Kept by Ada &amp; Bo</p>");
        site["guides/a.html"].ShouldContain("<p>Last reviewed on 2026-01-31</p>");
        site["guides/b.html"].ShouldNotContain("Kept by");
    }

    [Fact]
    public async Task Tags_gather_pages_whatever_their_case()
    {
        var site = await new SiteBuilder { SlowChecks = true }
            .With("guides/a.md", "---\ntags: [First Hour, C#, first hour]\n---\n# A\n")
            .With("sessions/b.md", "---\ntags: first hour\n---\n# B\n")
            .BuildAsync();

        Html.Links(Html.Element(site["guides/a.html"], "<section class=\"tags\"")).ShouldBe(["First Hour → ../tags/first-hour.html", "C# → ../tags/c.html"]);
        Html.Links(site.Main("tags/first-hour.html")).ShouldBe(["All tags → index.html", "B → ../sessions/b.html", "A → ../guides/a.html"]);
        Html.Links(site.Main("tags/index.html")).ShouldBe(["C# → c.html", "First Hour → first-hour.html"]);
    }

    [Fact]
    public async Task A_tag_may_be_called_index()
    {
        var site = await new SiteBuilder { SlowChecks = true }.With("guides/a.md", "---\ntags: [Index]\n---\n# A\n").BuildAsync();

        Html.Links(site.Main("tags/index.html")).ShouldHaveSingleItem().ShouldStartWith("Index → ");
        Html.Links(Html.Element(site["guides/a.html"], "<section class=\"tags\"")).ShouldHaveSingleItem().ShouldNotBe("Index → ../tags/index.html");
    }

    [Fact]
    public async Task The_title_of_a_page_names_the_handbook_and_its_language_gives_the_direction()
    {
        var site = await new SiteBuilder().Set("title", "Us <3").Set("language", "en").With("guides/a.md", "# A & *B*\n").BuildAsync();

        site["guides/a.html"].ShouldContain("<title>A &amp; B · Us &lt;3</title>");
        site["guides/a.html"].ShouldContain("<html lang=\"en\" dir=\"ltr\">");
        site["index.html"].ShouldContain("<title>Us &lt;3</title>");
    }

    [Fact]
    public async Task A_language_from_right_to_left_says_so()
    {
        var site = await new SiteBuilder().Set("language", "he").With("_strings/he.yml", "home: בית\n").BuildAsync();

        site["index.html"].ShouldContain("<html lang=\"he\" dir=\"rtl\">");
    }
}
