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

    /// <summary>Whether anything was found in the last site that only shows when pages are made.</summary>
    public bool HaveFaults { get; private set; }

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

        var all = outcome with { Result = site.Result };
        HaveFaults = all.Result.Diagnostics.Count > outcome.Result.Diagnostics.Count;
        if (HaveFaults)
        {
            news.TellMore(all);
        }
    }
}
