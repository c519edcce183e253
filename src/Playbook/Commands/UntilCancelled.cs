namespace Playbook.Commands;

/// <summary>Waiting for Ctrl-C.</summary>
internal static class UntilCancelled
{
    /// <summary>Returns, without an exception, when the token is cancelled.</summary>
    public static async Task WaitAsync(CancellationToken cancellationToken) =>
        await Task.Delay(Timeout.Infinite, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
}
