namespace Playbook.Serving;

/// <summary>The site being served now; requests that come before the first build has ended wait for it.</summary>
internal sealed class LiveSite
{
    private readonly TaskCompletionSource _first = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile ISite? _current;

    /// <summary>Nothing yet.</summary>
    public LiveSite()
    {
    }

    /// <summary>A site that is there already.</summary>
    public LiveSite(ISite site) => Replace(site);

    /// <summary>Puts a new site in place of the last one.</summary>
    public void Replace(ISite site)
    {
        _current = site;
        _first.TrySetResult();
    }

    /// <summary>Goes on with the last site, or with none, after a build that has failed.</summary>
    /// <returns>What that means, as a sentence.</returns>
    public string KeepLast()
    {
        _first.TrySetResult();
        return _current is null ? "There is nothing to show until a build works." : "The last one that worked is still served.";
    }

    /// <summary>The site, or null when no build has worked yet.</summary>
    public async Task<ISite?> CurrentAsync(CancellationToken cancellationToken)
    {
        await _first.Task.WaitAsync(cancellationToken);
        return _current;
    }
}
