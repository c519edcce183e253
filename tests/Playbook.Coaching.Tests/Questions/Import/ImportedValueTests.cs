using Playbook.Coaching.Questions;
using Playbook.Coaching.Questions.Import;
using Playbook.Engine.Diagnostics;

namespace Playbook.Coaching.Tests.Questions.Import;

/// <summary>What files say of their questions, and in which language.</summary>
public sealed class ImportedValueTests
{
    [Theory]
    [InlineData("a.csv", "question,moment,depth,scale,skill,bucket\nWhy?,Opening,deep,1 to 5,Small steps,team\n")]
    [InlineData("a.json", "[{\"question\": \"Why?\", \"Moment\": \"opening\", \"depth\": \"Deep\", \"scale\": {\"from\": 1, \"to\": 5}, \"skills\": [\"small-steps\"], \"buckets\": [\"The team\"]}]")]
    [InlineData("a.json", "[{\"question\": \"Why?\", \"scale\": \"1-5\", \"tags\": [\"opening\", \"deep\", \"Small steps\", \"team\"]}]")]
    [InlineData("a.md", "- Why? {moment=opening depth=deep scale=1-5 skill=small-steps bucket=team}\n")]
    [InlineData("a.md", "---\nmoment: opening\ndepth: deep\nscale: 1-5\nskills: [small-steps]\nbuckets: [team]\n---\n- Why?\n")]
    public async Task What_says_something_in_the_handbook_is_taken_over(string name, string text) =>
        (await Imports.BodyAsync(name, text)).ShouldBe("- Why? {#why moment=opening depth=deep scale=1-5 skill=small-steps bucket=team}\n");

    [Theory]
    [InlineData("a.csv", "question,moment\nWhy?,openin\n", "a.csv(2): warning PB1904: 'openin' is no moment. Expected one of before, opening, during, closing, between. Did you mean 'opening'?")]
    [InlineData("a.json", "[\n {\"text\": \"Why?\", \"depth\": \"7\"}]", "a.json(2,28): warning PB1904: '7' is no depth. Expected one of light, medium, deep.")]
    [InlineData("a.csv", "question,scale\nWhy?,ten\n", "a.csv(2): warning PB1904: 'ten' is no scale. Expected two rising numbers up to 100, such as 1-10.")]
    [InlineData("a.csv", "question,skill\nWhy?,\"trsut, telepathy\"\n", "a.csv(2): warning PB1904: There is no skill 'telepathy' in this handbook.", "a.csv(2): warning PB1904: There is no skill 'trsut' in this handbook. Did you mean 'trust'?")]
    [InlineData("a.csv", "question,tags\nWhy?,fun\nHow?,\"fun;trust\"\n", "a.csv(2): hint PB1905: The tag 'fun' is no skill, bucket, moment or depth of this handbook (2 times).")]
    [InlineData("a.json", "[{\"id\": 1, \"text\": \"Why?\", \"votes\": 3, \"by\": \"me\"}]", "a.json: hint PB1905: These fields have no place in a bank: votes, by.")]
    [InlineData("a.md", "- Why? {moment=openin}\n", "a.md(1,16): warning PB1904: 'moment' is 'openin'. Expected before, opening, during, closing or between. Did you mean 'opening'?")]
    [InlineData("a.md", "- Why *not*?\n\n  A note.\n", "a.md(1,3): hint PB1905: Of a question with links, emphasis or code, the words alone are taken.", "a.md(1,3): hint PB1905: What stands below a question and is no follow-up is left out.")]
    public async Task What_says_nothing_is_left_out_and_told_once(string name, string text, params string[] findings)
    {
        var result = await Imports.PlanAsync(name, text);

        result.Diagnostics.Select(finding => finding.ToString()).ShouldBe(findings);
        result.Banks.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_moment_for_all_stands_in_the_front_matter_and_only_what_differs_beside_it() =>
        (await Imports.TextAsync("a.csv", "question,moment\nWhy?,closing\nHow?,before\nWho?,\n", new ImportOptions { Moment = Moment.Before, Depth = Depth.Light }))
            .ShouldBe("---\nmoment: before\ndepth: light\n---\n# A\n\n- Why? {#why moment=closing}\n- How? {#how}\n- Who? {#who}\n");

    [Theory]
    [InlineData("a.json", "[{\"question\": {\"en\": \"Why?\", \"ja_JP\": \"なぜ？\"}, \"category\": {\"en\": \"Team\", \"ja_JP\": \"チーム\"}}]")]
    [InlineData("a.json", "{\"names\": {\"Team\": {\"en\": \"Team\", \"ja_JP\": \"チーム\"}}, \"questions\": [{\"question\": {\"en\": \"Why?\", \"ja_JP\": \"なぜ？\"}, \"category\": \"Team\"}]}")]
    [InlineData("a.json", "[{\"question_en\": \"Why?\", \"question_ja\": \"なぜ？\", \"category_en\": \"Team\", \"category_ja\": \"チーム\"}]")]
    [InlineData("a.csv", "Question,Question (ja),Topic,Topic (ja)\nWhy?,なぜ？,Team,チーム\n")]
    public async Task Of_translations_that_in_the_language_of_the_handbook_is_taken_or_the_one_asked_for(string name, string text)
    {
        var english = await Imports.PlanAsync(name, text);
        var japanese = await Imports.PlanAsync(name, text, new ImportOptions { Language = "ja" });
        var german = await Imports.PlanAsync(name, text, handbook: Imports.Handbook().Set("language", "ja-JP"));

        english.Banks.ShouldHaveSingleItem().Text.ShouldEndWith("## Team\n\n- Why? {#why}\n");
        english.Diagnostics.ShouldHaveSingleItem().Text.ShouldStartWith("Translations are left out: ja");
        japanese.Banks.ShouldHaveSingleItem().Text.ShouldEndWith("## チーム\n\n- なぜ？ {#なぜ}\n");
        german.Banks.ShouldHaveSingleItem().Text.ShouldBe(japanese.Banks[0].Text);
    }

    [Fact]
    public async Task A_question_in_other_languages_only_is_left_out_and_said()
    {
        var result = await Imports.PlanAsync("a.json", "[{\"text\": {\"ja\": \"なぜ？\"}}, {\"text\": {\"en\": \"Why?\", \"de\": \"Warum?\"}}]");

        result.Questions.ShouldBe(1);
        result.Diagnostics.ShouldHaveSingleItem().Text.ShouldBe("Left out without a text in 'en': 1 of 2 questions. There is de, ja: choose one with --language.");
    }

    [Theory]
    [InlineData("- Why? {#own}\n", "own")]
    [InlineData("- Why? {#taken}\n", "why")]
    [InlineData("- Why? {#trust}\n", "why")]
    [InlineData("- Taken? {#x}\n- Taken!\n", "x")]
    public async Task A_stated_id_is_kept_where_it_is_free_in_the_whole_handbook(string text, string id)
    {
        var handbook = Imports.Handbook().With("questions/b.md", "- Something else altogether? {#taken}\n");

        (await Imports.PlanAsync("a.md", text, handbook: handbook)).Banks.ShouldHaveSingleItem().Text.ShouldContain($"{{#{id}}}");
    }

    [Fact]
    public async Task Ids_are_free_of_those_of_questions_pages_buckets_and_headings()
    {
        var handbook = Imports.Handbook().With("questions/b.md", "- Something else altogether? {#one}\n").With("guides/two.md", "# Two\n");

        (await Imports.BodyAsync("a.md", "## Three\n\n- One?\n- Two?\n- Three?\n- Team?\n", handbook: handbook))
            .ShouldBe("## Three\n\n- One? {#one-2}\n- Two? {#two-2}\n- Three? {#three-2}\n- Team? {#team-2}\n");
    }

    [Fact]
    public async Task A_text_too_long_for_a_question_is_left_out()
    {
        var result = await Imports.PlanAsync("a.json", $"[\"{new string('a', 2001)}\", \"Why?\"]");

        result.Questions.ShouldBe(1);
        result.Diagnostics.ShouldHaveSingleItem().Severity.ShouldBe(Severity.Warning);
    }
}
