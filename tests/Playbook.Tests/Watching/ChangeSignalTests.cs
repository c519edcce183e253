using Playbook.Testing;
using Playbook.Tests.Harness;
using Playbook.Watching;

namespace Playbook.Tests.Watching;

public sealed class ChangeSignalTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ManualTime _time = new();
    private readonly ChangeSignal _signal;

    public ChangeSignalTests() => _signal = new ChangeSignal(_time);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Changes_close_together_are_one()
    {
        Save("a.md");
        var wait = _signal.WaitAsync(Patience.Token());
        await PassAsync(10);
        Save("b.md");
        Save("a.md");
        _time.Advance(2);

        // Waits on, because there was another change meanwhile.
        await _time.TimerAsync();
        wait.IsCompleted.ShouldBeFalse();
        _time.Advance(10);

        (await wait.WaitAsync(Patience.Token())).Paths.ShouldBe([_folder.At("a.md"), _folder.At("b.md")]);
    }

    [Fact]
    public async Task A_single_change_waits_for_no_more_than_a_moment()
    {
        Save("a.md");
        var wait = _signal.WaitAsync(Patience.Token());
        await PassAsync(12);

        (await wait.WaitAsync(Patience.Token())).Paths.ShouldBe([_folder.At("a.md")]);
    }

    [Fact]
    public async Task A_change_while_nobody_waits_is_kept_and_told_at_once()
    {
        Save("a.md");
        _time.Advance(500);

        (await _signal.WaitAsync(Patience.Token())).Paths.ShouldBe([_folder.At("a.md")]);
    }

    [Fact]
    public async Task What_was_told_is_not_told_again()
    {
        Save("a.md");
        _time.Advance(500);
        await _signal.WaitAsync(Patience.Token());
        Save("b.md");
        _time.Advance(500);

        (await _signal.WaitAsync(Patience.Token())).Paths.ShouldBe([_folder.At("b.md")]);
    }

    [Fact]
    public async Task Changes_that_never_cease_do_not_put_it_off_for_ever()
    {
        Save("a.md");
        var wait = _signal.WaitAsync(Patience.Token());
        for (var passed = 0; passed < 2000; passed += 11)
        {
            wait.IsCompleted.ShouldBeFalse();
            await PassAsync(passed == 0 ? 11 : 10);
            Save("a.md");
            _time.Advance(1);
        }

        await wait.WaitAsync(Patience.Token());
    }

    [Fact]
    public async Task A_file_that_was_emptied_is_waited_for()
    {
        _folder.Write("a.md");
        _signal.Raise(new FileChange(_folder.At("a.md")));
        var wait = _signal.WaitAsync(Patience.Token());
        await PassAsync(12);
        await _time.TimerAsync();
        wait.IsCompleted.ShouldBeFalse();

        _folder.Write("a.md", "written");
        _time.Advance(12);

        await wait.WaitAsync(Patience.Token());
    }

    [Fact]
    public async Task A_file_that_stays_empty_is_told_all_the_same()
    {
        _folder.Write("a.md");
        _signal.Raise(new FileChange(_folder.At("a.md")));

        var wait = _signal.WaitAsync(Patience.Token());
        await PassAsync(12);
        await PassAsync(88);

        await wait.WaitAsync(Patience.Token());
    }

    [Fact]
    public void A_file_taken_away_is_half_saved_but_a_temporary_one_is_not()
    {
        var taken = new ChangeSet();
        taken.Add(new FileChange(_folder.At("a.md")));
        var temporary = new ChangeSet();
        temporary.Add(new FileChange(_folder.At("4913"), IsNew: true));
        temporary.Add(new FileChange(_folder.At("4913")));

        taken.IsHalfSaved.ShouldBeTrue();
        temporary.IsHalfSaved.ShouldBeFalse();
    }

    [Fact]
    public void Many_files_at_once_or_a_lost_trail_are_sweeping()
    {
        var few = new ChangeSet();
        var many = new ChangeSet();
        foreach (var number in Enumerable.Range(1, 9))
        {
            (number < 9 ? few : many).Add(new FileChange($"/{number}"));
            many.Add(new FileChange($"/{number}"));
        }

        few.IsSweeping.ShouldBeFalse();
        many.IsSweeping.ShouldBeTrue();
        few.Add(FileChange.Anything("/1"));
        few.IsSweeping.ShouldBeTrue();
    }

    [Fact]
    public async Task Another_change_soon_after_is_noticed_and_kept()
    {
        var more = _signal.HasMoreAsync(Patience.Token());
        Save("a.md");

        (await more).ShouldBeTrue();
        _time.Advance(500);
        (await _signal.WaitAsync(Patience.Token())).Paths.ShouldBe([_folder.At("a.md")]);
    }

    [Fact]
    public async Task Without_another_change_the_wait_is_short()
    {
        var more = _signal.HasMoreAsync(Patience.Token());
        await PassAsync(100);

        (await more).ShouldBeFalse();
    }

    [Fact]
    public async Task Waiting_can_be_cancelled()
    {
        using var interruption = new CancellationTokenSource();
        var wait = _signal.WaitAsync(interruption.Token);
        var more = _signal.HasMoreAsync(interruption.Token);
        await interruption.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => wait);
        await Should.ThrowAsync<OperationCanceledException>(() => more);
    }

    private void Save(string name) => _signal.Raise(new FileChange(_folder.Write(name, "text")));

    private async Task PassAsync(int milliseconds)
    {
        await _time.TimerAsync();
        _time.Advance(milliseconds);
    }
}
