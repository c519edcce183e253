using System.Text;
using Playbook.Coaching.Questions.Import;
using Playbook.Testing;

namespace Playbook.Coaching.Tests.Questions.Import;

/// <summary>Questions that are added to a bank that is there: under their headings, and nothing else changes.</summary>
public sealed class ExistingBankTests
{
    private const string New = "- New?\n  - Then?\n\n## Team\n\n- Who?\n";

    private const string WithContents = "# B\n\n- [First](#first)\n\n## First\n\n- Old?\n";

    [Theory]
    [InlineData(
        "# B\n\n- Old? {#old}\n\n## Team\n\n- Old too?\n",
        "# B\n\n- Old? {#old}\n- New? {#new}\n  - Then?\n\n## Team\n\n- Old too?\n- Who? {#who}\n")]
    [InlineData(
        "\uFEFF---\r\nowner: Me\r\n---\r\n* Old?\r\n\r\n\r\n## team\r\n\r\nWords.\r\n\r\n## Last\r\n\r\n1) Old too?",
        "\uFEFF---\r\nowner: Me\r\n---\r\n* Old?\r\n* New? {#new}\r\n  - Then?\r\n\r\n\r\n## team\r\n\r\nWords.\r\n\r\n- Who? {#who}\r\n\r\n## Last\r\n\r\n1) Old too?")]
    [InlineData(
        "# B\n\nWords.\n\n**Team:**\n\n8. Old?\n9. Old too?\n\n   A note.\n\nMore words.\n",
        "# B\n\nWords.\n\n- New? {#new}\n  - Then?\n\n**Team:**\n\n8. Old?\n9. Old too?\n\n   A note.\n10. Who? {#who}\n\nMore words.\n")]
    [InlineData(
        "- Old?\n> A quote.\n\nTeam\n----\n- Old too?\n## Last\n- x?",
        "- Old?\n- New? {#new}\n  - Then?\n\n> A quote.\n\nTeam\n----\n- Old too?\n- Who? {#who}\n\n## Last\n- x?")]
    [InlineData("# B\n\n## Last\n\n- Old?", "# B\n\n- New? {#new}\n  - Then?\n\n## Last\n\n- Old?\n\n## Team\n\n- Who? {#who}\n")]
    [InlineData("", "- New? {#new}\n  - Then?\n\n## Team\n\n- Who? {#who}\n")]
    public async Task Questions_are_added_under_their_headings_and_every_byte_that_was_there_stays(string before, string after) =>
        (await AddAsync(before, New)).Banks.ShouldHaveSingleItem().Text.ShouldBe(after);

    [Theory]
    [InlineData("---\nmoment: before\n---\n- Old?\n", "- Why? {#why}\n- How? {#how moment=during}\n")]
    [InlineData("- Old?\n", "- Why? {#why moment=before}\n- How? {#how moment=during}\n")]
    public async Task What_holds_for_the_bank_is_not_repeated(string before, string added)
    {
        var bank = await AddAsync(before, "- Why? {moment=before}\n- How? {moment=during}\n");

        bank.Banks.ShouldHaveSingleItem().Added.ShouldBe(added);
    }

    [Fact]
    public async Task A_new_heading_takes_no_id_away_from_a_question_that_is_there() =>
        (await AddAsync("- Team?\n", "## Team\n\n- Who?\n")).Banks.ShouldHaveSingleItem().Text
            .ShouldBe("- Team?\n\n## Team {#team-2}\n\n- Who? {#who}\n");

    [Fact]
    public async Task A_definition_in_the_bank_makes_no_link_of_a_blank() =>
        (await AddAsync("- Old?\n\n[Skill X]: https://a.example\n", "[\"What about [Skill X]?\"]", "a.json")).Banks.ShouldHaveSingleItem().Text
            .ShouldContain(@"- What about \[Skill X\]\? {#what-about-skill-x}");

    [Theory]
    [InlineData("- New?\n", "those without a heading")]
    [InlineData("## Team\n\n- New?\n", "Team")]
    public async Task A_bank_whose_table_of_contents_says_where_questions_are_takes_none_elsewhere(string text, string named)
    {
        var result = await AddAsync(WithContents, text);

        result.Diagnostics.ShouldHaveSingleItem().Text.ShouldContain($"are none: {named}. Add the heading there first");
        result.Banks.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_bank_whose_table_of_contents_says_where_questions_are_takes_those_of_its_sections() =>
        (await AddAsync(WithContents, "## First\n\n- New?\n")).Banks.ShouldHaveSingleItem().Text.ShouldBe(WithContents + "- New? {#new}\n");

    [Theory]
    [InlineData("---\nmoment: befor\n---\n- Old?\n", "PB1105")]
    [InlineData("---\nkind: guide\n---\n- Old?\n", "PB1903")]
    [InlineData("- Old?\n\n```\n", "PB1301")]
    public async Task A_file_with_errors_or_of_another_kind_is_left_alone(string before, string code)
    {
        var result = await AddAsync(before, New);

        result.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe(code);
        result.Banks.ShouldBeEmpty();
    }

    [Fact]
    public async Task Of_several_folders_that_which_holds_the_bank_is_written_to_and_a_new_one_goes_into_the_last()
    {
        var handbook = Imports.Handbook().With("questions/a.md", "- Old?\n").WithLater("index.md", "# Home");

        var old = (await Imports.PlanAsync("a.md", "- New?\n", handbook: handbook)).Banks.ShouldHaveSingleItem();
        var fresh = (await Imports.PlanAsync("b.md", "- New?\n", handbook: handbook)).Banks.ShouldHaveSingleItem();

        (old.Input, old.DisplayPath).ShouldBe((0, "input/questions/a.md"));
        (fresh.Input, fresh.DisplayPath).ShouldBe((1, "later/questions/b.md"));
    }

    private static Task<QuestionImportResult> AddAsync(string before, string text, string name = "a.md") => Imports.PlanAsync(
        name, text, new ImportOptions { Bank = "b" }, new SiteBuilder().With("questions/b.md", Encoding.UTF8.GetBytes(before)));
}
