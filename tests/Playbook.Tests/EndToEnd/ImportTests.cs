using Playbook.Testing;

namespace Playbook.Tests.EndToEnd;

/// <summary>Imports into a handbook on disk, each a process.</summary>
public sealed class ImportTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ImportTests()
    {
        _folder.Write("input/index.md", "# Home\n");
        _folder.Write("input/questions/team.md", "# Team\r\n\r\n- What helps you most at work? {#helps}\r\n");
        _folder.Write("team.md", "- Who decides what we do?\n");
        _folder.Write("Other Questions.json", "[\"What helps you most at work?\", \"What holds you up?\"]");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Questions_are_written_once_and_the_handbook_is_sound()
    {
        var first = await ImportAsync();
        first.Errors.ShouldBe("Other Questions.json(1,2): hint PB1906: 'What helps you most at work?' is there already (input/questions/team.md(3,3)).\n");
        first.Output.ShouldBe(
            "Wrote 1 question into input/questions/team.md.\nWrote 1 question into input/questions/other-questions.md.\n1 question is there already.\n");
        first.ExitCode.ShouldBe(0);
        _folder.Read("input/questions/team.md").ShouldBe("# Team\r\n\r\n- What helps you most at work? {#helps}\r\n- Who decides what we do? {#who-decides-what-we-do}\r\n");
        _folder.Read("input/questions/other-questions.md").ShouldBe("# Other questions\n\n- What holds you up? {#what-holds-you-up}\n");
        Directory.GetFiles(_folder.At("input/questions")).Length.ShouldBe(2);

        var times = Times();
        var second = await ImportAsync();
        second.Output.ShouldBe("All 3 questions are there already.\nNothing was written.\n");
        Times().ShouldBe(times);

        (await PlaybookProcess.RunAsync(_folder.Path, ["check", "--theme", Theme])).Output.ShouldEndWith("0 warnings, 0 errors\n");
    }

    [Fact]
    public async Task A_dry_run_shows_and_writes_nothing()
    {
        var (_, output, _) = await ImportAsync("--dry-run");

        output.ShouldStartWith("==> input/questions/team.md\n- Who decides what we do? {#who-decides-what-we-do}\n\n==> input/questions/other-questions.md\n# Other questions\n");
        Directory.GetFiles(_folder.At("input/questions")).Length.ShouldBe(1);
        _folder.Read("input/questions/team.md").ShouldNotContain("decides");
    }

    [Fact]
    public async Task One_broken_file_keeps_all_of_them_from_being_written()
    {
        _folder.Write("Other Questions.json", "[\"What holds you up?\",\n oops]");

        var (exitCode, output, errors) = await ImportAsync("--format", "json");

        exitCode.ShouldBe(1);
        output.ShouldContain("\"code\":\"PB1901\"");
        errors.ShouldBe("Nothing was written.\n");
        Directory.GetFiles(_folder.At("input/questions")).Length.ShouldBe(1);
        _folder.Read("input/questions/team.md").ShouldNotContain("decides");
    }

    [Fact]
    public async Task A_bank_that_cannot_be_written_stays_as_it_was_and_is_told()
    {
        // A folder stands where the new text would be prepared.
        Directory.CreateDirectory(_folder.At("input/questions/team.md.playbook~"));

        var (exitCode, output, errors) = await ImportAsync();

        exitCode.ShouldBe(1);
        errors.ShouldContain("input/questions/team.md: error PB1004: The questions cannot be written: ");
        output.ShouldStartWith("Wrote 1 question into input/questions/other-questions.md.\n");
        _folder.Read("input/questions/team.md").ShouldNotContain("decides");
    }

    private static string Theme => Path.Combine(Repository.Root, "themes", "default");

    private Task<(int ExitCode, string Output, string Errors)> ImportAsync(params string[] options) =>
        PlaybookProcess.RunAsync(_folder.Path, ["import", "questions", "team.md", "Other Questions.json", "--theme", Theme, .. options]);

    private List<DateTime> Times() => [.. Directory.GetFiles(_folder.At("input/questions")).Order(StringComparer.Ordinal).Select(File.GetLastWriteTimeUtc)];
}
