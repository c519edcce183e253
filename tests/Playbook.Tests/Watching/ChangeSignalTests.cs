using Playbook.Tests.Harness;
using Playbook.Watching;

namespace Playbook.Tests.Watching;

public sealed class ChangeSignalTests
{
    private readonly ManualTime _time = new();
    private readonly ChangeSignal _signal;

    public ChangeSignalTests() => _signal = new ChangeSignal(_time);

    [Fact]
    public async Task Changes_close_together_are_one()
    {
        _signal.Raise();
        _signal.Raise();
        var wait = _signal.WaitAsync(Patience.Token());
        await _time.TimerAsync();
        _signal.Raise();
        _time.Advance(100);

        // Waits anew, because there was another change meanwhile.
        await _time.TimerAsync();
        wait.IsCompleted.ShouldBeFalse();
        _time.Advance(100);

        await wait.WaitAsync(Patience.Token());
    }

    [Fact]
    public async Task A_change_while_nobody_waits_is_kept()
    {
        _signal.Raise();

        var wait = _signal.WaitAsync(Patience.Token());
        await _time.TimerAsync();
        _time.Advance(100);

        await wait.WaitAsync(Patience.Token());
    }

    [Fact]
    public async Task Changes_that_never_cease_do_not_put_it_off_for_ever()
    {
        _signal.Raise();
        var wait = _signal.WaitAsync(Patience.Token());
        for (var i = 0; i < 20; i++)
        {
            await _time.TimerAsync();
            _signal.Raise();
            _time.Advance(100);
        }

        await wait.WaitAsync(Patience.Token());
    }

    [Fact]
    public async Task Waiting_can_be_cancelled()
    {
        using var interruption = new CancellationTokenSource();
        var wait = _signal.WaitAsync(interruption.Token);
        await interruption.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => wait);
    }
}
