using Playbook.Commands;
using Playbook.Tests.Harness;

namespace Playbook.Tests.Commands;

public sealed class UsageTests : IDisposable
{
    private readonly CommandLineFixture _cli = new();

    public void Dispose() => _cli.Dispose();

    [Theory]
    [InlineData("build --inptu x", "Unknown option '--inptu'. Did you mean '--input'?\nSee 'playbook build --help'.\n")]
    [InlineData("--inptu=x", "Unknown option '--inptu'. Did you mean '--input'?\nSee 'playbook --help'.\n")]
    [InlineData("build --xyzzy", "Unknown option '--xyzzy'.\nSee 'playbook build --help'.\n")]
    [InlineData("check --hlep", "Unknown option '--hlep'. Did you mean '--help'?\nSee 'playbook check --help'.\n")]
    [InlineData("bild", "Unknown command 'bild'. Did you mean 'build'?\nSee 'playbook --help'.\n")]
    [InlineData("build extra", "'playbook build' does not know what to do with 'extra'.\nSee 'playbook build --help'.\n")]
    [InlineData("build --port 1", "'playbook build' has no option '--port'; it belongs to preview, serve.\nSee 'playbook build --help'.\n")]
    [InlineData("--output x check", "'playbook check' has no option '--output'; it belongs to build, serve, pdf.\nSee 'playbook check --help'.\n")]
    [InlineData("--port 1 serve", "Put '--port' behind the command: playbook serve --port.\nSee 'playbook serve --help'.\n")]
    [InlineData("--set nothing", "'--set nothing' is no setting. Expected key=value, such as --set language=de.\nSee 'playbook --help'.\n")]
    [InlineData("--set =x", "'--set =x' is no setting. Expected key=value, such as --set language=de.\nSee 'playbook --help'.\n")]
    [InlineData("--format xml", "Unknown format 'xml'. Expected one of text, json, github.\nSee 'playbook --help'.\n")]
    [InlineData("serve --port 65536", "'65536' is no port. Expected a number from 0 to 65535.\nSee 'playbook serve --help'.\n")]
    [InlineData("serve --port -1", "'-1' is no port. Expected a number from 0 to 65535.\nSee 'playbook serve --help'.\n")]
    [InlineData("serve --host example.com", "'example.com' is no address to serve on. Expected localhost or an IP address, such as 127.0.0.1 or 0.0.0.0.\nSee 'playbook serve --help'.\n")]
    [InlineData("@file", "Unknown command '@file'.\nSee 'playbook --help'.\n")]
    public async Task A_command_line_that_cannot_be_is_bad_usage_and_says_what_was_meant(string line, string message)
    {
        (await _cli.RunAsync(line.Split(' '))).ShouldBe(ExitCode.BadUsage);

        _cli.Error.ToString().ReplaceLineEndings("\n").ShouldBe(message);
        _cli.Out.ToString().ShouldBeEmpty();
        _cli.Build.Requests.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("--input")]
    [InlineData("build --output a --output b")]
    [InlineData("explain")]
    public async Task A_missing_or_doubled_value_is_bad_usage(string line)
    {
        (await _cli.RunAsync(line.Split(' '))).ShouldBe(ExitCode.BadUsage);

        _cli.Error.ToString().ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    [InlineData("preview")]
    [InlineData("ids")]
    public async Task A_missing_input_folder_is_bad_usage(string command)
    {
        (await _cli.RunAsync(command, "--input", "nope")).ShouldBe(ExitCode.BadUsage);

        _cli.Error.ToString().ShouldBe(
            "There is no input folder 'nope'. Name the folder that holds the handbook's files with --input DIR.\n");
    }

    [Fact]
    public async Task An_input_that_is_a_file_is_bad_usage()
    {
        (await _cli.RunAsync("--input", "input/index.md")).ShouldBe(ExitCode.BadUsage);

        _cli.Error.ToString().ShouldBe(
            "The input 'input/index.md' is a file. Expected the folder that holds the handbook's files.\n");
    }

    [Theory]
    [InlineData("--input")]
    [InlineData("--output")]
    public async Task A_folder_without_a_name_is_bad_usage(string option)
    {
        (await _cli.RunAsync(option, "")).ShouldBe(ExitCode.BadUsage);

        _cli.Error.ToString().ShouldBe($"'{option}' names no folder.\n");
    }

    [Fact]
    public async Task An_at_sign_does_not_read_options_from_a_file()
    {
        _cli.Folder.Write("work/@site/index.md");
        _cli.Folder.Write("work/site", "--quiet");

        (await _cli.RunAsync("--input", "@site")).ShouldBe(ExitCode.Clean);

        _cli.Build.Requests.Single().Inputs.Single().DisplayName.ShouldBe("@site");
    }

    [Fact]
    public async Task The_version_is_written_to_standard_output()
    {
        (await _cli.RunAsync("--version")).ShouldBe(ExitCode.Clean);

        _cli.Out.ToString().ShouldBe($"playbook {VersionAction.Version}\n");
    }

    [Fact]
    public async Task A_bug_is_an_error_that_asks_to_be_reported()
    {
        _cli.Build.During = (_, _) => throw new InvalidOperationException("Boom.");

        (await _cli.RunAsync()).ShouldBe(ExitCode.Errors);

        _cli.Error.ToString().ShouldStartWith("This is a bug in Playbook; please report it with the following lines.\n");
        _cli.Error.ToString().ShouldContain("Boom.");
    }
}
