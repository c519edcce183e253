namespace Playbook.Watching;

/// <summary>Watches folders for changes.</summary>
/// <param name="changed">Called for each change, from any thread.</param>
internal sealed class FolderWatcher(Action changed) : IDisposable
{
    private readonly Dictionary<string, FolderWatch> _watches = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();

    /// <summary>Watches a folder too; nothing happens if it is watched already. From any thread.</summary>
    /// <param name="directory">Absolute path of the folder.</param>
    /// <exception cref="IOException">The system cannot watch it.</exception>
    public void Add(string directory)
    {
        lock (_lock)
        {
            if (!_watches.ContainsKey(directory))
            {
                _watches.Add(directory, new FolderWatch(directory, changed));
            }
        }
    }

    /// <summary>Looks again for folders that were deleted, moved or lost.</summary>
    public void Renew()
    {
        lock (_lock)
        {
            foreach (var watch in _watches.Values)
            {
                watch.Renew();
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
