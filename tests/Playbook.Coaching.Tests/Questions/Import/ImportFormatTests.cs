using System.Text;
using Playbook.Coaching.Questions.Import;

namespace Playbook.Coaching.Tests.Questions.Import;

/// <summary>What files of questions look like, and what becomes of them.</summary>
public sealed class ImportFormatTests
{
    [Theory]
    [InlineData("a.md", "- Why?\n- How?\n")]
    [InlineData("a.md", "\uFEFF1. Why?\r\n2. \"How?\"\r\n")]
    [InlineData("a.md", "* [ ] Why?\n\n* [A link](https://a.example)\n* How?\n")]
    [InlineData("a.md", "- [T](#t)\n\n## T\n")]
    [InlineData("a.markdown", "+ Why?\n+ How?\n")]
    [InlineData("a.txt", "Why?\nHow?\n")]
    [InlineData("a.txt", "- Why?\n- How?\n")]
    [InlineData("a.txt", "[\"Why?\", \"How?\"]")]
    [InlineData("a", "{\"questions\": [\"Why?\", \"How?\"]}")]
    [InlineData("a.csv", "Why?\nHow?\n")]
    [InlineData("a.csv", "question\nWhy?\n\nHow?\n")]
    [InlineData("a.csv", "Question\r\n\"Why?\"\r\n\"How?\"\r\n")]
    [InlineData("a.csv", "sep=;\nquestion;\nWhy?\nHow?\n")]
    [InlineData("a.json", "[\"Why?\", \"How?\"]")]
    [InlineData("a.json", "// said\n[\"Why?\", \"How?\", null, 12, \"\", ]")]
    [InlineData("a.json", "[{\"text\": \"Why?\"}, {\"text\": \"How?\"}]")]
    [InlineData("a.json", "{\"data\": {\"items\": [{\"Question\": \"Why?\"}, {\"Question\": \"How?\"}]}}")]
    [InlineData("a.json", "{\"questions\": {\"q1\": \"Why?\", \"q2\": {\"text\": \"How?\"}}}")]
    [InlineData("a.json", "{\"question\": {\"en\": \"Why?\"}, \"followups\": [], \"items\": [\"Why?\", \"How?\"]}")]
    [InlineData("a.json", "{\"languages\": [\"en\"], \"questions\": [{\"title\": \"Why?\"}, {\"title\": \"How?\"}]}")]
    [InlineData("a.json", "[{\"question\": \"Why?\", \"followUps\": []}, {\"question\": \"How?\", \"category\": null}]")]
    public async Task Questions_are_found_in_every_format(string name, string text)
    {
        text = text.Contains("## T", StringComparison.Ordinal) ? text + "\n- Why?\n- How?\n\n## Contributing\n\n- Kindly\n" : text;

        (await Imports.BodyAsync(name, text)).Replace("## T\n\n", "", StringComparison.Ordinal).ShouldBe("- Why? {#why}\n- How? {#how}\n");
    }

    [Theory]
    [InlineData("a.md", "# List\n\n- Zero?\n\n## Team\n\n- One?\n  - Then?\n\n**Work:**\n\n- Two?\n")]
    [InlineData("a.json", "{\"title\": \"List\", \"questions\": [\"Zero?\", {\"text\": \"One?\", \"category\": \"Team\", \"followUps\": [\"Then?\"]}, {\"text\": \"Two?\", \"section\": \"Work\"}]}")]
    [InlineData("a.json", "{\"name\": \"List\", \"items\": [\"Zero?\", {\"title\": \"Team\", \"questions\": [{\"question\": \"One?\", \"follow_ups\": [{\"text\": \"Then?\"}]}]}, {\"category\": \"Work\", \"questions\": [\"Two?\"]}]}")]
    [InlineData("List.csv", "topic,question,follow-ups\nTeam,One?,Then?\nWork,Two?,\n,Zero?,\n")]
    [InlineData("list.tsv", "Category\tFollow up\tQuestion\n\t\tZero?\nTeam\tThen?\tOne?\nWork\t\tTwo?\n")]
    [InlineData("list.csv", "Question;Section;Follow-ups\nZero?;;\nOne?;Team;\"Then?\n\"\nTwo?;Work;\n")]
    [InlineData("list.csv", "question|topic|followups\nZero?||\nOne?|Team|Then?\nTwo?|Work|\n")]
    public async Task Categories_and_sections_become_headings_and_what_may_follow_is_nested(string name, string text) =>
        (await Imports.TextAsync(name, text)).ShouldBe(
            "# List\n\n- Zero? {#zero}\n\n## Team\n\n- One? {#one}\n  - Then?\n\n## Work\n\n- Two? {#two}\n");

    [Theory]
    [InlineData("{\"Team\": [\"One?\"], \"Work\": [{\"question\": \"Two?\"}]}")]
    [InlineData("{\"questions\": {\"Team\": [\"One?\"], \"Work\": [{\"question\": \"Two?\"}]}}")]
    public async Task Lists_that_have_names_are_groups(string text) =>
        (await Imports.BodyAsync("a.json", text))
            .ShouldBe("## Team\n\n- One? {#one}\n\n## Work\n\n- Two? {#two}\n");

    [Fact]
    public async Task Line_breaks_in_quoted_fields_are_spaces_and_commas_in_a_list_of_lines_are_commas()
    {
        (await Imports.BodyAsync("a.csv", "question,topic\n\"Why, and\n\"\"how\"\"?\",\n")).ShouldStartWith("- Why, and \"how\"?");
        (await Imports.BodyAsync("a.csv", "What, if anything?\nWho?\n")).ShouldStartWith("- What, if anything? {#what-if-anything}\n- Who?");
    }

    [Fact]
    public async Task Columns_without_names_are_told_by_their_texts_which_is_said()
    {
        var result = await Imports.PlanAsync("a.csv", "Team,What do you need from us?\nWork,What slows you down?\n");

        result.Questions.ShouldBe(2);
        result.Diagnostics.ShouldHaveSingleItem().Text.ShouldContain("number 2");
    }

    [Theory]
    [InlineData("prompt me", "a.json", "[{\"title\": \"No\", \"prompt_me\": \"Why?\"}]")]
    [InlineData("Ask", "a.csv", "question,ask\nNo,Why?\n")]
    public async Task The_field_of_the_question_can_be_named(string field, string name, string text)
    {
        var result = await Imports.PlanAsync(name, text, new ImportOptions { TextField = field });

        result.Banks.ShouldHaveSingleItem().Text.ShouldEndWith("- Why? {#why}\n");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Utf16_that_says_so_is_read(bool isBigEndian)
    {
        var encoding = new UnicodeEncoding(isBigEndian, byteOrderMark: true);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes("Was hält dich?\r\n何を？\r\n")];

        (await Imports.PlanAsync([new ImportSource("a.csv", bytes)])).Banks.ShouldHaveSingleItem().Text
            .ShouldEndWith("- Was hält dich? {#was-hält-dich}\n- 何を？ {#何を}\n");
    }

    [Fact]
    public async Task The_open_data_of_another_handbook_come_back_whole()
    {
        var source = await Imports.Handbook()
            .With("questions/a.md", "# A\n\n## T\n\n- How sure are you of [Skill X]? {#sure moment=during depth=deep scale=1-5 skill=\"trust small-steps\" bucket=team}\n  - Why not more?\n")
            .BuildAsync();

        var result = await Imports.PlanAsync("questions.json", source["data/questions.json"]);

        result.Banks.ShouldHaveSingleItem().Text.ShouldEndWith(
            "## T\n\n- How sure are you of [Skill X]? {#sure moment=during depth=deep scale=1-5 skill=\"trust small-steps\" bucket=team}\n  - Why not more?\n");
    }
}
