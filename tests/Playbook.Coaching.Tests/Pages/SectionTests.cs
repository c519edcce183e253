using Playbook.Testing;

namespace Playbook.Coaching.Tests.Pages;

/// <summary>Sections that are shown through partials of the theme. What they look like in full is in the snapshots.</summary>
public sealed class SectionTests
{
    [Fact]
    public async Task A_section_keeps_its_place_its_anchor_and_what_is_inside()
    {
        var main = await MainAsync(
            "sessions/a.md",
            """
            # A

            Lead.

            ## Before

            Come as you are.

            ## Recap {#recap minutes=20}

            See [the next](#work).

            ### Deeper

            > ## Quoted
            >
            > Words.

            ## Work {#work minutes=40}

            ::: answer {#wins rows=2}
            What went well?
            :::

            ## After

            Rest.
            """);

        Order(
            main,
            "Lead.", "<h2 id=\"before\">Before</h2>", "Come as you are.", "<div class=\"timeline\">",
            "<section class=\"session-step\">", "<h2 id=\"recap\">Recap</h2>", "0–20 min", "20 minutes", "<a href=\"#work\">the next</a>",
            "<h3 id=\"deeper\">Deeper</h3>", "<blockquote>", "<h2 id=\"quoted\">Quoted</h2>", "</blockquote>", "</section>",
            "<section class=\"session-step\">", "<h2 id=\"work\">Work</h2>", "20–60 min", "id=\"wins\"", "</section>",
            "</section>", "</div>", "<h2 id=\"after\">After</h2>", "Rest.");
        Count(main, "session-step").ShouldBe(2);
    }

    [Fact]
    public async Task Steps_may_stand_in_steps()
    {
        var main = await MainAsync("sessions/a.md", "# A\n\n## One {minutes=10}\n\n### Two {minutes=5}\n\nTwo.\n\n### Plain\n\n## Three {minutes=1}\n");

        Order(
            main,
            "0–10 min", "<div class=\"timeline\">", "10–15 min", "<p>Two.</p>", "</section>", "</div>", "<h3 id=\"plain\">", "</section>",
            "15–16 min", "</section>", "</div>");
    }

    [Fact]
    public async Task Sections_that_do_not_follow_one_another_are_in_groups_of_their_own() =>
        Count(await MainAsync("sessions/a.md", "# A\n\n## One {minutes=10}\n\n## Break\n\n## Two {minutes=5}\n"), "<div class=\"timeline\">").ShouldBe(2);

    [Fact]
    public async Task A_level_keeps_the_markup_of_its_words()
    {
        var main = await MainAsync(
            "skills/team/a.md",
            "# A\n\n## Levels\n\n### 4: Asks *why*, see [more](#more)\n\nFour.\n\n### **7: Tells** all\n\nSeven.\n\n### 9\n\n## More\n");

        main.ShouldContain("<span class=\"level-value\">4</span><span class=\"visually-hidden\">: </span><span class=\"level-label\">Asks <em>why</em>, see <a href=\"#more\">more</a></span></h3>");
        main.ShouldContain("<span class=\"level-value\">7</span><span class=\"visually-hidden\">: </span><span class=\"level-label\">Tells all</span></h3>");
        main.ShouldContain("<h3 id=\"9\"><span class=\"level-value\">9</span></h3>");
    }

    [Fact]
    public async Task A_theme_that_draws_levels_knows_the_scale_of_the_wheel()
    {
        var site = await new SiteBuilder()
            .With("_partials/parts/level.hbs", "<p>{{value}} of {{scaleFrom}} to {{scaleTo}}</p>")
            .With("wheels/w.md", "---\nscale: 0-5\nbuckets: [{ id: a }, { id: b }, { id: c }]\n---\n# W\n")
            .With("skills/a/s.md", "# S\n\n## Levels\n\n### 3\n")
            .BuildAsync();

        site.Main("skills/a/s.html").ShouldContain("<p>3 of 0 to 5</p>");
    }

    [Fact]
    public async Task Topics_are_the_headings_with_questions_of_their_own()
    {
        var main = await MainAsync(
            "questions/a.md", "# A\n\n- Free? {#free}\n\n## Empty\n\nWords.\n\n### Full\n\n- One? {#one}\n\nMore.\n\n- Two? {#two}\n\n## Also full\n\n- Three? {#three}\n");

        Count(main, "<section class=\"topic\">").ShouldBe(2);
        Order(
            main,
            "id=\"free\"", "<h2 id=\"empty\">", "<section class=\"topic\">", "<h3 id=\"full\">", "id=\"one\"", "More.", "id=\"two\"", "</section>",
            "<section class=\"topic\">", "<h2 id=\"also-full\">", "id=\"three\"", "</section>");
    }

    [Fact]
    public async Task The_story_of_a_plan_is_found_in_every_language()
    {
        var main = await MainAsync("plans/a.md", "# A\n\n## Was geschah {#what-was-done}\n\n### Erster Monat\n\nViel.\n\n### Zweiter Monat\n\nMehr.\n\n## Und dann\n");

        Order(
            main,
            "<h2 id=\"what-was-done\">", "<div class=\"months\">", "<section class=\"plan-month\">", "<h3 id=\"erster-monat\">", "Viel.", "</section>",
            "<h3 id=\"zweiter-monat\">", "</section>", "</div>", "<h2 id=\"und-dann\">");
    }

    [Fact]
    public async Task Raw_html_around_a_list_is_not_taken_apart_by_what_stands_before_the_list()
    {
        var site = await new SiteBuilder()
            .With("index.md", "# Home\n\nWords.\n\n<details>\n<summary>More</summary>\n\n- a\n\n</details>\n")
            .With("questions/a.md", "# A\n\n<details>\n<summary>More</summary>\n\n- One?\n\n</details>\n")
            .BuildAsync();

        Html.Element(site.Main("index.html"), "<div class=\"home-words\"").ShouldNotContain("<details>");
        var bank = site.Main("questions/a.html");
        bank.IndexOf("<p class=\"count\">", StringComparison.Ordinal).ShouldBeLessThan(bank.IndexOf("<details>", StringComparison.Ordinal));
    }

    private static async Task<string> MainAsync(string path, string text) =>
        (await new SiteBuilder { SlowChecks = true }.With(path, text).BuildAsync()).Main(path.Replace(".md", ".html", StringComparison.Ordinal));

    private static int Count(string text, string words) => text.Split(words).Length - 1;

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
