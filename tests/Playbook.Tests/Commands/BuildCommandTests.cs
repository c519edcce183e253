using Playbook.Commands;
using Playbook.Tests.Harness;

namespace Playbook.Tests.Commands;

public sealed class BuildCommandTests : IDisposable
{
    private readonly CommandLineFixture _cli = new();

    public void Dispose() => _cli.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("build")]
    public async Task A_site_is_built_from_input_into_output(string command)
    {
        _cli.Build.Files["app.js"] = "x";
        _cli.Build.During = (_, _) =>
        {
            _cli.Time.Advance(412);
            return Task.CompletedTask;
        };

        (await _cli.RunAsync(command.Split(' ', StringSplitOptions.RemoveEmptyEntries))).ShouldBe(ExitCode.Clean);

        _cli.Out.ToString().ShouldBe("Built 1 page, 2 files in 412 ms: 0 warnings, 0 errors\n");
        _cli.Error.ToString().ShouldBeEmpty();
        _cli.Folder.Read("work/output/index.html").ShouldBe("<p>Home");
        var request = _cli.Build.Requests.Single();
        request.Inputs.Single().DisplayName.ShouldBe("input");
        request.IncludeDrafts.ShouldBeFalse();
        request.SlowChecks.ShouldBeFalse();
        request.Today.ShouldBe(new DateOnly(2026, 11, 21));
    }

    [Fact]
    public async Task Errors_fail_and_leave_the_last_output_as_it_was()
    {
        await _cli.RunAsync("--quiet");
        _cli.Build.Files["index.html"] = "<p>Broken";
        _cli.Build.Diagnostics.AddRange([Findings.Warning, Findings.Error]);

        (await _cli.RunAsync("build")).ShouldBe(ExitCode.Errors);

        _cli.Folder.Read("work/output/index.html").ShouldBe("<p>Home");
        _cli.Error.ToString().ShouldBe(
            """
            input/a.md(2): warning PB9002: Unknown key 'colour'.
            input/guides/start.md(3,7): error PB9001: Unknown skill 'trsut'. Expected a skill. Did you mean 'trust'?

            """.ReplaceLineEndings("\n"));
        _cli.Out.ToString().ShouldBe(
            """
            Nothing was written: the output folder 'output' is as it was before.
            Built 1 page, 1 file in 0 ms: 1 warning, 1 error

            """.ReplaceLineEndings("\n"));
        _cli.Folder.Names.ShouldBe(["work"]);
        Directory.GetFileSystemEntries(_cli.Folder.At("work")).Length.ShouldBe(2);
    }

    [Fact]
    public async Task Warnings_pass_and_hints_always_do()
    {
        _cli.Build.Diagnostics.AddRange([Findings.Warning, Findings.Hint]);

        (await _cli.RunAsync()).ShouldBe(ExitCode.Clean);

        File.Exists(_cli.Folder.At("work/output/index.html")).ShouldBeTrue();
    }

    [Fact]
    public async Task Under_strict_warnings_fail_and_nothing_is_written()
    {
        _cli.Build.Diagnostics.Add(Findings.Warning);

        (await _cli.RunAsync("--strict")).ShouldBe(ExitCode.Errors);

        Directory.Exists(_cli.Folder.At("work/output")).ShouldBeFalse();
        _cli.Out.ToString().ShouldStartWith(
            "Nothing was written because of --strict: the output folder 'output' is as it was before.\n");
    }

    [Fact]
    public async Task Under_strict_hints_pass()
    {
        _cli.Build.Diagnostics.Add(Findings.Hint);

        (await _cli.RunAsync("--strict")).ShouldBe(ExitCode.Clean);
    }

    [Fact]
    public async Task Quiet_writes_nothing_when_there_is_nothing_to_find()
    {
        (await _cli.RunAsync("--quiet")).ShouldBe(ExitCode.Clean);

        _cli.Out.ToString().ShouldBeEmpty();
        _cli.Error.ToString().ShouldBeEmpty();
    }

    [Fact]
    public async Task Quiet_writes_findings_and_nothing_else()
    {
        _cli.Build.Diagnostics.Add(Findings.Error);

        (await _cli.RunAsync("--quiet")).ShouldBe(ExitCode.Errors);

        _cli.Out.ToString().ShouldBeEmpty();
        _cli.Error.ToString().ShouldBe($"{Findings.Error}\n");
    }

    [Fact]
    public async Task Two_files_at_one_address_are_a_finding()
    {
        _cli.Build.Files["a"] = "file";
        _cli.Build.Files["/a"] = "the same";

        (await _cli.RunAsync()).ShouldBe(ExitCode.Errors);

        _cli.Error.ToString().ShouldContain("error PB1004: Two files of the site want the address 'a'.");
        Directory.Exists(_cli.Folder.At("work/output")).ShouldBeFalse();
    }

    [Fact]
    public async Task Ctrl_C_stops_the_build_and_leaves_everything_as_it_was()
    {
        using var interruption = new CancellationTokenSource();
        _cli.Build.During = async (_, token) =>
        {
            await interruption.CancelAsync();
            token.ThrowIfCancellationRequested();
        };

        (await _cli.RunUntilAsync(interruption.Token)).ShouldBe(ExitCode.Interrupted);

        _cli.Error.ToString().ShouldBe("Stopped.\n");
        Directory.GetFileSystemEntries(_cli.Folder.At("work")).Select(Path.GetFileName).ShouldBe(["input"]);
    }

    [Fact]
    public async Task Ctrl_C_is_heard_even_when_the_build_is_not_listening()
    {
        using var interruption = new CancellationTokenSource();
        _cli.Build.During = (_, _) => interruption.CancelAsync();

        (await _cli.RunUntilAsync(interruption.Token)).ShouldBe(ExitCode.Interrupted);

        Directory.Exists(_cli.Folder.At("work/output")).ShouldBeFalse();
    }

    [Fact]
    public async Task A_check_runs_the_slow_checks_and_writes_nothing()
    {
        _cli.Build.Diagnostics.Add(Findings.Warning);

        (await _cli.RunAsync("check")).ShouldBe(ExitCode.Clean);
        (await _cli.RunAsync("check", "--strict")).ShouldBe(ExitCode.Errors);

        _cli.Build.Requests.ShouldAllBe(request => request.SlowChecks && !request.IncludeDrafts);
        _cli.Out.ToString().Split('\n')[0].ShouldBe("Checked 1 page, 1 file in 0 ms: 1 warning, 0 errors");
        Directory.GetFileSystemEntries(_cli.Folder.At("work")).Select(Path.GetFileName).ShouldBe(["input"]);
    }

    [Fact]
    public async Task A_check_finds_two_files_at_one_address()
    {
        _cli.Build.Files["/index.html"] = "again";

        (await _cli.RunAsync("check")).ShouldBe(ExitCode.Errors);

        _cli.Error.ToString().ShouldContain("PB1004");
    }
}
