namespace Playbook.Watching;

/// <summary>Watches folders for changes.</summary>
/// <param name="changed">Called for each change, from any thread.</param>
internal sealed class FolderWatcher(Action<FileChange> changed) : IDisposable
{
    private readonly Dictionary<string, FolderWatch> _watches = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();

    /// <summary>Watches a folder too; nothing happens if it is watched already. From any thread.</summary>
    /// <param name="directory">Absolute path of the folder.</param>
    /// <param name="polling">Told why the system cannot watch the folder, when that is so; it is then looked through.</param>
    public void Add(string directory, Action<string> polling)
    {
        lock (_lock)
        {
            if (!_watches.ContainsKey(directory))
            {
                _watches.Add(directory, new FolderWatch(directory, changed, polling));
            }
        }
    }

    /// <summary>Looks again for folders that were deleted, moved or lost.</summary>
    /// <param name="isForced">Whether to begin anew with every folder: after much has happened, something may have been missed.</param>
    public void Renew(bool isForced = false)
    {
        lock (_lock)
        {
            foreach (var watch in _watches.Values)
            {
                watch.Renew(isForced);
            }
        }
    }

    /// <summary>Looks for what nobody tells of. Call it every now and then.</summary>
    public void Look()
    {
        lock (_lock)
        {
            foreach (var watch in _watches.Values)
            {
                watch.Look();
            }
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        lock (_lock)
        {
            foreach (var watch in _watches.Values)
            {
                watch.Dispose();
            }

            _watches.Clear();
        }
    }
}
