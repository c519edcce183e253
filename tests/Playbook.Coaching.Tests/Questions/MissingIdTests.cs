using System.Text;
using Playbook.Coaching.Questions;
using Playbook.Testing;

namespace Playbook.Coaching.Tests.Questions;

/// <summary>Finding the questions without ids, and what their files should say.</summary>
public sealed class MissingIdTests
{
    [Theory]
    [InlineData("- Why?\n", "- Why? {#why}\n")]
    [InlineData("- Why?", "- Why? {#why}")]
    [InlineData("- Why?\r\n- How?\r\n", "- Why? {#why}\r\n- How? {#how}\r\n")]
    [InlineData("\uFEFF- Why? {depth=deep}\n", "\uFEFF- Why? {#why depth=deep}\n")]
    [InlineData("---\ndepth: deep\n---\n# A\n\n1. Why?\n", "---\ndepth: deep\n---\n# A\n\n1. Why? {#why}\n")]
    [InlineData("---\r\ndepth: deep\r\n---\r\n* Why?\r\n", "---\r\ndepth: deep\r\n---\r\n* Why? {#why}\r\n")]
    [InlineData("- Why? {moment=before depth=deep}\n", "- Why? {#why moment=before depth=deep}\n")]
    [InlineData("- Why? { moment=before }  \n", "- Why? {#why moment=before }  \n")]
    [InlineData("- Why does {name}\n", "- Why does {name} {#why-does-name}\n")]
    [InlineData("- \"Why?\"\n", "- \"Why?\" {#why}\n")]
    [InlineData("- Why do we\n  do that?\n- How?\n", "- Why do we\n  do that? {#why-do-we-do-that}\n- How? {#how}\n")]
    [InlineData("- Why? {moment=before\n  depth=deep}\n", "- Why? {#why moment=before\n  depth=deep}\n")]
    [InlineData("- Why?\n\n  A note.\n\n- How?\n", "- Why? {#why}\n\n  A note.\n\n- How? {#how}\n")]
    [InlineData("- Why?\n  - And?\n", "- Why? {#why}\n  - And?\n")]
    [InlineData("- [ ] Why?\n", "- [ ] Why? {#why}\n")]
    [InlineData("- Why? {#own}\n- How?\n", "- Why? {#own}\n- How? {#how}\n")]
    [InlineData("- Why `{a=b}`\n", "- Why `{a=b}` {#why-ab}\n")]
    [InlineData("- Why?  \n", "- Why? {#why}  \n")]
    [InlineData("Text\rmore\r\n\r\n- Why?\n", "Text\rmore\r\n\r\n- Why? {#why}\n")]
    [InlineData("- आप क्या चाहते हैं?\n", "- आप क्या चाहते हैं? {#आप-क्या-चाहते-हैं}\n")]
    [InlineData("- 𠮷?\n", "- 𠮷? {#𠮷}\n")]
    public async Task Ids_are_written_behind_the_words_and_nothing_else_changes(string before, string after)
    {
        var file = (await FindAsync(before)).Files.ShouldHaveSingleItem();

        file.Text.ShouldBe(after);
        file.File.DisplayPath.ShouldBe("input/questions/a.md");
    }

    [Theory]
    [InlineData("- Why?\n- Why?\n- Other {#why-3}\n- Why?\n## Why\n")]
    [InlineData("# Why\n\n- Why?\n- - Nested?\n- Long long long long long long long long long long long long long long?\n")]
    [InlineData("- \"Why?\" {depth=deep}\n- Two\n  lines? {moment=before\n  depth=light}\n- 何をしますか？\n- आप क्या चाहते हैं?\n- \\- -?\n")]
    public async Task After_writing_nothing_is_missing_and_the_ids_are_those_used_before(string before)
    {
        var idsBefore = await Bank.IdsAsync(before);
        var after = (await FindAsync(before)).Files.ShouldHaveSingleItem().Text;

        (await FindAsync(after)).Files.ShouldBeEmpty();
        (await Bank.IdsAsync(after)).ShouldBe(idsBefore);
        (await Bank.TextsAsync(after)).ShouldBe(await Bank.TextsAsync(before));
    }

    [Fact]
    public async Task The_count_says_how_many_ids_are_new() =>
        (await FindAsync("- Why? {#own}\n- How?\n- Who?\n")).Files.ShouldHaveSingleItem().Count.ShouldBe(2);

    [Fact]
    public async Task A_bank_of_the_base_handbook_is_not_ours_to_change()
    {
        var builder = new SiteBuilder().WithBase("questions/b.md", "- Below?\n").With("questions/a.md", "- Ours?\n");

        (await FindAsync(builder)).Files.ShouldHaveSingleItem().File.DisplayPath.ShouldBe("input/questions/a.md");
    }

    [Fact]
    public async Task Of_a_merged_bank_only_the_questions_above_are_written()
    {
        var builder = new SiteBuilder()
            .WithBase("questions/a.md", "# A\n\n- Below?\n")
            .With("questions/a.md", "---\nmerge: true\n---\n## Ours\n\n- Ours?\n");

        (await FindAsync(builder)).Files.ShouldHaveSingleItem().Text
            .ShouldBe("---\nmerge: true\n---\n## Ours\n\n- Ours? {#ours-2}\n");
    }

    [Fact]
    public async Task Findings_are_handed_over_so_that_nothing_is_written_over_a_mistake() =>
        (await FindAsync("---\nmoment: befor\n---\n- Why?\n")).Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("PB1105");

    private static Task<QuestionIdsResult> FindAsync(string text) =>
        FindAsync(new SiteBuilder().With("questions/a.md", Encoding.UTF8.GetBytes(text)));

    private static Task<QuestionIdsResult> FindAsync(SiteBuilder builder) =>
        QuestionIds.FindMissingAsync(builder.Request(), TestContext.Current.CancellationToken);
}
