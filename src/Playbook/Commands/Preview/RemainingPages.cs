using Playbook.Building;
using Playbook.Coaching.Build;

namespace Playbook.Commands.Preview;

/// <summary>
/// Makes the pages that nobody has asked for, as long as nothing else is to be done: what is wrong with a template shows only
/// when a page is made.
/// </summary>
/// <param name="news">Told what is found.</param>
internal sealed class RemainingPages(PreviewNews news) : IDisposable
{
    private CancellationTokenSource _stop = new();
    private Task _work = Task.CompletedTask;
    private bool _haveFaults;

    /// <summary>
    /// Makes all pages before anything is told of a site, if the one before had faults that only show then: what is still wrong
    /// would seem mended until the rest of the pages are made.
    /// </summary>
    /// <param name="site">The site that is to be shown.</param>
    /// <param name="planned">What is known of it.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>All that there is to know, or the very outcome that was given when nothing was made.</returns>
    public async Task<BuildOutcome> MakeIfFaultyAsync(IPlannedSite site, BuildOutcome planned, CancellationToken cancellationToken)
    {
        if (!_haveFaults)
        {
            return planned;
        }

        await Task.Run(() => site.FindAll(cancellationToken), cancellationToken);
        return WithFaults(site, planned);
    }

    /// <summary>Begins.</summary>
    /// <param name="site">The site being shown.</param>
    /// <param name="outcome">What has been told of it.</param>
    public void Start(IPlannedSite site, BuildOutcome outcome)
    {
        var token = _stop.Token;
        _work = Task.Run(() => Make(site, outcome, token), CancellationToken.None);
    }

    /// <summary>Stops, wherever it has got to.</summary>
    public async Task StopAsync()
    {
        await _stop.CancelAsync();
        await _work;
        _stop.Dispose();
        _stop = new CancellationTokenSource();
    }

    /// <inheritdoc />
    public void Dispose() => _stop.Dispose();

    private void Make(IPlannedSite site, BuildOutcome outcome, CancellationToken cancellationToken)
    {
        try
        {
            site.FindAll(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            return;
        }

        var all = WithFaults(site, outcome);
        if (_haveFaults)
        {
            news.TellMore(all);
        }
    }

    private BuildOutcome WithFaults(IPlannedSite site, BuildOutcome planned)
    {
        var all = planned with { Result = site.Result };
        _haveFaults = all.Result.Diagnostics.Count > planned.Result.Diagnostics.Count;
        return all;
    }
}
