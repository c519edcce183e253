using Playbook.Coaching.Tests.Pages;
using Playbook.Testing;

namespace Playbook.Coaching.Tests.Graph;

/// <summary>A skill's page shows all that serves the skill.</summary>
public sealed class SkillServiceTests
{
    [Fact]
    public async Task Questions_of_all_banks_in_the_order_of_the_banks()
    {
        var main = await SkillAsync(Handbook()
            .With("questions/b.md", "---\norder: 2\nskills: [trust]\n---\n# Second\n\n- Handed down? {#down}\n- Not this? {#not skill=focus}\n")
            .With("questions/a.md", "---\norder: 1\n---\n# First\n\n- Own? {#own skill=\"focus trust\"}\n"));

        var asked = Html.Element(main, "<ul class=\"asked\">");
        Html.Links(asked).ShouldBe(["First → ../../questions/a.html#own", "Second → ../../questions/b.html#down"]);
        asked.ShouldContain("Own?");
        asked.ShouldNotContain("Not this?");
    }

    [Fact]
    public async Task Pages_by_kind()
    {
        var main = await SkillAsync(Handbook()
            .With("sessions/s.md", "---\nskills: [trust]\n---\n# Hour\n")
            .With("frameworks/f.md", "---\nskills: [focus, trust, trust]\n---\n# Way\n")
            .With("checks/c.md", "---\nskills: [trust]\n---\n# Check\n")
            .With("guides/g.md", "---\nskills: [trust]\n---\n# Guide\n")
            .With("plans/high.md", "---\nfits:\n  high: [trust]\n---\n# High\n")
            .With("plans/low.md", "---\nfits:\n  low: [trust]\n---\n# Low\n")
            .With("plans/other.md", "---\nfits:\n  low: [focus]\n---\n# Other\n"));

        var practised = main[main.IndexOf("practised-title", StringComparison.Ordinal)..];
        Html.Links(practised).ShouldBe(
            [
                "Way → ../../frameworks/f.html", "Hour → ../../sessions/s.html", "Check → ../../checks/c.html",
                "High → ../../plans/high.html", "Low → ../../plans/low.html", "Guide → ../../guides/g.html",
            ]);
    }

    [Fact]
    public async Task What_each_role_expects_by_link_id_or_title()
    {
        static string Role(int order, string cell) =>
            $"---\norder: {order}\n---\n# Role {order}\n\n## Expectations\n\n| Skill | Expectation |\n|---|---|\n| {cell} | {order} |\n";

        var main = await SkillAsync(Handbook()
            .With("roles/c.md", Role(3, "[So called](../skills/team/trust.md#levels)"))
            .With("roles/a.md", Role(1, "trust"))
            .With("roles/b.md", Role(2, "TRUST"))
            .With("roles/d.md", Role(4, "[x](xref:trust)"))
            .With("roles/e.md", Role(5, "focus")));

        Html.Links(main[main.IndexOf("expectations-title", StringComparison.Ordinal)..])
            .ShouldBe(["Role 1 → ../../roles/a.html", "Role 2 → ../../roles/b.html", "Role 3 → ../../roles/c.html", "Role 4 → ../../roles/d.html"]);
        main.ShouldContain("</a></th><td>3</td>");
    }

    [Fact]
    public async Task Nothing_is_shown_where_nothing_serves()
    {
        var main = await SkillAsync(Handbook());

        main.ShouldNotContain("Asked by");
        main.ShouldNotContain("Practised in");
        main.ShouldNotContain("What each role expects");
    }

    private static SiteBuilder Handbook() => new SiteBuilder { SlowChecks = true }
        .With("skills/team/trust.md", "# Trust\n\n## Levels\n")
        .With("skills/team/focus.md", "# Focus\n");

    private static async Task<string> SkillAsync(SiteBuilder builder) =>
        (await builder.BuildAsync()).Main("skills/team/trust.html");
}
