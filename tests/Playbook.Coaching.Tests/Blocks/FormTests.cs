using System.Text.RegularExpressions;
using Playbook.Testing;

namespace Playbook.Coaching.Tests.Blocks;

/// <summary>A page as something to fill in: numbers, ids and the version that paper and screen share.</summary>
public sealed partial class FormTests
{
    private const string Bank = "# B\n\n- How far is [Skill X]? {#far scale=1-5}\n  - What is [Skill X + 1]?\n- And `[code]` or ____? {#and}\n";

    [Fact]
    public async Task Items_are_numbered_in_the_order_of_the_page_nested_and_pulled_ones_too()
    {
        var site = await Site(
            """
            # G

            ::: answer {#first}
            One
            :::

            :::: tip
            ::: scale {#second}
            Two
            :::
            ::::

            ::: questions {bank=b}
            :::

            - In a list

              ::: checklist {#last}
              - a
              :::
            """).BuildAsync();

        Items().Matches(site.Main("guides/g.html")).Select(match => match.Value).ShouldBe(
        [
            "data-item=\"first\" data-type=\"answer\" data-number=\"1\"",
            "data-item=\"second\" data-type=\"scale\" data-number=\"2\"",
            "data-item=\"b/far\" data-type=\"scale\" data-number=\"3\"",
            "data-item=\"b/and\" data-type=\"answer\" data-number=\"4\"",
            "data-item=\"last\" data-type=\"checklist\" data-number=\"5\"",
        ]);
    }

    [Fact]
    public async Task Blanks_are_marked_in_pulled_questions_their_follow_ups_and_prompts_and_code_is_left_alone()
    {
        var site = await Site("# G\n\n::: answer {#a}\nAs a [role]?\n:::\n\n::: questions {bank=b}\n:::\n").BuildAsync();

        Blanks().Matches(site.Main("guides/g.html")).Select(match => match.Value).ShouldBe(
        [
            "data-blank=\"role\">[role]<",
            "data-blank=\"Skill X\">[Skill X]<",
            "data-blank=\"Skill X + 1\">[Skill X + 1]<",
            "data-blank=\"\">____<",
        ]);
    }

    [Theory]
    [InlineData("::: answer {#a}\nOther words\n:::\n\n::: answer {#b}\nB\n:::\n")]
    [InlineData("::: scale {#a}\nA\n:::\n\n::: answer {#b}\nB\n:::\n")]
    [InlineData("::: answer {#b}\nB\n:::\n\n::: answer {#a}\nA\n:::\n")]
    [InlineData("::: answer {#a}\nA\n:::\n")]
    public async Task The_version_changes_with_the_form(string other) =>
        (await VersionAsync(other)).ShouldNotBe(await VersionAsync("::: answer {#a}\nA\n:::\n\n::: answer {#b}\nB\n:::\n"));

    [Fact]
    public async Task The_version_stays_when_only_the_text_around_the_form_changes() =>
        (await VersionAsync("::: answer {#a}\nA\n:::\n\nMore words.\n")).ShouldBe(await VersionAsync("Words.\n\n::: answer {#a rows=9}\nA\n:::\n"));

    [Fact]
    public async Task A_page_with_nothing_to_fill_in_has_no_sheet_and_loads_none_of_its_scripts()
    {
        var site = await Site("# G\n\nWords.\n").BuildAsync();

        site["guides/g.html"].ShouldNotContain("data-sheet");
        site["guides/g.html"].ShouldNotContain("store.js");
    }

    [Fact]
    public async Task Only_the_scripts_of_blocks_that_are_there_are_loaded()
    {
        var site = await Site("# G\n\n::: scale {#a}\nA\n:::\n").BuildAsync();

        Scripts().Matches(site["guides/g.html"]).Select(match => match.Groups["name"].Value).ShouldBe(["scale"]);
    }

    private static SiteBuilder Site(string page) => new SiteBuilder { SlowChecks = true }.With("guides/g.md", page).With("questions/b.md", Bank);

    private static async Task<string> VersionAsync(string body)
    {
        var site = await Site($"# G\n\n{body}").BuildAsync();
        var match = Version().Match(site["guides/g.html"]);
        match.Success.ShouldBeTrue();
        return match.Groups["version"].Value;
    }

    [GeneratedRegex("data-item=\"[^\"]*\" data-type=\"[^\"]*\" data-number=\"[^\"]*\"", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Items();

    [GeneratedRegex("data-blank=\"[^\"]*\">[^<]*<", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Blanks();

    [GeneratedRegex("data-form=\"(?<version>[0-9a-f]{6})\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Version();

    [GeneratedRegex("assets/js/blocks/(?<name>[a-z]+)\\.js", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Scripts();
}
