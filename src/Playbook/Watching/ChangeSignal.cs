using System.Threading.Channels;

namespace Playbook.Watching;

/// <summary>Says that something has changed, once for all changes that come close together.</summary>
/// <param name="time">The clock to wait by.</param>
internal sealed class ChangeSignal(TimeProvider time)
{
    /// <summary>Editors save in several steps; after this long without another they are done.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(100);

    /// <summary>Where changes never cease there is a rebuild all the same, after this many waits.</summary>
    private const int MostWaits = 20;

    private readonly Channel<bool> _raised = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>Tells of a change; from any thread. One that comes while nobody waits is kept.</summary>
    public void Raise() => _raised.Writer.TryWrite(true);

    /// <summary>Waits for a change, and then until there are no more.</summary>
    public async Task WaitAsync(CancellationToken cancellationToken)
    {
        await _raised.Reader.ReadAsync(cancellationToken);
        for (var waits = 0; waits < MostWaits; waits++)
        {
            await Task.Delay(Quiet, time, cancellationToken);
            if (!_raised.Reader.TryRead(out _))
            {
                return;
            }
        }
    }
}
