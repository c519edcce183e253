using Playbook.Testing;

namespace Playbook.Coaching.Tests.Layering;

/// <summary><c>merge: true</c>: a file replaces what it states, and the rest shines through.</summary>
public sealed class MergeTests
{
    private const string Skill =
        """
        ---
        description: Below.
        trait: true
        ---
        # Trust

        The definition.

        ## Levels

        ### 1: Keeps to oneself

        One below.

        ### 4

        Four below.

        ### 7: Speaks first

        Seven below.

        ## Traps

        Traps below.
        """;

    private const string Bank =
        """
        ---
        moment: opening
        ---
        # Questions

        For a first hour.

        ## Warm up

        - What brings you here? {#brings depth=light}
        - What else? {#else}

        ## Close

        - What will you do? {#do}
        """;

    [Fact]
    public async Task A_front_matter_key_is_replaced_and_the_others_stay()
    {
        var main = await MergedSkillAsync("---\nmerge: true\ndescription: Above.\n---\n");

        main.ShouldContain("<p class=\"lead\">Above.</p>");
        main.ShouldContain("class=\"trait\"");
        main.ShouldContain("Trust</h1>");
        main.ShouldContain("<p>The definition.</p>");
        main.ShouldContain("Traps below.");
    }

    [Fact]
    public async Task One_level_is_reworded_in_its_place_and_the_others_shine_through()
    {
        var main = await MergedSkillAsync(Merged("## Levels\n\n### 4: Asks\n\nFour above.\n"));

        main.ShouldNotContain("Four below.");
        Order(main, "One below.", "class=\"level-label\">Asks</span></h3>", "Four above.", "Seven below.", "Traps below.");
        main.ShouldContain("<strong>4</strong> Asks");
        main.ShouldContain("<strong>7</strong> Speaks first");
    }

    [Fact]
    public async Task A_level_may_stand_alone_without_the_heading_above_it()
    {
        var main = await MergedSkillAsync(Merged("### 4\n\nFour above.\n"));

        main.ShouldNotContain("Four below.");
        Order(main, "One below.", "Four above.", "Seven below.");
    }

    [Fact]
    public async Task A_reworded_level_keeps_its_anchor()
    {
        var site = await Layers("skills/team/trust.md", Skill, Merged("## Levels\n\n### 7: Says it all\n"))
            .WithBase("guides/a.md", "# A\n\n[seven](../skills/team/trust.md#7-speaks-first)\n")
            .BuildAsync();

        site.Main("skills/team/trust.html").ShouldContain("<h3 id=\"7-speaks-first\"><span class=\"level-value\">7</span><span class=\"visually-hidden\">: </span><span class=\"level-label\">Says it all</span></h3>");
    }

    [Fact]
    public async Task A_section_is_replaced()
    {
        var main = await MergedSkillAsync(Merged("## Traps\n\nTraps above.\n"));

        main.ShouldNotContain("Traps below.");
        main.ShouldContain("Traps above.");
        main.ShouldContain("Seven below.");
    }

    [Fact]
    public async Task A_level_may_stand_before_a_section_of_a_higher_heading()
    {
        var main = await MergedSkillAsync(Merged("### 4\n\nFour above.\n\n## Traps\n\nTraps above.\n"));

        Order(main, "One below.", "Four above.", "Seven below.", "Traps above.");
        main.ShouldNotContain("Four below.");
    }

    [Fact]
    public async Task A_title_may_be_given_to_a_page_that_has_none()
    {
        var site = await Layers("guides/a.md", "## One\n\nBelow.\n\n## Two\n\nStays.\n", Merged("# A\n\n## One\n\nAbove.\n")).BuildAsync();

        Order(site.Main("guides/a.html"), ">A</h1>", "Above.", "Stays.");
        site.Main("guides/a.html").ShouldNotContain("Below.");
    }

    [Fact]
    public async Task A_new_section_follows_those_below() =>
        Order(await MergedSkillAsync(Merged("## Reading\n\nA book.\n")), "Traps below.", "<h2 id=\"reading\">Reading</h2>", "A book.");

    [Fact]
    public async Task A_new_title_alone_leaves_the_body()
    {
        var main = await MergedSkillAsync(Merged("# Confidence\n"));

        main.ShouldContain(">Confidence</h1>");
        main.ShouldNotContain(">Trust<");
        main.ShouldContain("<p>The definition.</p>");
    }

    [Theory]
    [InlineData("Another definition.\n")]
    [InlineData("# Trust\n\nAnother definition.\n")]
    public async Task The_first_paragraph_is_replaced_with_or_without_the_title(string body)
    {
        var main = await MergedSkillAsync(Merged(body));

        main.ShouldContain(">Trust</h1>");
        main.ShouldNotContain("The definition.");
        Order(main, "Another definition.", "One below.");
    }

    [Theory]
    [InlineData("")]
    [InlineData("# Questions\n\n")]
    [InlineData("## Warm up\n\n")]
    public async Task One_question_is_reworded_by_its_id_and_keeps_its_place(string above)
    {
        var main = await MergedBankAsync(Merged(above + "- Why are you here? {#brings depth=deep}\n"));

        main.ShouldContain("<p class=\"count\">3 questions</p>");
        main.ShouldContain("<p>For a first hour.</p>");
        main.ShouldNotContain("What brings you here?");
        Order(main, "Warm up", "Why are you here?", "Deep", "What else?", "Close", "What will you do?");
    }

    [Fact]
    public async Task A_question_with_a_new_id_follows_those_of_its_section()
    {
        var main = await MergedBankAsync(Merged("## Warm up\n\n- And now? {#now}\n"));

        main.ShouldContain("<p class=\"count\">4 questions</p>");
        Order(main, "What else?", "And now?", "Close");
    }

    [Fact]
    public async Task The_defaults_of_the_bank_below_hold_for_a_question_above()
    {
        var site = await Layers("questions/a.md", Bank, Merged("## Warm up\n\n- And now? {#now}\n")).BuildAsync();

        site["data/questions.json"].Split("\"id\": \"now\"")[1].ShouldContain("\"moment\": \"opening\"");
    }

    [Fact]
    public async Task The_kind_that_is_stated_below_holds_for_a_file_above()
    {
        var site = await Layers("talks/a.md", Bank.Replace("moment:", "kind: bank\nmoment:", StringComparison.Ordinal), Merged("## Warm up\n\n- Why? {#brings}\n"))
            .BuildAsync();

        site.Main("talks/a.html").ShouldContain("<li class=\"question\" id=\"brings\">");
        site.Main("talks/a.html").ShouldNotContain("What brings you here?");
    }

    [Fact]
    public async Task One_row_of_expectations_is_replaced_and_a_new_one_is_added()
    {
        const string Role = "# PM\n\n## Expectations\n\n| Skill | Expectation |\n|---|---|\n| Trust | 4 |\n| Focus | 3 |\n";
        const string Override = "## Expectations\n\n| Skill | Expectation |\n|---|---|\n| Focus | 6 |\n| Care | 2 |\n";

        var site = await Layers("roles/pm.md", Role, Merged(Override))
            .WithBase("skills/team/trust.md", "# Trust\n")
            .WithBase("skills/team/focus.md", "# Focus\n")
            .With("skills/team/care.md", "# Care\n")
            .BuildAsync();

        Order(site.Main("roles/pm.html"), "Trust", ">4<", "Focus", ">6<", "Care", ">2<");
        site.Main("roles/pm.html").ShouldNotContain(">3<");
    }

    [Fact]
    public async Task An_override_moves_buckets_by_their_order()
    {
        var site = await new SiteBuilder()
            .WithBase("wheels/pm.md", "---\nbuckets:\n  - {id: a, title: First}\n  - {id: b, title: Second}\n  - {id: c, title: Third}\n---\n# PM\n")
            .With("wheels/pm.md", "---\nmerge: true\nbuckets:\n  - {id: c, order: 1}\n  - {id: d, title: Fourth, order: 2}\n---\n")
            .BuildAsync();

        System.Text.Json.Nodes.JsonNode.Parse(site["data/wheels.json"])!["wheels"]![0]!["buckets"]!.AsArray()
            .Select(bucket => bucket!["title"]!.GetValue<string>()).ShouldBe(["Third", "Fourth", "First", "Second"]);
    }

    [Fact]
    public async Task Three_layers_merge_from_below_to_above()
    {
        var site = await Layers("skills/team/trust.md", Skill, Merged("## Levels\n\n### 1\n\nOne above.\n\n### 4\n\nFour above.\n"))
            .WithLater("skills/team/trust.md", Merged("## Levels\n\n### 4\n\nFour on top.\n"))
            .BuildAsync();

        var main = site.Main("skills/team/trust.html");
        Order(main, "One above.", "Four on top.", "Seven below.");
        main.ShouldNotContain("Four above.");
    }

    [Fact]
    public async Task Without_merge_the_file_above_is_all_there_is()
    {
        var site = await Layers("skills/team/trust.md", Skill, "# Trust\n\n## Traps\n").BuildAsync();

        site.Main("skills/team/trust.html").ShouldNotContain("below");
    }

    [Fact]
    public async Task Links_of_what_was_replaced_are_no_backlinks()
    {
        var site = await Layers("guides/a.md", "# A\n\n## One\n\n[B](b.md)\n", Merged("## One\n\nNothing.\n"))
            .With("guides/b.md", "# B\n")
            .BuildAsync();

        site["guides/b.html"].ShouldNotContain("Pages that link here");
    }

    [Fact]
    public async Task Anchors_of_what_was_replaced_are_gone()
    {
        var site = await Layers("questions/a.md", "# A\n\n- Why? {#why}\n\n## One\n\n- How? {#how}\n", Merged("## One\n\n[up](#why) [here](#how)\n"))
            .BuildWithFindingsAsync();

        site.Diagnostics.ShouldHaveSingleItem().Message.ShouldBe("'#how': there is no '#how' in that page.");
    }

    private static SiteBuilder Layers(string path, string below, string above) =>
        new SiteBuilder().WithBase(path, below).With(path, above);

    private static string Merged(string body) => "---\nmerge: true\n---\n" + body;

    private static async Task<string> MergedSkillAsync(string above) =>
        (await Layers("skills/team/trust.md", Skill, above).BuildAsync()).Main("skills/team/trust.html");

    private static async Task<string> MergedBankAsync(string above) =>
        (await Layers("questions/a.md", Bank, above).BuildAsync()).Main("questions/a.html");

    private static void Order(string text, params string[] words)
    {
        var position = 0;
        foreach (var word in words)
        {
            var found = text.IndexOf(word, position, StringComparison.Ordinal);
            found.ShouldBeGreaterThanOrEqualTo(0, $"'{word}' should follow in:\n{text}");
            position = found + word.Length;
        }
    }
}
