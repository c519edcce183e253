using System.Threading.Channels;

namespace Playbook.Watching;

/// <summary>Says that something has changed, once for all changes that come close together.</summary>
/// <param name="time">The clock to wait by.</param>
internal sealed class ChangeSignal(TimeProvider time)
{
    /// <summary>One save makes several changes. After this long without another it is whole, as a rule.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(12);

    /// <summary>Where many files change, or one looks half saved, there is more to come: wait longer for it.</summary>
    private static readonly TimeSpan LongQuiet = TimeSpan.FromMilliseconds(100);

    /// <summary>Where changes never cease they are told all the same.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    private readonly Lock _lock = new();

    private readonly Channel<bool> _raised = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    private ChangeSet _changes = new();
    private long _last;

    /// <summary>Tells of a change; from any thread. One that comes while nobody waits is kept.</summary>
    public void Raise(FileChange change)
    {
        lock (_lock)
        {
            _changes.Add(change);
            _last = time.GetTimestamp();
        }

        _raised.Writer.TryWrite(true);
    }

    /// <summary>Waits for a change, and then until its like have come to rest.</summary>
    /// <returns>All that has changed since the last call.</returns>
    public async Task<ChangeSet> WaitAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            await _raised.Reader.ReadAsync(cancellationToken);
            await SettleAsync(cancellationToken);
            if (Take() is { IsEmpty: false } changes)
            {
                return changes;
            }
        }
    }

    /// <summary>Waits a moment for another change, such as the second half of a save; <see cref="WaitAsync"/> still tells of it.</summary>
    /// <returns>Whether there is one.</returns>
    public async Task<bool> HasMoreAsync(CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var more = _raised.Reader.WaitToReadAsync(patience.Token).AsTask();
        await Task.WhenAny(more, Task.Delay(LongQuiet, time, patience.Token));
        var hasMore = more.IsCompletedSuccessfully;
        await patience.CancelAsync();
        cancellationToken.ThrowIfCancellationRequested();
        return hasMore;
    }

    private async Task SettleAsync(CancellationToken cancellationToken)
    {
        var start = time.GetTimestamp();
        while (time.GetElapsedTime(start) < Longest && Rest() is var rest && rest > TimeSpan.Zero)
        {
            await Task.Delay(rest, time, cancellationToken);
        }
    }

    /// <summary>How long to wait before looking again; nothing when all is calm.</summary>
    private TimeSpan Rest()
    {
        lock (_lock)
        {
            var calm = time.GetElapsedTime(_last);
            if (calm < Quiet)
            {
                return Quiet - calm;
            }

            return calm < LongQuiet && (_changes.IsSweeping || _changes.IsHalfSaved) ? Quiet : TimeSpan.Zero;
        }
    }

    private ChangeSet Take()
    {
        lock (_lock)
        {
            _raised.Reader.TryRead(out _);
            return Interlocked.Exchange(ref _changes, new ChangeSet());
        }
    }
}
