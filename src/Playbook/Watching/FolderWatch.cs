using Playbook.Engine.Files;

namespace Playbook.Watching;

/// <summary>
/// Watches one folder: what lies in it, and from the folder above whether it is still there. Switching branches may delete
/// and recreate it, and a watch of a deleted folder stays silent for ever. Where the system cannot watch, the folder is
/// looked through with every <see cref="Look"/>.
/// </summary>
internal sealed class FolderWatch : IDisposable
{
    private readonly string _directory;
    private readonly Action<FileChange> _changed;
    private readonly Action<string> _polling;
    private readonly FileSystemWatcher? _above;
    private FileSystemWatcher? _inside;
    private FolderSnapshot? _seen;
    private bool _isThere;
    private volatile bool _isStale;
    private volatile string? _refusal;

    /// <summary>Starts watching.</summary>
    /// <param name="directory">Absolute path of a folder, which may not be there yet.</param>
    /// <param name="changed">Called for each change, from any thread.</param>
    /// <param name="polling">Told why the system cannot watch the folder, when that is so.</param>
    /// <param name="choose">Why a folder must not be watched but looked through, or null; <see cref="PollingChoice"/> if left out.</param>
    public FolderWatch(
        string directory, Action<FileChange> changed, Action<string> polling, Func<string, string?>? choose = null)
    {
        _directory = Path.TrimEndingDirectorySeparator(directory);
        _changed = changed;
        _polling = polling;
        _refusal = (choose ?? PollingChoice.Reason)(_directory);
        _above = Path.GetDirectoryName(_directory) is { } parent ? WatchName(parent, Path.GetFileName(_directory)) : null;
        Renew(isForced: true);
    }

    /// <summary>What is never read is no change, and hidden folders such as those of version control change all the time.</summary>
    public static bool IsIgnored(ReadOnlySpan<char> path)
    {
        foreach (var part in path.SplitAny('/', '\\'))
        {
            if (DirectoryRoot.IsSkipped(path[part]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Watches the folder that is there now. Call it before the folder is read: what changes from then on is told.</summary>
    /// <param name="isForced">Whether to begin anew even if all seems well.</param>
    public void Renew(bool isForced)
    {
        if (!isForced && !_isStale)
        {
            return;
        }

        _isStale = false;
        _inside?.Dispose();
        _inside = null;
        _isThere = Directory.Exists(_directory);
        if (_isThere && _refusal is null)
        {
            TryWatchInside();
        }

        if (_refusal is { } refusal && _seen is null)
        {
            _polling(refusal);
        }

        _seen = _refusal is null ? null : FolderSnapshot.Take(_directory);
    }

    /// <summary>
    /// Looks for what no watcher tells: a folder that comes or goes with those above it, and all changes where there is no
    /// watcher.
    /// </summary>
    public void Look()
    {
        if (Directory.Exists(_directory) != _isThere)
        {
            RaiseStale();
        }

        if (_seen is { } before)
        {
            _seen = FolderSnapshot.Take(_directory);
            foreach (var change in before.To(_seen))
            {
                _changed(change);
            }
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _above?.Dispose();
        _inside?.Dispose();
    }

    private void TryWatchInside()
    {
        try
        {
            _inside = WatchInside();
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // The folder may have gone this very moment; then there is nothing wrong with the system.
            _refusal = Directory.Exists(_directory) ? refusal.Message : null;
        }
    }

    private FileSystemWatcher WatchInside()
    {
        // The link is followed here, for what a link to a folder leads to may change while the link stays.
        var folder = new DirectoryInfo(_directory).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? _directory;
        var watcher = new FileSystemWatcher(folder)
        {
            IncludeSubdirectories = true,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
            InternalBufferSize = 64 * 1024,
        };
        Subscribe(watcher, change => RaiseUnlessIgnored(change.Name, IsNew(change.ChangeType)));
        watcher.Renamed += (_, change) => RaiseUnlessIgnored(change.OldName, isNew: false);
        watcher.Error += (_, error) => OnError(error.GetException());
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    private FileSystemWatcher? WatchName(string parent, string name)
    {
        try
        {
            // A link to a folder is a file to some systems.
            var watcher = new FileSystemWatcher(parent) { NotifyFilter = NotifyFilters.DirectoryName | NotifyFilters.FileName };
            Subscribe(watcher, change => RaiseStaleIf(change.Name == name));
            watcher.Renamed += (_, change) => RaiseStaleIf(change.OldName == name);
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // Looking every now and then does as well, if less promptly.
            return null;
        }
    }

    private static bool IsNew(WatcherChangeTypes change) => change is WatcherChangeTypes.Created or WatcherChangeTypes.Renamed;

    private static void Subscribe(FileSystemWatcher watcher, Action<FileSystemEventArgs> handle)
    {
        watcher.Created += (_, change) => handle(change);
        watcher.Changed += (_, change) => handle(change);
        watcher.Deleted += (_, change) => handle(change);
        watcher.Renamed += (_, change) => handle(change);
    }

    /// <summary>More changes than the system could hand over, a folder that is gone, or more folders than it watches.</summary>
    private void OnError(Exception error)
    {
        if (error is not InternalBufferOverflowException && Directory.Exists(_directory))
        {
            _refusal = error.Message;
        }

        RaiseStale();
    }

    private void RaiseStaleIf(bool isStale)
    {
        if (isStale)
        {
            RaiseStale();
        }
    }

    private void RaiseStale()
    {
        _isStale = true;
        _changed(FileChange.Anything(_directory));
    }

    private void RaiseUnlessIgnored(string? name, bool isNew)
    {
        if (name is null)
        {
            _changed(FileChange.Anything(_directory));
        }
        else if (!IsIgnored(name))
        {
            _changed(new FileChange(Path.Join(_directory, name), isNew));
        }
    }
}
