using System.Globalization;
using Playbook.Coaching.Tests.Findings;
using Playbook.Testing;

namespace Playbook.Coaching.Tests.Review;

/// <summary>PB1616 and PB1801 to PB1810: how the content reads and hangs together.</summary>
public sealed class ReviewTests
{
    [Fact]
    public async Task A_build_does_not_review() =>
        (await Found.InAsync(new SiteBuilder().With("questions/a.md", "# A\n\n- Are you happy? Why?\n"))).ShouldBeEmpty();

    [Fact]
    public async Task PB1616_a_page_not_reviewed_for_longer_than_allowed_is_a_warning() =>
        (await Found.InAsync(Reviewed("2025-11-19"))).ShouldBe(
            [
                "input/guides/a.md(2,11): warning PB1616: This page was last reviewed on 2025-11-19, more than 12 months ago. "
                + "Read it through, then set 'reviewed' to today.",
            ]);

    [Theory]
    [InlineData("2025-11-20", true)]
    [InlineData("2000-01-01", false)]
    public async Task PB1616_a_year_to_the_day_is_not_stale_and_builds_do_not_ask(string reviewed, bool review) =>
        (await Found.InAsync(Reviewed(reviewed, review))).ShouldBeEmpty();

    [Fact]
    public async Task PB1616_the_settings_say_how_long_a_review_holds() =>
        (await Found.InAsync(Reviewed("2026-08-01").With("_settings.yml", "review: 3\n"))).ShouldHaveSingleItem()
            .ShouldContain("more than 3 months ago.");

    [Fact]
    public async Task PB1801_a_closed_question_and_a_closed_follow_up() =>
        (await InAsync("questions/a.md", "# A\n\n- What next?\n  - Is it small?\n- Do you agree?\n")).ShouldBe(
            [
                "input/questions/a.md(4,5): hint PB1801: Yes or no would answer 'Is it small?' Ask what, how, which or who.",
                "input/questions/a.md(5,3): hint PB1801: Yes or no would answer 'Do you agree?' Ask what, how, which or who.",
            ]);

    [Fact]
    public async Task PB1801_a_number_answers_a_question_with_a_scale() =>
        (await InAsync("questions/a.md", "# A\n\n- Are you ready? {scale=1-10}\n")).ShouldBeEmpty();

    [Theory]
    [InlineData("de", 0)]
    [InlineData("en-GB", 1)]
    public async Task PB1801_is_for_English_alone(string language, int count) =>
        (await InAsync(new SiteBuilder { ReviewsContent = true }.Set("language", language), "questions/a.md", "# A\n\n- Are you happy?\n"))
            .Count(finding => finding.Contains("PB1801", StringComparison.Ordinal)).ShouldBe(count);

    [Fact]
    public async Task PB1802_several_questions_in_one() =>
        (await InAsync("questions/a.md", "# A\n\n- What do you want? Why?\n")).ShouldBe(
            [
                "input/questions/a.md(3,3): hint PB1802: 'What do you want? Why?' asks several things at once. "
                + "Ask one, and let the others follow it.",
            ]);

    [Fact]
    public async Task PB1802_a_question_of_a_self_check_too() =>
        (await Found.InAsync(new SiteBuilder { ReviewsContent = true }
            .With("index.md", "# Home\n\n[A](skills/a/b.md)\n")
            .With("skills/a/b.md", "# B\n\n## Self-check\n\n- What? Why? {#x}\n"))).ShouldHaveSingleItem()
            .ShouldStartWith("input/skills/a/b.md(5,3): hint PB1802: 'What? Why?'");

    [Fact]
    public async Task PB1803_two_questions_in_nearly_the_same_words_across_banks() =>
        (await InAsync(
            new SiteBuilder { ReviewsContent = true }.With("questions/b.md", "---\nrelated: [a]\n---\n# B\n\n- What would you do if you had a week for the product?\n"),
            "questions/a.md",
            "---\nrelated: [b]\n---\n# A\n\n- What would you do if we had a week for the product?\n- How are things?\n")).ShouldBe(
            [
                "input/questions/b.md(6,3): hint PB1803: 'What would you do if you had a week for the product?' is nearly "
                + "'What would you do if we had a week for the product?' (input/questions/a.md(6,3)). Keep the better of the two.",
            ]);

    [Fact]
    public async Task PB1803_what_was_added_to_a_base_handbook_is_the_second()
    {
        var builder = new SiteBuilder { ReviewsContent = true }.WithBase("questions/z.md", "---\nrelated: [a]\n---\n# Z\n\n- What would you drop?\n");

        (await InAsync(builder, "questions/a.md", "---\nrelated: [z]\n---\n# A\n\n- What would you drop?\n")).ShouldHaveSingleItem()
            .ShouldStartWith("input/questions/a.md(6,3): hint PB1803: ");
    }

    [Theory]
    [InlineData("What’s the hardest thing about your week?", "What's the hardest thing about your week?", 1)]
    [InlineData("…", "!", 0)]
    [InlineData("What should our whole team start doing next month?", "What should our whole team stop doing next month?", 0)]
    [InlineData("What do you like about your work in this team?", "What don’t you like about your work in this team?", 0)]
    public async Task PB1803_marks_tell_nothing_and_a_word_that_turns_a_question_round_tells_all(string one, string other, int count) =>
        (await InAsync("questions/a.md", $"# A\n\n- {one}\n- {other}\n")).Count(finding => finding.Contains("PB1803", StringComparison.Ordinal)).ShouldBe(count);

    [Theory]
    [InlineData("Which part of your work gives you energy?", "Which part of your work costs you energy?")]
    [InlineData("What is it?", "How is it?")]
    [InlineData("Why?", "How?")]
    public async Task PB1803_questions_that_differ_where_it_counts_are_two(string one, string other) =>
        (await InAsync("questions/a.md", $"# A\n\n- {one}\n- {other}\n")).ShouldBeEmpty();

    [Theory]
    [InlineData("調子はどう？", "調子はどう？", 1)]
    [InlineData("調子はどう？", "今日はどう？", 0)]
    public async Task PB1803_words_of_any_language(string one, string other, int count) =>
        (await InAsync("questions/a.md", $"# A\n\n- {one}\n- {other}\n")).Count.ShouldBe(count);

    [Theory]
    [InlineData("Talk about [Skill X] first.", "[Skill X]")]
    [InlineData("The best [role] asks.", "[role]")]
    [InlineData("> Speak with ____ about it.", "____")]
    [InlineData("## About ____", "____")]
    [InlineData("::: tip\nName [Skill X].\n:::", "[Skill X]")]
    public async Task PB1804_a_blank_where_nobody_can_fill_it(string text, string blank) =>
        (await InAsync("guides/a.md", $"# A\n\n{text}\n")).ShouldHaveSingleItem().ShouldEndWith(
            $": hint PB1804: '{blank}' stands where nobody can fill it in. "
            + "Name the thing, or move the words into a question or a block that is filled in.");

    [Theory]
    [InlineData("Write `[Skill X]` or `____`.")]
    [InlineData("This is [sic] so [1].")]
    [InlineData("```\n[Skill X]\n```")]
    [InlineData("::: answer {#a}\nHow is [Skill X] for ____?\n:::")]
    public async Task PB1804_code_and_what_is_filled_in_may_have_blanks(string text) =>
        (await InAsync("guides/a.md", $"# A\n\n{text}\n")).ShouldBeEmpty();

    [Fact]
    public async Task PB1804_one_more_than_a_number_that_nobody_gave() =>
        (await InAsync("questions/a.md", "# A\n\n- What would [Skill X + 1] look like?\n- Where are you with [Skill X]? {scale=1-10}\n  - What makes it [Skill X + 1]?\n")).ShouldBe(
            [
                "input/questions/a.md(3,3): hint PB1804: 'What would [Skill X + 1] look like?' adds one to an answer that nobody has given. "
                + "Give the question a scale, or let this follow a question that has one.",
            ]);

    [Theory]
    [InlineData(0, "No question serves the skill 'B'.")]
    [InlineData(1, "Only one question serves the skill 'B'.")]
    [InlineData(2, "Only 2 questions serve the skill 'B'.")]
    [InlineData(3, null)]
    public async Task PB1805_a_skill_that_few_questions_serve(int count, string? message)
    {
        string[] words = ["What do you see?", "Who is near?", "When is it time?"];
        var bank = string.Concat(words.Select((question, index) => index < count ? $"- {question} {{skill=b}}\n" : $"- {question}\n"));
        var findings = await Found.InAsync(new SiteBuilder { ReviewsContent = true }
            .With("index.md", "# Home\n\n[A](questions/a.md) [W](wheels/w.md) [B](skills/x/b.md)\n")
            .With("wheels/w.md", "---\nbuckets:\n  - id: x\n  - id: y\n  - id: z\n---\n# W\n")
            .With("skills/x/b.md", "# B\n")
            .With("questions/a.md", $"# A\n\n{bank}"));

        findings.ShouldBe(message is null ? [] : [$"input/skills/x/b.md: hint PB1805: {message} Expected at least 3. Put 'skill=b' behind the questions that do."]);
    }

    [Theory]
    [InlineData("### 4: Good at asking\n\nAsks.", "(5,1)", "Good at", 4)]
    [InlineData("### 4: Asks\n\nIs skilled in asking.", "(7,1)", "skilled in", 4)]
    public async Task PB1806_a_level_that_judges(string level, string place, string words, int value) =>
        (await InAsync("skills/a/b.md", $"# B\n\n## Levels\n\n{level}\n")).ShouldBe(
            [
                $"input/skills/a/b.md{place}: hint PB1806: '{words}' at level {value.ToString(CultureInfo.InvariantCulture)} judges, and shows nothing that one could watch. "
                + "Say what somebody at this level does: 'brings', 'asks', 'writes down'.",
            ]);

    [Fact]
    public async Task PB1806_elsewhere_the_words_are_free() =>
        (await InAsync("skills/a/b.md", "# B\n\nWhat you are good at.\n\n## Levels\n\n### 4: Asks\n\nBrings good questions.\n")).ShouldBeEmpty();

    [Fact]
    public async Task PB1807_a_plan_without_a_shape() =>
        (await InAsync("plans/a.md", "# A\n")).ShouldBe(
            [
                "input/plans/a.md: hint PB1807: This plan does not say whom it fits. "
                + "Expected 'fits: { high: [execution], low: [planning] }', with buckets or skills of the wheel.",
            ]);

    [Fact]
    public async Task PB1808_a_method_of_which_nobody_says_whose_it_is() =>
        (await InAsync("guides/a.md", "# A\n\nUse GROW.\n")).ShouldBe(
            [
                "input/guides/a.md(3,1): hint PB1808: GROW is named here, and nothing says whose it is (Alexander, Whitmore). "
                + "Add it to 'sources', or link to a page that does.",
            ]);

    [Theory]
    [InlineData("---\nsources: [A book]\n---\n# A\n\nUse GROW.\n")]
    [InlineData("# A\n\nUse GROW, by John Whitmore.\n")]
    [InlineData("# A\n\nUse [GROW](../frameworks/grow.md).\n")]
    [InlineData("# A\n\nThings GROWN and grow.\n")]
    [InlineData("# A\n\nRadical Candor is Kim Scott's.\n")]
    public async Task PB1808_a_source_may_stand_in_front_matter_in_words_or_behind_a_link(string text) =>
        (await InAsync("guides/a.md", text)).ShouldBeEmpty();

    [Fact]
    public async Task PB1808_part_of_another_word_is_no_name() =>
        (await InAsync("guides/a.md", "# A\n\nOur Scottish team likes Radical Candor.\n")).ShouldHaveSingleItem().ShouldContain("PB1808");

    [Fact]
    public async Task PB1809_a_wheel_leads_to_the_skills_of_its_buckets() =>
        (await Found.InAsync(new SiteBuilder { ReviewsContent = true }
            .With("index.md", "# Home\n\n[W](wheels/w.md)\n")
            .With("wheels/w.md", "---\nbuckets:\n  - id: x\n  - id: y\n  - id: z\n---\n# W\n")
            .With("skills/x/b.md", "# B\n"))).ShouldBeEmpty();

    [Fact]
    public async Task What_only_the_authors_of_a_base_handbook_could_mend_is_not_found_in_the_one_above() =>
        (await Found.InAsync(new SiteBuilder { ReviewsContent = true }
            .WithBase("guides/alone.md", "# Alone\n")
            .WithBase("questions/a.md", "# A\n\n- Are you happy? {#x}\n- Are you sure? {#y}\n")
            .With("index.md", "# Home\n\n[A](questions/a.md)\n")
            .With("questions/a.md", "- Are you well? {#y}\n"))).ShouldHaveSingleItem()
            .ShouldStartWith("input/questions/a.md(1,3): hint PB1801: Yes or no would answer 'Are you well?'");

    [Fact]
    public async Task PB1809_a_page_that_nobody_links_to() =>
        (await Found.InAsync(new SiteBuilder { ReviewsContent = true }
            .With("index.md", "---\nrelated: [named]\n---\n# Home\n\n[Linked](guides/linked.md)\n")
            .With("guides/index.md", "# Guides\n")
            .With("guides/linked.md", "# Linked\n")
            .With("guides/named.md", "# Named\n")
            .With("guides/alone.md", "# Alone\n\nSee [me](alone.md).\n"))).ShouldBe(
            [
                "input/guides/alone.md: hint PB1809: No other page leads to 'Alone'. "
                + "Link to it where a reader would want it next, or leave it out.",
            ]);

    [Fact]
    public async Task PB1810_a_page_in_long_sentences_and_long_words()
    {
        var sentence = string.Join(' ', Enumerable.Repeat("organisational responsibilities necessitate considerable deliberation", 8));

        (await InAsync("guides/a.md", $"# A\n\n{sentence}. {sentence}. {sentence}.\n")).ShouldHaveSingleItem()
            .ShouldStartWith("input/guides/a.md: hint PB1810: This page reads at grade ");
    }

    [Fact]
    public async Task PB1810_the_grade_is_judged_as_it_is_told()
    {
        // 0.39 * 20 + 11.8 * 168 / 100 - 15.59 = 12.03, which reads as the 12.0 that is allowed.
        string[] words = [.. Enumerable.Repeat("paper", 68), .. Enumerable.Repeat("cat", 32)];

        (await InAsync("guides/a.md", $"# A\n\n{string.Join("\n\n", words.Chunk(20).Select(sentence => string.Join(' ', sentence) + "."))}\n")).ShouldBeEmpty();
    }

    [Fact]
    public async Task PB1810_code_tables_and_short_pages_do_not_count()
    {
        var words = string.Join(' ', Enumerable.Repeat("organisational", 90));

        (await InAsync("guides/a.md", $"# A\n\n{words}\n\n```\n{words}\n```\n\n| A |\n|---|\n| {words} |\n")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("guides/a.md", "# A\n\n", ")")]
    [InlineData("guides/a.md", "# A\n\n[", "a")]
    [InlineData("questions/a.md", "# A\n\n- [", "a")]
    [InlineData("questions/a.md", "# A\n\n- x", "«")]
    public async Task A_page_of_one_mark_is_reviewed_like_any_other(string path, string start, string mark) =>
        (await InAsync(path, start + string.Concat(Enumerable.Repeat(mark, 900_000)) + "\n")).ShouldBeEmpty();

    private static SiteBuilder Reviewed(string date, bool review = true) => new SiteBuilder { ReviewsContent = review }
        .With("index.md", "# Home\n\n[A](guides/a.md)\n").With("guides/a.md", $"---\nreviewed: {date}\n---\n# A\n");

    private static Task<IReadOnlyList<string>> InAsync(string path, string text) => InAsync(new SiteBuilder { ReviewsContent = true }, path, text);

    /// <summary>The findings in a handbook whose home page links to all of it: the file, a framework with a source, and one page more.</summary>
    private static Task<IReadOnlyList<string>> InAsync(SiteBuilder builder, string path, string text) =>
        Found.InAsync(builder.With("index.md", $"# Home\n\n[It]({path}), [steps](frameworks/grow.md) and [more](more.md)\n").With("more.md", "# More\n").With("frameworks/grow.md", "---\nsources: [A book]\n---\n# Steps\n\nThis is GROW.\n").With(path, text));
}
