using Playbook.Coaching.Questions.Import;

namespace Playbook.Coaching.Tests.Questions.Import;

/// <summary>Questions that are there already.</summary>
public sealed class ImportedDuplicateTests
{
    private const string Bank = "- What would make this month a good one for you? {#good-month}\n- 最近うまくいったことは何ですか？ {#good}\n- How are you? {#how}\n";

    [Theory]
    [InlineData("What would make this month a good one for you?", "'What would make this month a good one for you?' is there already (input/questions/b.md(1,3)).")]
    [InlineData("What would make a really good month for you?", null)]
    [InlineData("What would make this a good month for you!", "'What would make this a good month for you!' is nearly 'What would make this month a good one for you?' (input/questions/b.md(1,3)).")]
    [InlineData("最近うまくいったことは何ですか", "'最近うまくいったことは何ですか' is nearly '最近うまくいったことは何ですか？' (input/questions/b.md(2,3)).")]
    [InlineData("最近うまくいかなかったことは何ですか？", null)]
    [InlineData("How do you do?", null)]
    [InlineData("HOW are YOU", "'HOW are YOU' is nearly 'How are you?' (input/questions/b.md(3,3)).")]
    public async Task What_the_handbook_asks_already_is_left_out_and_said(string question, string? finding)
    {
        var result = await Imports.PlanAsync("a.txt", question, handbook: Imports.Handbook().With("questions/b.md", Bank));

        result.Diagnostics.Select(hint => hint.Text).ShouldBe(finding is null ? [] : [finding]);
        result.Banks.Count.ShouldBe(finding is null ? 1 : 0);
        (result.Same + result.Similar).ShouldBe(finding is null ? 0 : 1);
    }

    [Fact]
    public async Task Of_two_among_the_files_the_first_is_kept()
    {
        var result = await Imports.PlanAsync([Imports.Source("a.md", "- What makes a good month for you?\n"), Imports.Source("b.csv", "What makes a good month for you?\nWhat makes it a good month for you?\nWho?\n")]);

        result.Banks.Select(bank => bank.Count).ShouldBe([1, 1]);
        result.Diagnostics.Select(hint => hint.ToString()).ShouldBe(
        [
            "b.csv(1): hint PB1906: 'What makes a good month for you?' is there already (a.md(1,3)).",
            "b.csv(2): hint PB1906: 'What makes it a good month for you?' is nearly 'What makes a good month for you?' (a.md(1,3)).",
        ]);
    }

    [Fact]
    public async Task What_is_left_out_is_no_reason_to_leave_out_another() =>
        (await Imports.PlanAsync("a.txt", "apples bridges candles dogs eggs\nbridges candles dogs eggs\nbridges candles dogs\n")).Banks
            .ShouldHaveSingleItem().Count.ShouldBe(2);

    [Fact]
    public async Task Those_that_are_nearly_there_can_be_kept_and_the_very_same_cannot()
    {
        var handbook = Imports.Handbook().With("questions/b.md", Bank);

        var result = await Imports.PlanAsync(
            "a.txt", "What would make this month a good one for you?\nWhat would make this a good month for you?\n", new ImportOptions { KeepsSimilar = true }, handbook);

        result.Banks.ShouldHaveSingleItem().Text.ShouldEndWith("\n\n- What would make this a good month for you? {#what-would-make-this-a-good-month-for-you}\n");
        (result.Same, result.Similar).ShouldBe((1, 0));
    }

    [Fact]
    public async Task Questions_of_a_base_of_drafts_and_of_hidden_banks_that_are_written_to_are_there_too()
    {
        var handbook = Imports.Handbook()
            .WithBase("questions/base.md", "- Below?\n")
            .With("questions/draft.md", "---\ndraft: true\n---\n- Drafted?\n")
            .With("questions/a.md", "- Hidden?\n")
            .Set("hide", "questions/a.md");

        (await Imports.PlanAsync("a.txt", "Below?\nDrafted?\nHidden?\n", handbook: handbook)).Same.ShouldBe(3);
    }
}
