using Playbook.Coaching.Questions;
using Playbook.Coaching.Questions.Import;
using Playbook.Commands;
using Playbook.Commands.Import;
using Playbook.Engine.Files;
using Playbook.Tests.Harness;

namespace Playbook.Tests.Commands;

/// <summary>What <c>playbook import questions</c> asks for and says; the import itself is a stand-in.</summary>
public sealed class ImportCommandTests : IDisposable
{
    private readonly CommandLineFixture _cli = new();
    private ImportRequest? _asked;

    public ImportCommandTests() => _cli.Folder.Write("work/a.csv", "Why?");

    public void Dispose() => _cli.Dispose();

    [Theory]
    [InlineData(2, 0, 0, "Wrote 2 questions into input/questions/a.md.\n")]
    [InlineData(1, 1, 0, "Wrote 1 question into input/questions/a.md.\n1 question is there already.\n")]
    [InlineData(3, 2, 2, "Wrote 3 questions into input/questions/a.md.\n2 questions are there already.\n2 questions are nearly there already; --keep-similar takes them too.\n")]
    [InlineData(0, 4, 0, "All 4 questions are there already.\nNothing was written.\n")]
    [InlineData(0, 1, 0, "The question is there already.\nNothing was written.\n")]
    [InlineData(0, 0, 0, "Nothing was written.\n")]
    public async Task It_says_what_was_written_and_what_was_there(int written, int same, int similar, string lines)
    {
        StandIn(written, same, similar);

        (await _cli.RunAsync("import", "questions", "a.csv")).ShouldBe(ExitCode.Clean);

        _cli.Out.ToString().ShouldBe(lines);
        _asked!.Sources.ShouldHaveSingleItem().DisplayPath.ShouldBe("a.csv");
        _asked.Folders.Single().Directory.ShouldBe(_cli.Folder.At("work/input"));
        _asked.Options.ShouldBe(new ImportOptions());
    }

    [Fact]
    public async Task Options_say_how()
    {
        StandIn(1, 0, 0);
        _cli.Folder.Write("work/handbook/index.md");

        await _cli.RunAsync(
            "import", "questions", "a.csv", "a.csv", "--bank", "questions/b.md", "--title", "B", "--moment", "closing", "--depth", "deep",
            "--language", "ja", "--text", "ask", "--keep-similar", "--dry-run", "--input", "handbook");

        _asked!.Options.ShouldBe(new ImportOptions
        {
            Bank = "b", Title = "B", Moment = Moment.Closing, Depth = Depth.Deep, Language = "ja", TextField = "ask", KeepsSimilar = true,
        });
        (_asked.IsDryRun, _asked.Sources.Count, _asked.Folders.Single().DisplayName).ShouldBe((true, 2, "handbook"));
        _cli.Out.ToString().ShouldBe("==> input/questions/a.md\n- Why? {#why}\n\nWould write 1 question into input/questions/a.md.\n");
    }

    [Fact]
    public async Task What_is_wrong_with_a_file_fails()
    {
        StandIn(0, 0, 0);
        _cli.Services = _cli.Services with { ImportQuestions = (_, _) => Task.FromResult(new ImportResult([], 0, 0, 0, [Findings.Error])) };

        (await _cli.RunAsync("import", "questions", "a.csv")).ShouldBe(ExitCode.Errors);

        _cli.Error.ToString().ShouldBe($"{Findings.Error}\n");
        _cli.Out.ToString().ShouldBe("Nothing was written.\n");
    }

    [Theory]
    [InlineData("import", "Say what to import: playbook import questions FILE. See 'playbook import questions --help'.")]
    [InlineData("import a.csv", "Unknown command 'a.csv'. Did you mean 'playbook import questions a.csv'?\nSee 'playbook import --help'.")]
    [InlineData("import question a.csv", "Unknown command 'question'. Did you mean 'questions'?\n")]
    [InlineData("import questions", "Required argument 'FILE' missing for command: 'questions'.\nSee 'playbook import questions --help'.")]
    [InlineData("import questions a.csv --dryrun", "Unknown option '--dryrun'. Did you mean '--dry-run'?\nSee 'playbook import questions --help'.")]
    [InlineData("import questions a.csv --port 80", "'playbook import questions' has no option '--port'; it belongs to preview, serve.\n")]
    [InlineData("build --dry-run", "'playbook build' has no option '--dry-run'; it belongs to import questions.\n")]
    [InlineData("import questions a.csv --moment later", "'later' is no value for --moment. Expected one of before, opening, during, closing, between.\n")]
    [InlineData("import questions a.csv --depth lihgt", "'lihgt' is no value for --depth. Expected one of light, medium, deep. Did you mean 'light'?\n")]
    [InlineData("import questions b.csv", "There is no file 'b.csv' to import.")]
    [InlineData("import questions none/b.csv", "There is no file 'none/b.csv' to import.")]
    [InlineData("import questions input", "'input' is a folder. Name the files in it, such as input/questions.md.")]
    [InlineData("import questions a.csv --input none", "There is no input folder 'none'.")]
    public async Task A_command_line_that_cannot_be_is_told(string line, string message)
    {
        (await _cli.RunAsync(line.Split(' '))).ShouldBe(ExitCode.BadUsage);

        _cli.Error.ToString().ShouldStartWith(message);
        _cli.Out.ToString().ShouldBeEmpty();
    }

    private void StandIn(int written, int same, int similar) => _cli.Services = _cli.Services with
    {
        ImportQuestions = (request, _) =>
        {
            _asked = request;
            var bank = new BankFile(new SourcePath("questions/a.md"), "input/questions/a.md", 0, "", written, "- Why? {#why}\n");
            return Task.FromResult(new ImportResult(written == 0 ? [] : [bank], written + same + similar, same, similar, []));
        },
    };
}
