using Playbook.Coaching.Questions.Import;

namespace Playbook.Coaching.Tests.Questions.Import;

/// <summary>What banks are called, and whose name stays whose.</summary>
public sealed class BankNameTests
{
    [Theory]
    [InlineData("Team Retro (2026).csv", "questions/team-retro-2026.md", "# Team retro 2026\n")]
    [InlineData("lists/README.md", "questions/lists.md", "# Lists\n")]
    [InlineData("lists/README.ja_JP.md", "questions/lists-ja-jp.md", "# Lists ja jp\n")]
    [InlineData("../index.txt", "questions/imported-questions.md", "# Imported questions\n")]
    [InlineData("/dev/fd/63", "questions/63.md", "# 63\n")]
    [InlineData("con.csv", "questions/imported-questions.md", "# Imported questions\n")]
    [InlineData("質問.csv", "questions/質問.md", "# 質問\n")]
    [InlineData("trust.csv", "questions/trust-questions.md", "# Trust questions\n")]
    public async Task A_bank_is_named_after_its_file_where_that_name_is_free(string file, string path, string title)
    {
        var bank = (await Imports.PlanAsync(file, "- Why?\n")).Banks.ShouldHaveSingleItem();

        bank.Path.Value.ShouldBe(path);
        bank.Text.ShouldStartWith(title);
    }

    [Fact]
    public async Task Files_for_one_bank_are_put_together_heading_by_heading()
    {
        var result = await Imports.PlanAsync(
            [Imports.Source("a.md", "## T\n\n- Why?\n"), Imports.Source("b.csv", "topic,question\nU,Who?\nT,How?\n")],
            new ImportOptions { Bank = "hiring", Title = "When we [hire](x)" });

        result.Banks.ShouldHaveSingleItem().Text
            .ShouldBe("# When we \\[hire\\](x)\n\n## T\n\n- Why? {#why}\n- How? {#how}\n\n## U\n\n- Who? {#who}\n");
    }

    [Theory]
    [InlineData("trust", "The name 'trust' belongs to input/skills/team/trust.md. Name another bank, such as --bank trust-questions.")]
    [InlineData("below", "The name 'below' belongs to base/questions/below.md. Name another bank, such as --bank below-questions.")]
    [InlineData("a/b", "The name 'a/b' holds a slash. Expected a name for a file, such as hiring-questions.")]
    [InlineData("_a", "The name '_a' begins with a sign that hides files. Expected a name for a file, such as hiring-questions.")]
    [InlineData("README", "The name 'README' stands for the whole folder. Expected a name for a file, such as hiring-questions.")]
    [InlineData("a?", "The name 'a?' holds '?', which no file may be called on Windows. Expected a name for a file, such as hiring-questions.")]
    [InlineData("", "The name '' is empty. Expected a name for a file, such as hiring-questions.")]
    public async Task A_name_that_cannot_be_or_is_somebody_elses_is_refused(string name, string message)
    {
        var handbook = Imports.Handbook().WithBase("questions/below.md", "- Below?\n");

        var result = await Imports.PlanAsync("a.md", "- Why?\n", new ImportOptions { Bank = name }, handbook);

        result.Diagnostics.ShouldHaveSingleItem().Text.ShouldBe(message);
        result.Banks.ShouldBeEmpty();
    }
}
