using Playbook.Engine.Execution;
using Spectre.Console;

namespace Playbook.Display;

/// <summary>Shows how far a build is: on a terminal only, and only when it takes long enough to wonder.</summary>
/// <param name="terminal">Where to draw; nothing is drawn where it is not interactive.</param>
/// <param name="time">The clock to wait by.</param>
internal sealed class ProgressDisplay(Terminal terminal, TimeProvider time)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Refresh = TimeSpan.FromMilliseconds(100);

    /// <summary>Runs a piece of work, with a display if it takes longer than a second.</summary>
    /// <param name="work">Is given what to report to.</param>
    /// <param name="cancellationToken">Ends the waiting; the work has to look at it itself.</param>
    public async Task<T> ShowAsync<T>(Func<IProgress<RunProgress>?, Task<T>> work, CancellationToken cancellationToken)
    {
        if (!terminal.IsInteractive)
        {
            return await work(null);
        }

        var latest = new LatestStep();
        var task = Task.Run(() => work(latest), cancellationToken);
        if (await Task.WhenAny(task, Task.Delay(Patience, time, cancellationToken)) != task)
        {
            await DrawAsync(task, latest);
        }

        return await task;
    }

    private Task DrawAsync(Task work, LatestStep latest)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(terminal.Error),
            Ansi = AnsiSupport.Yes,
            Interactive = InteractionSupport.Yes,
            ColorSystem = terminal.UsesColor ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
        });

        return console.Progress()
            .AutoClear(enabled: true)
            .AutoRefresh(enabled: false)
            .Columns(
                new ProgressBarColumn(),
                new ElapsedTimeColumn(),
                new TaskDescriptionColumn { Alignment = Justify.Left })
            .StartAsync(async context =>
            {
                var bar = context.AddTask("Building");
                while (!work.IsCompleted)
                {
                    Update(bar, latest.Value);
                    context.Refresh();
                    await Task.WhenAny(work, Task.Delay(Refresh, time));
                }
            });
    }

    private static void Update(ProgressTask bar, RunProgress? step)
    {
        if (step is not null)
        {
            bar.MaxValue = step.Steps;

            // The step has begun, not ended.
            bar.Value = step.Step - 1;
            bar.Description = Markup.Escape($"{step.Work}{(step.Phase is { } phase ? $", {phase}" : "")} ({step.Step} of {step.Steps})");
        }
    }

    private sealed class LatestStep : IProgress<RunProgress>
    {
        private volatile RunProgress? _value;

        public RunProgress? Value => _value;

        public void Report(RunProgress value) => _value = value;
    }
}
