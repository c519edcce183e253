namespace Playbook.Pdf;

/// <summary>Ends what hangs.</summary>
internal static class PrintLimit
{
    /// <summary>How long a browser may take to start, or a page to print: many times what they take on a slow machine.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    /// <summary>Does something that must not take for ever.</summary>
    /// <param name="work">What is done; its token is cancelled when the time is over.</param>
    /// <param name="time">The clock.</param>
    /// <param name="cancellationToken">Cancels it before.</param>
    /// <exception cref="PrintException">The time is over.</exception>
    public static async Task<T> RunAsync<T>(Func<CancellationToken, Task<T>> work, TimeProvider time, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(Longest, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            return await work(either.Token);
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw new PrintException(FormattableString.Invariant($"The browser has not answered for {Longest.TotalMinutes} minutes."));
        }
    }
}
