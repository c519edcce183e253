using Playbook.Testing;

namespace Playbook.Coaching.Tests.Questions;

/// <summary>A bank is a list: which items are questions, and what belongs to each.</summary>
public sealed class QuestionReadingTests
{
    [Theory]
    [InlineData("- One?\n- Two?\n")]
    [InlineData("* One?\n* Two?\n")]
    [InlineData("+ One?\n+ Two?\n")]
    [InlineData("1. One?\n2. Two?\n")]
    [InlineData("1) One?\n2) Two?\n")]
    [InlineData("- One?\n\n- Two?\n")]
    [InlineData("- [ ] One?\n- [x] Two?\n")]
    [InlineData("# A\n\n- One?\n\n## B\n\n* Two?\n")]
    [InlineData("- One?\r\n- Two?\r\n")]
    public async Task Every_list_item_is_a_question_whatever_marks_it(string text) =>
        (await Bank.TextsAsync(text)).ShouldBe(["One?", "Two?"]);

    [Theory]
    [InlineData("\"One?\"")]
    [InlineData("“One?”")]
    [InlineData("„One?“")]
    [InlineData("«One?»")]
    [InlineData("「One?」")]
    public async Task Quotes_around_a_question_are_dropped(string question) =>
        (await Bank.TextsAsync($"- {question}\n")).ShouldBe(["One?"]);

    [Theory]
    [InlineData("\"One\" or \"two\"?")]
    [InlineData("\"One\" or \"two\"")]
    [InlineData("Say \"one\"")]
    public async Task Quotes_inside_a_question_stay(string question) =>
        (await Bank.TextsAsync($"- {question}\n")).ShouldBe([question]);

    [Fact]
    public async Task Nested_items_are_follow_ups_however_deep()
    {
        var question = (await Bank.ReadAsync("- One?\n  - \"Why?\"\n    - Really?\n  - How?\n")).ShouldHaveSingleItem();

        question.List("followUps").ShouldBe(["Why?", "Really?", "How?"]);
    }

    [Fact]
    public async Task Headings_and_bold_lines_are_topics()
    {
        var questions = await Bank.ReadAsync(
            "- Zero?\n\n## Start *here*\n\n- One?\n\n**In between:**\n\n- Two?\n\n__Later__\n\n- Three?\n\nA **bold** word.\n\n- Four?\n");

        questions.Select(question => question.TryGetProperty("topic", out var topic) ? topic.GetString() : null)
            .ShouldBe([null, "Start here", "In between", "Later", "Later"]);
    }

    [Fact]
    public async Task An_item_that_is_only_a_link_is_no_question() =>
        (await Bank.TextsAsync("# A\n\n## Sources\n\n- [A book](https://example.org)\n- <https://example.org>\n- Read [this](https://example.org)?\n"))
            .ShouldBe(["Read this?"]);

    [Fact]
    public async Task Lists_in_quotes_and_asides_hold_no_questions() =>
        (await Bank.TextsAsync("> - Quoted?\n\n::: note\n- Aside?\n:::\n\n- One?\n")).ShouldBe(["One?"]);

    [Fact]
    public async Task Only_the_sections_that_a_table_of_contents_lists_hold_questions() =>
        (await Bank.TextsAsync(
            """
            # Questions

            - [First](#first)
              - [Deeper](#deeper)
            - [Last](#last)

            ## First

            - One?

            ### Deeper

            - Two?

            ## Contributing

            - Open an issue

            ### How

            - Kindly

            ## Last

            - Three?
            """)).ShouldBe(["One?", "Two?", "Three?"]);

    [Fact]
    public async Task In_a_translated_file_the_sections_are_found_by_position()
    {
        const string Text =
            """
            # Fragen

            - [Erste](#first)
            - [Zweite](#second)

            ## Erste

            - Eins?

            ## Zweite

            - Zwei?

            ## Mitmachen

            - Anfragen stellen
            """;

        var site = await new SiteBuilder().Set("links", "hint").With("questions/a.md", Text).BuildWithFindingsAsync();

        site.Diagnostics.Select(diagnostic => diagnostic.Code).ShouldBe(["PB1202", "PB1202"]);
        site.Main("questions/a.html").ShouldContain("<p class=\"count\">2 questions</p>");
        site["data/questions.json"].ShouldNotContain("Anfragen");
    }

    [Fact]
    public async Task A_list_of_links_that_lead_elsewhere_is_no_table_of_contents() =>
        (await Bank.TextsAsync("- [A book](https://example.org)\n\n## First\n\n- One?\n")).ShouldBe(["One?"]);

    [Fact]
    public async Task Attributes_of_a_question_win_over_the_defaults_of_its_bank()
    {
        var questions = await Bank.ReadAsync(
            "---\nmoment: opening\ndepth: light\nscale: 1-5\n---\n- One?\n- Two? {#two moment=closing depth=deep scale=0-10}\n");

        questions[0].GetProperty("moment").GetString().ShouldBe("opening");
        questions[0].GetProperty("depth").GetString().ShouldBe("light");
        questions[0].GetProperty("scale").GetProperty("to").GetInt32().ShouldBe(5);
        questions[1].GetProperty("moment").GetString().ShouldBe("closing");
        questions[1].GetProperty("depth").GetString().ShouldBe("deep");
        questions[1].GetProperty("scale").GetProperty("from").GetInt32().ShouldBe(0);
    }

    [Fact]
    public async Task Braces_in_prose_stay_prose()
    {
        var questions = await Bank.ReadAsync("- What does {name} want?\n- What about {name}\n");

        questions.Select(question => question.GetProperty("text").GetString()).ShouldBe(["What does {name} want?", "What about {name}"]);
    }

    [Theory]
    [InlineData("What about [Skill X]?", new[] { "Skill X" })]
    [InlineData("From [role] to [ next role ]?", new[] { "role", "next role" })]
    [InlineData("I would ____ if", new[] { "" })]
    [InlineData("Between ____ and ____?", new[] { "", "" })]
    [InlineData("Is (____) or (____) better?", new[] { "", "" })]
    [InlineData("____ [thing] ___", new[] { "", "thing", "" })]
    [InlineData("See [this](https://example.org)?", new string[0])]
    [InlineData("Is [ ] a box?", new string[0])]
    [InlineData("[ ] Done?", new string[0])]
    [InlineData("[x] Done?", new string[0])]
    [InlineData("snake_case__word?", new string[0])]
    public async Task Blanks_are_names_in_brackets_and_lines(string question, string[] blanks) =>
        (await Bank.ReadAsync($"- {question}\n")).ShouldHaveSingleItem().List("blanks").ShouldBe(blanks);

    [Fact]
    public async Task Whatever_else_stands_in_an_item_is_shown_below_the_question()
    {
        var site = await new SiteBuilder().With(
            "questions/a.md",
            """
            - One?

              Ask it slowly.

              - Why?

                Only when they pause.
              - [A book](https://example.org)

              > Quoted
            """).BuildAsync();

        var main = site.Main("questions/a.html");
        main.ShouldContain("Ask it slowly.");
        main.ShouldContain("Only when they pause.");
        main.ShouldContain("<a href=\"https://example.org\">A book</a>");
        main.ShouldContain("<blockquote>");
        main.ShouldContain("<li>Why?");
    }

    [Fact]
    public async Task The_index_of_the_folder_of_questions_may_be_a_bank_itself()
    {
        var site = await new SiteBuilder().With("questions/README.md", "# All\n\n- One?\n- Two?\n").BuildAsync();

        site.Main("questions/index.html").ShouldContain("<p class=\"count\">2 questions</p>");
    }

    [Fact]
    public async Task The_index_of_the_folder_of_questions_may_introduce_them()
    {
        var site = await new SiteBuilder()
            .With("questions/README.md", "# All\n\n- [One](one.md)\n")
            .With("questions/one.md", "# One\n\n- One?\n")
            .BuildAsync();

        site.Main("questions/index.html").ShouldNotContain("class=\"count\"");
        site.Main("questions/index.html").ShouldContain("<a href=\"one.html\">One</a>");
    }
}
