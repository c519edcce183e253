using Playbook.Coaching.Content;
using Playbook.Coaching.Settings;
using Playbook.Testing;

namespace Playbook.Coaching.Tests.Assessment;

/// <summary>Every wheel with skills has a page on which people are rated, and the scripts of that page know the wheel.</summary>
public sealed class AssessPagesTests
{
    private const string Wheel = "---\nscale: 1-5\nbuckets:\n  - id: one\n    title: One\n  - id: two\n  - id: three\n---\n# Craft\n\nAll of it.\n";

    [Fact]
    public async Task A_wheel_with_skills_has_a_page_to_rate_and_one_to_compare()
    {
        var site = await Builder().BuildAsync();

        site.Addresses.ShouldContain("assess/craft.html");
        site.Addresses.ShouldContain("compare.html");
        site["assess/craft.html"].ShouldContain("data-item=\"skill/listening\"");
        site["assess/craft.html"].ShouldContain("data-item=\"bucket/one\"");
        site["assess/craft.html"].ShouldNotContain("value=\"6\"");
        site["wheels/craft.html"].ShouldContain("href=\"../assess/craft.html\"");
        site["assets/js/wheels/craft.js"].ShouldContain("\"expects\":{\"listening\":4}");
    }

    [Fact]
    public async Task A_wheel_without_skills_has_none_and_links_to_it_lose_their_link()
    {
        var site = await new SiteBuilder()
            .With("index.md", "# Home\n\n[Rate](assess/craft.html) and [compare](compare.html).\n")
            .With("wheels/craft.md", Wheel)
            .BuildAsync();

        site.Addresses.ShouldNotContain("assess/craft.html");
        site.Addresses.ShouldNotContain("compare.html");
        site["index.html"].ShouldContain("Rate and compare.");
    }

    [Fact]
    public async Task Whoever_hides_the_wheels_need_not_change_pages_that_link_to_their_tools()
    {
        var site = await Builder()
            .With("_settings.yml", "hide: [wheels, skills, roles]\n")
            .With("guides/rounds.md", "# Rounds\n\n[Rate](../assess/craft.html), [compare](../compare.html), [define](../define/craft.html).\n")
            .BuildAsync();

        site["guides/rounds.html"].ShouldContain("Rate, compare, define.");
    }

    [Fact]
    public async Task Another_wording_is_another_version_of_the_wheel_and_an_action_is_none()
    {
        var before = await VersionAsync("You ask.", "- Ask once");

        (await VersionAsync("You ask.", "- Ask twice")).ShouldBe(before);
        (await VersionAsync("You ask first.", "- Ask once")).ShouldNotBe(before);
    }

    [Theory]
    [InlineData(1, 10, 2, 2, 1)]
    [InlineData(1, 5, 1, 1, 1)]
    [InlineData(0, 100, 22, 22, 11)]
    public void Limits_are_in_proportion_on_other_scales(int from, int to, int differ, int gap, int strength) =>
        new CompareSettings().On(new Scale(from, to)).ShouldBe(new CompareSettings(differ, gap, strength));

    [Fact]
    public async Task Limits_come_from_the_settings()
    {
        var site = await Builder().With("_settings.yml", "compare: { differ: 4, gap: 3, strength: 2 }\n").BuildAsync();

        site["assets/js/wheels/craft.js"].ShouldContain("\"compare\":{\"differ\":2,\"gap\":1,\"strength\":1}");
        site["compare.html"].ShouldContain("apart from 2 points");
    }

    private static async Task<string> VersionAsync(string level, string action)
    {
        var site = await Builder(level, action).BuildAsync();
        return site["assets/js/wheels/craft.js"].Split("\"version\":\"")[1][..6];
    }

    private static SiteBuilder Builder(string level = "You ask.", string action = "- Ask once") => new SiteBuilder()
        .With("index.md", "# Home\n\nWords.\n")
        .With("wheels/craft.md", Wheel)
        .With("skills/one/listening.md", $"# Listening\n\nYou listen.\n\n## Levels\n\n### 3: Asks\n\n{level}\n\n## Actions\n\n{action}\n")
        .With("roles/maker.md", "---\nwheel: craft\n---\n# Maker\n\nWho makes.\n\n## Expectations\n\n| Skill | Number |\n|---|---|\n| listening | 4 |\n");
}
