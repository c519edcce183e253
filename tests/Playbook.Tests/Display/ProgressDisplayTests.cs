using Playbook.Commands;
using Playbook.Engine.Execution;
using Playbook.Engine.Pipelines;
using Playbook.Tests.Harness;

namespace Playbook.Tests.Display;

public sealed class ProgressDisplayTests : IDisposable
{
    private readonly CommandLineFixture _cli = new();
    private readonly TaskCompletionSource _began = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _done = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public ProgressDisplayTests()
    {
        _cli.Build.Progress = new RunProgress("content", Phase.Process, 3, 12);
        _cli.Build.During = (_, _) =>
        {
            _began.SetResult();
            return _done.Task;
        };
    }

    public void Dispose() => _cli.Dispose();

    [Theory]
    [InlineData("content", Phase.Process, "content, Process (3 of 12)")]
    [InlineData("Printing", null, "Printing (3 of 12)")]
    public async Task On_a_terminal_a_build_of_more_than_a_second_shows_how_far_it_is(string work, Phase? phase, string shown)
    {
        MakeInteractive();
        _cli.Build.Progress = new RunProgress(work, phase, 3, 12);

        var run = _cli.RunAsync();
        await _began.Task.WaitAsync(Patience.Token());
        await _cli.Time.TimerAsync();
        _cli.Time.Advance(1000);
        await _cli.Time.TimerAsync();
        _cli.Time.Advance(100);
        await _cli.Time.TimerAsync();
        _done.SetResult();

        (await run).ShouldBe(ExitCode.Clean);
        _cli.Error.ToString().ShouldContain(shown);
        _cli.Out.ToString().ShouldBe("Built 1 page, 1 file in 1100 ms: 0 warnings, 0 errors\n");
    }

    [Fact]
    public async Task On_a_terminal_a_quick_build_shows_nothing()
    {
        MakeInteractive();

        var run = _cli.RunAsync();
        await _cli.Time.TimerAsync();
        _cli.Time.Advance(999);
        _done.SetResult();

        (await run).ShouldBe(ExitCode.Clean);
        _cli.Error.ToString().ShouldBeEmpty();
    }

    [Theory]
    [InlineData(false, "build")]
    [InlineData(true, "build --quiet")]
    public async Task Nothing_is_shown_when_redirected_or_quiet(bool isInteractive, string line)
    {
        if (isInteractive)
        {
            MakeInteractive();
        }

        var run = _cli.RunAsync(line.Split(' '));
        _cli.Time.Advance(5000);
        _done.SetResult();

        (await run).ShouldBe(ExitCode.Clean);
        _cli.Error.ToString().ShouldBeEmpty();
    }

    private void MakeInteractive() =>
        _cli.Services = _cli.Services with { Terminal = _cli.Services.Terminal with { IsInteractive = true } };
}
