using System.Threading.Channels;

namespace Playbook.Tests.Harness;

/// <summary>A clock that a test moves by hand.</summary>
internal sealed class ManualTime : TimeProvider
{
    private readonly List<ManualTimer> _timers = [];
    private readonly Channel<bool> _created = Channel.CreateUnbounded<bool>();
    private readonly Lock _lock = new();
    private long _ticks;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override long GetTimestamp() => _ticks;

    public override DateTimeOffset GetUtcNow() => new(new DateTime(2026, 11, 21, 0, 0, 0, DateTimeKind.Utc).AddTicks(_ticks));

    /// <summary>Waits until somebody has begun to wait by this clock.</summary>
    public Task TimerAsync() => _created.Reader.ReadAsync(Patience.Token()).AsTask();

    public void Advance(int milliseconds)
    {
        ManualTimer[] due;
        lock (_lock)
        {
            _ticks += TimeSpan.FromMilliseconds(milliseconds).Ticks;
            due = [.. _timers.Where(timer => timer.Due <= _ticks)];
            _timers.RemoveAll(timer => timer.Due <= _ticks);
        }

        foreach (var timer in due)
        {
            timer.Fire();
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        lock (_lock)
        {
            var timer = new ManualTimer(_ticks + dueTime.Ticks, () => callback(state));
            _timers.Add(timer);
            _created.Writer.TryWrite(true);
            return timer;
        }
    }

    private sealed class ManualTimer(long due, Action fire) : ITimer
    {
        public long Due => due;

        public void Fire() => fire();

        public bool Change(TimeSpan dueTime, TimeSpan period) => false;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
