using System.Globalization;
using System.Text.RegularExpressions;
using Playbook.Testing;

namespace Playbook.Coaching.Tests.Pages;

/// <summary>What a page shows of itself before it begins.</summary>
public sealed partial class AtAGlanceTests
{
    [Fact]
    public async Task The_bar_of_a_session_is_filled_by_its_steps()
    {
        var main = await MainAsync("sessions/a.md", "# A\n\n## One {minutes=7}\n\n## Two {minutes=7}\n\n## Three {minutes=7}\n");

        var parts = Part().Matches(main).Select(match => (Number(match, "x"), Number(match, "width"))).ToList();
        parts.ShouldBe([(0, 333), (333, 333), (666, 334)]);
        Html.Links(Html.Element(main, "<nav class=\"timetable\"")).ShouldBe(["One → #one", "Two → #two", "Three → #three"]);
        main.ShouldContain("<span class=\"time\">7–14</span>");
    }

    [Fact]
    public async Task The_themes_of_a_plan_stand_above_it() =>
        Html.Links(Html.Element(await MainAsync("plans/a.md", "# A\n\n## Themes\n\n### One\n\n### Two *more*\n"), "<nav class=\"steps\""))
            .ShouldBe(["One → #one", "Two more → #two-more"]);

    [Theory]
    [InlineData("Month 1|Month 3|Month 4", 4, "Month 1|-|Month 3|Month 4")]
    [InlineData("Month 1|Month 2", 4, "Month 1|Month 2|-|-")]
    [InlineData("First|Second", 2, "First|Second")]
    [InlineData("March 2026|April 2026", 2, "March 2026|April 2026")]
    [InlineData("Month 2|Month 1", 2, "Month 2|Month 1")]
    [InlineData("One|Two|Three", 2, "One|Two|Three")]
    public async Task The_months_of_a_plan_lead_into_its_story(string headings, int months, string expected)
    {
        var story = string.Join("\n\n", headings.Split('|').Select(heading => "### " + heading));
        var main = await MainAsync("plans/a.md", $"---\nmonths: {months}\n---\n# A\n\n## What was done\n\n{story}\n");

        Item().Matches(Html.Element(main, "<nav class=\"story\"")).Select(match => match.Groups["link"].Success ? match.Groups["link"].Value : "-")
            .ShouldBe(expected.Split('|'));
    }

    [Fact]
    public async Task A_plan_without_a_story_has_no_list_of_months() =>
        (await MainAsync("plans/a.md", "---\nmonths: 6\n---\n# A\n\n## What was done\n\nMuch.\n")).ShouldNotContain("class=\"story\"");

    private static async Task<string> MainAsync(string path, string text) =>
        (await new SiteBuilder { SlowChecks = true }.With(path, text).BuildAsync()).Main(path.Replace(".md", ".html", StringComparison.Ordinal));

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex("<rect class=\"time-part\" x=\"(?<x>[0-9]+)\" y=\"0\" width=\"(?<width>[0-9]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Part();

    [GeneratedRegex("<li>(<a [^>]*>(?<link>[^<]*)</a>|<span>[^<]*</span>)</li>", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Item();
}
