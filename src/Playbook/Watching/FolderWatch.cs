using Playbook.Engine.Files;

namespace Playbook.Watching;

/// <summary>
/// Watches one folder: what lies in it, and from the folder above whether it is still there. Switching branches may delete
/// and recreate it, and a watch of a deleted folder stays silent for ever.
/// </summary>
internal sealed class FolderWatch : IDisposable
{
    private const NotifyFilters Changes =
        NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size;

    private readonly string _directory;
    private readonly Action _changed;
    private readonly FileSystemWatcher? _above;
    private FileSystemWatcher? _inside;
    private volatile bool _isStale;

    /// <summary>Starts watching.</summary>
    /// <param name="directory">Absolute path of a folder.</param>
    /// <param name="changed">Called for each change, from any thread.</param>
    /// <exception cref="IOException">The system cannot watch it.</exception>
    public FolderWatch(string directory, Action changed)
    {
        _directory = Path.TrimEndingDirectorySeparator(directory);
        _changed = changed;
        _inside = WatchInside();
        _above = Path.GetDirectoryName(_directory) is { } parent ? WatchName(parent, Path.GetFileName(_directory)) : null;
    }

    /// <summary>What is never read is no change, and hidden folders such as those of version control change all the time.</summary>
    public static bool IsIgnored(string path) => path.Split('/', '\\').Any(name => DirectoryRoot.IsSkipped(name));

    /// <summary>Watches the folder that is there now, if the one watched so far is gone.</summary>
    public void Renew()
    {
        if (_isStale)
        {
            _isStale = false;
            _inside?.Dispose();
            _inside = Directory.Exists(_directory) ? WatchInside() : null;
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _above?.Dispose();
        _inside?.Dispose();
    }

    private FileSystemWatcher WatchInside()
    {
        var watcher = new FileSystemWatcher(_directory) { IncludeSubdirectories = true, NotifyFilter = Changes };
        Subscribe(watcher, change => RaiseUnlessIgnored(change.Name));
        watcher.Renamed += (_, change) => RaiseUnlessIgnored(change.OldName);
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    private FileSystemWatcher WatchName(string parent, string name)
    {
        var watcher = new FileSystemWatcher(parent) { NotifyFilter = NotifyFilters.DirectoryName };
        Subscribe(watcher, change => RaiseStaleIf(change.Name == name));
        watcher.Renamed += (_, change) => RaiseStaleIf(change.OldName == name);
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    private void Subscribe(FileSystemWatcher watcher, Action<FileSystemEventArgs> handle)
    {
        watcher.Created += (_, change) => handle(change);
        watcher.Changed += (_, change) => handle(change);
        watcher.Deleted += (_, change) => handle(change);
        watcher.Renamed += (_, change) => handle(change);

        // More changes than the system could hand over, or the folder is gone: look at everything again.
        watcher.Error += (_, _) => RaiseStaleIf(true);
    }

    private void RaiseStaleIf(bool isStale)
    {
        if (isStale)
        {
            _isStale = true;
            _changed();
        }
    }

    private void RaiseUnlessIgnored(string? name)
    {
        if (name is null || !IsIgnored(name))
        {
            _changed();
        }
    }
}
