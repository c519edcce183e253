using Playbook.Coaching.Build;
using Playbook.Testing;
using Playbook.Tests.Harness;

namespace Playbook.Tests.Commands;

/// <summary>A preview makes pages when they are asked for, and finds all the same what shows only when they are made.</summary>
public sealed class RemainingPagesTests : IDisposable
{
    private readonly CommandLineFixture _cli = new();
    private readonly CancellationTokenSource _interruption = new();

    public RemainingPagesTests()
    {
        _cli.Services = _cli.Services with { Plan = HandbookBuild.PlanAsync, Time = TimeProvider.System };
        _cli.Folder.Write("work/input/lists/words.md", "# Words\n\n- one\n");
    }

    public void Dispose()
    {
        _interruption.Dispose();
        _cli.Dispose();
    }

    [Fact]
    public async Task A_fault_of_a_template_is_told_of_though_nobody_has_asked_for_a_page_with_it()
    {
        _cli.Folder.Write("work/input/_layouts/list.hbs", "{{nobody}}");
        var run = StartAsync();

        (await _cli.Error.LineAsync("input/_layouts/list.hbs(1,3): error ")).ShouldContain("nobody");
        (await _cli.Out.LineAsync("Made ")).ShouldEndWith("0 warnings, 1 error");

        await StopAsync(run);
    }

    [Fact]
    public async Task It_does_not_seem_mended_while_something_else_is_edited_and_is_told_of_once()
    {
        _cli.Folder.Write("work/input/_layouts/list.hbs", "{{nobody}}");
        var run = StartAsync();
        await _cli.Out.LineAsync("Made ");

        foreach (var text in new[] { "More.", "Still more.", "Even more." })
        {
            _cli.Folder.Write("work/input/index.md", $"# Home\n\n{text}");
            (await _cli.Out.LineAsync("Built ")).ShouldContain("0 warnings, 1 error");
        }

        _cli.Folder.Write("work/input/_layouts/list.hbs", "{{{content.headingHtml}}}");
        (await _cli.Out.LineAsync("Built ")).ShouldContain("0 warnings, 0 errors");
        _cli.Error.ToString().Split('\n').Count(line => line.Contains("nobody", StringComparison.Ordinal)).ShouldBe(1);

        await StopAsync(run);
    }

    private Task<int> StartAsync() => _cli.RunUntilAsync(
        _interruption.Token, "preview", "--port", "0", "--theme", Path.Combine(Repository.Root, "themes", "default"));

    private async Task StopAsync(Task<int> run)
    {
        await _interruption.CancelAsync();
        await run.WaitAsync(Patience.Token());
    }
}
