using Playbook.Commands;
using Playbook.Tests.Harness;

namespace Playbook.Tests.Reporting;

public sealed class FormatTests : IDisposable
{
    private readonly CommandLineFixture _cli = new();

    public void Dispose() => _cli.Dispose();

    [Fact]
    public async Task Json_is_one_document_on_standard_output()
    {
        _cli.Build.Diagnostics.AddRange([Findings.Error, Findings.Hint with { Message = "Größe “<x>”" }]);

        (await _cli.RunAsync("--format", "json")).ShouldBe(ExitCode.Errors);

        _cli.Out.ToString().ShouldBe(
            """
            {"diagnostics":[{"code":"PB9001","severity":"error","message":"Unknown skill 'trsut'.","expected":"a skill","suggestion":"Did you mean 'trust'?","file":"input/guides/start.md","line":3,"column":7,"length":4},{"code":"PB9003","severity":"hint","message":"Größe “<x>”","expected":null,"suggestion":null,"file":null,"line":null,"column":null,"length":null}],"summary":{"pages":1,"files":1,"milliseconds":0,"errors":1,"warnings":0,"hints":1,"written":false}}

            """.ReplaceLineEndings("\n"));
        _cli.Error.ToString().ShouldBeEmpty();
    }

    [Fact]
    public async Task Json_without_findings_is_a_document_too_even_if_quiet()
    {
        (await _cli.RunAsync("--format", "json", "--quiet")).ShouldBe(ExitCode.Clean);

        _cli.Out.ToString().ShouldBe(
            """{"diagnostics":[],"summary":{"pages":1,"files":1,"milliseconds":0,"errors":0,"warnings":0,"hints":0,"written":true}}""" + "\n");
    }

    [Fact]
    public async Task GitHub_annotations_go_to_standard_error()
    {
        _cli.Build.Diagnostics.Add(Findings.Warning);

        (await _cli.RunAsync("--format", "github")).ShouldBe(ExitCode.Clean);

        _cli.Error.ToString().ShouldBe("::warning file=input/a.md,line=2,title=PB9002::Unknown key 'colour'.\n");
        _cli.Out.ToString().ShouldBe("Built 1 page, 1 file in 0 ms: 1 warning, 0 errors\n");
    }

    [Fact]
    public async Task Colour_is_for_a_terminal_that_wants_it()
    {
        _cli.Build.Diagnostics.Add(Findings.Warning);
        _cli.Services = _cli.Services with { Terminal = _cli.Services.Terminal with { UsesColor = true } };

        await _cli.RunAsync();

        _cli.Error.ToString().ShouldBe("input/a.md(2): \e[33mwarning PB9002\e[0m: Unknown key 'colour'.\n");
        _cli.Out.ToString().ShouldNotContain('\e');
    }
}
