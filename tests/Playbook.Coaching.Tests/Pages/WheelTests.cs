using System.Text.RegularExpressions;
using Playbook.Testing;

namespace Playbook.Coaching.Tests.Pages;

/// <summary>Wheels on pages: the diagram, the list beside it, and the small wheel that says where a page lies.</summary>
public sealed partial class WheelTests
{
    private const string Wheel =
        """
        ---
        buckets:
          - {id: team, title: Team}
          - {id: craft, title: "Design & <b>\"craft\"</b>"}
          - {id: growth, title: הובלה, description: Going on.}
        ---
        # PM & Co
        """;

    [Theory]
    [InlineData("index.html", "skills/")]
    [InlineData("wheels/pm.html", "../skills/")]
    public async Task Each_bucket_is_one_slice_that_leads_to_its_page(string page, string root)
    {
        var diagram = Html.Element((await BuildAsync())[page], "<svg class=\"wheel-diagram\"");

        Slice().Matches(diagram).Select(match => match.Value).ShouldBe(
        [
            $"<a class=\"slice hue-1\" href=\"{root}team/index.html\" aria-label=\"1 Team\">",
            $"<a class=\"slice hue-2\" href=\"{root}craft/index.html\" aria-label=\"2 Design &amp; &lt;b&gt;&quot;craft&quot;&lt;/b&gt;\">",
            $"<a class=\"slice hue-3\" href=\"{root}growth/index.html\" aria-label=\"3 הובלה\">",
        ]);
        diagram.ShouldContain("aria-label=\"PM &amp; Co\"");
        diagram.ShouldContain("direction=\"rtl\"><tspan");
        diagram.ShouldNotContain("<b>");
        diagram.ShouldNotContain(" id=");
        diagram.ShouldNotContain("style");
    }

    [Fact]
    public async Task The_list_says_what_the_diagram_shows()
    {
        var list = Html.Element((await BuildAsync())["wheels/pm.html"], "<ol class=\"wheel-list\"");

        Html.Links(list).ShouldBe(
        [
            "Team → ../skills/team/index.html",
            "Trust → ../skills/team/trust.html",
            "Design &amp; &lt;b&gt;&quot;craft&quot;&lt;/b&gt; → ../skills/craft/index.html",
            "הובלה → ../skills/growth/index.html",
        ]);
        list.ShouldContain("<li class=\"hue-3\"><span class=\"bucket-number\">3</span>");
        list.ShouldContain("<p>Going on.</p>");
    }

    [Theory]
    [InlineData("skills/team/trust.html", 1)]
    [InlineData("skills/craft/index.html", 2)]
    public async Task A_small_wheel_says_where_a_page_lies(string page, int number)
    {
        var place = Html.Element((await BuildAsync())[page], "<a class=\"wheel-small");

        place.ShouldContain($"class=\"wheel-small hue-{number}\" href=\"../../wheels/pm.html\"");
        place.ShouldContain("aria-hidden=\"true\"");
        place.ShouldContain("<strong>PM &amp; Co</strong>");
        place.ShouldContain($"<span>Bucket {number} of 3</span>");
        Current().Matches(place).Select(match => match.Groups["hue"].Value).ShouldBe([$"{number}"]);
    }

    [Fact]
    public async Task A_skill_of_no_known_bucket_has_no_small_wheel()
    {
        var site = await new SiteBuilder().With("skills/alone.md", "# Alone\n").BuildWithFindingsAsync();

        site.Main("skills/alone.html").ShouldContain("Alone");
        site.Main("skills/alone.html").ShouldNotContain("wheel-small");
    }

    [Fact]
    public async Task A_bucket_has_the_same_number_in_the_wheel_and_on_its_pages_when_another_wheel_took_one_before_it()
    {
        var site = await new SiteBuilder()
            .With("wheels/a.md", "---\nbuckets: [{id: x}, {id: y}, {id: z}]\n---\n# A\n")
            .With("wheels/b.md", "---\nbuckets: [{id: x}, {id: p}, {id: q}, {id: r}]\n---\n# B\n")
            .With("skills/p/one.md", "# One\n")
            .BuildWithFindingsAsync();

        site["wheels/b.html"].ShouldContain("<a class=\"slice hue-1\" href=\"../skills/p/index.html\"");
        site["skills/p/index.html"].ShouldContain("<body class=\"layout-bucket hue-1\">");
        site["skills/p/one.html"].ShouldContain("<body class=\"layout-skill hue-1\">");
    }

    private static Task<BuiltSite> BuildAsync() => new SiteBuilder()
        .With("wheels/pm.md", Wheel)
        .With("skills/team/trust.md", "# Trust\n")
        .BuildAsync();

    [GeneratedRegex("<a class=\"slice[^>]*>", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Slice();

    [GeneratedRegex("class=\"slice hue-(?<hue>\\d+) is-current\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Current();

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 2)]
    public async Task Where_there_are_several_wheels_each_bucket_in_the_index_of_skills_says_which_is_its_own(int wheels, int notes)
    {
        var builder = new SiteBuilder();
        for (var number = 1; number <= wheels; number++)
        {
            builder.With($"wheels/w{number}.md", $"---\norder: {number}\nbuckets:\n  - id: a{number}\n  - id: b{number}\n  - id: c{number}\n---\n# Wheel {number}\n")
                .With($"skills/a{number}/s{number}.md", $"# Skill {number}\n");
        }

        var index = (await builder.BuildAsync()).Main("skills/index.html");

        Regex.Count(index, "class=\"of-wheel\"", RegexOptions.None, TimeSpan.FromSeconds(1)).ShouldBe(notes * 3);
        index.Contains("A bucket of <a href=\"../wheels/w2.html\">Wheel 2</a>", StringComparison.Ordinal).ShouldBe(wheels == 2);
    }
}
