using Playbook.Commands;
using Playbook.Commands.Explain;
using Playbook.Engine.Diagnostics;
using Playbook.Tests.Harness;

namespace Playbook.Tests.Commands;

public sealed class ExplainCommandTests : IDisposable
{
    private readonly CommandLineFixture _cli = new();

    public void Dispose() => _cli.Dispose();

    [Theory]
    [InlineData("PB1002")]
    [InlineData("pb1002")]
    public async Task A_code_is_explained(string code)
    {
        (await _cli.RunAsync("explain", code)).ShouldBe(ExitCode.Clean);

        _cli.Out.ToString().ShouldBe("PB1002, error: The output folder holds something else.\n");
    }

    [Fact]
    public async Task A_setting_that_changes_the_severity_is_named()
    {
        _cli.Services = _cli.Services with { Codes = [new("PB1401", Severity.Error, "Broken link", "links")] };

        await _cli.RunAsync("explain", "PB1401");

        _cli.Out.ToString().ShouldBe(
            "PB1401, error: Broken link.\nThe setting 'links' changes how much it matters: --set links=warning.\n");
    }

    [Fact]
    public async Task An_unknown_code_is_bad_usage_with_a_suggestion()
    {
        (await _cli.RunAsync("explain", "PB1092")).ShouldBe(ExitCode.BadUsage);

        _cli.Error.ToString().ShouldBe("There is no code 'PB1092'. Did you mean 'PB1002'?\n");
    }

    [Fact]
    public void No_code_has_two_meanings() =>
        KnownCodes.All.Select(kind => kind.Code).ShouldBeUnique();
}
