using Playbook.Commands;
using Playbook.Commands.Ids;
using Playbook.Commands.Import;
using Playbook.Tests.Harness;

namespace Playbook.Tests.Commands;

public sealed class HelpTests : IDisposable
{
    private readonly CommandLineFixture _cli = new();

    public void Dispose() => _cli.Dispose();

    [Theory]
    [InlineData("build", "playbook build --strict --format github")]
    [InlineData("preview", "playbook preview --port 8000")]
    [InlineData("serve", "playbook serve --output public --port 8000")]
    [InlineData("pdf", "playbook pdf --paper letter")]
    [InlineData("check", "playbook check --strict")]
    [InlineData("ids", "playbook ids --input handbook")]
    [InlineData("import", "playbook import questions retro.csv")]
    [InlineData("explain", "playbook explain PB1301")]
    public async Task Every_command_has_help_with_examples(string command, string example)
    {
        (await _cli.RunAsync(command, "--help")).ShouldBe(ExitCode.Clean);

        var help = _cli.Out.ToString();
        help.ShouldContain("Usage:");
        help.ShouldContain("Examples:\n");
        help.ShouldContain($"  {example}");
        help.ShouldNotContain("Additional Arguments");
    }

    [Fact]
    public async Task A_command_below_another_has_help_of_its_own()
    {
        (await _cli.RunAsync("import", "questions", "--help")).ShouldBe(ExitCode.Clean);

        var help = _cli.Out.ToString();
        help.ShouldContain("playbook import questions <FILE>... [options]");
        help.ShouldContain("  playbook import questions list.md --dry-run");
        help.ShouldNotContain("Additional Arguments");
    }

    [Fact]
    public async Task Help_of_the_program_lists_the_commands_and_an_example_of_each()
    {
        (await _cli.RunAsync("--help")).ShouldBe(ExitCode.Clean);

        var help = _cli.Out.ToString();
        foreach (var command in new[] { "build", "preview", "serve", "pdf", "check", "ids", "import", "explain" })
        {
            help.ShouldContain($"\n  {command} ");
            help.ShouldContain($"\n  playbook {command}");
        }
    }

    [Fact]
    public async Task Help_is_given_whatever_else_is_on_the_line()
    {
        (await _cli.RunAsync("build", "--help", "--set", "nothing", "--bogus")).ShouldBe(ExitCode.Clean);

        _cli.Out.ToString().ShouldContain("Usage:");
        _cli.Error.ToString().ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_example_can_be_parsed()
    {
        _cli.Folder.Write("work/handbook/index.md");
        foreach (var file in new[] { "retro.csv", "list.md", "a.json", "b.json", "all.json" })
        {
            _cli.Folder.Write($"work/{file}");
        }

        _cli.Folder.Write("work/output/index.html");
        _cli.Folder.Write("work/public/index.html");
        _cli.Services = _cli.Services with 
        {
            WriteIds = (_, _) => Task.FromResult(new IdsResult(0, 0, [])),
            ImportQuestions = (_, _) => Task.FromResult(new ImportResult([], 0, 0, 0, [])),
        };
        await _cli.RunAsync("--help");
        foreach (var command in new[] { "build", "check", "ids", "import", "explain" })
        {
            await _cli.RunAsync(command, "--help");
        }

        var examples = _cli.Out.ToString().Split('\n')
            .Where(line => line.StartsWith("  playbook ", StringComparison.Ordinal))
            .Select(line => line.Trim().Split("  ")[0])
            .Where(line => !line.Contains('[') && line.Split(' ')[1] is not ("serve" or "preview"))
            .Distinct()
            .ToList();

        examples.Count.ShouldBeGreaterThan(8);
        foreach (var example in examples)
        {
            var code = await _cli.RunAsync([.. System.CommandLine.Parsing.CommandLineParser.SplitCommandLine(example).Skip(1)]);
            code.ShouldNotBe(ExitCode.BadUsage, example);
        }
    }
}
