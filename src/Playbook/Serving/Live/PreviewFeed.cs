namespace Playbook.Serving.Live;

/// <summary>The latest state of a preview, and word of every new one to whoever listens.</summary>
internal sealed class PreviewFeed
{
    private volatile PreviewState? _current;
    private TaskCompletionSource _changed = NewSignal();

    /// <summary>Puts a state in place of the last one. Who is still busy with an earlier one gets this one next.</summary>
    public void Publish(PreviewState state)
    {
        _current = state;
        Interlocked.Exchange(ref _changed, NewSignal()).SetResult();
    }

    /// <summary>Waits for a state.</summary>
    /// <param name="known">The one that the caller has; null for none, which gives the current one at once.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public async Task<PreviewState> NextAsync(PreviewState? known, CancellationToken cancellationToken)
    {
        while (true)
        {
            var changed = Volatile.Read(ref _changed).Task;
            if (_current is { } current && !ReferenceEquals(current, known))
            {
                return current;
            }

            await changed.WaitAsync(cancellationToken);
        }
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
