using System.Collections.Concurrent;
using System.Text;
using Playbook.Engine.Diagnostics;

namespace Playbook.Engine.Files;

/// <summary>
/// A site on disk. It is written into a folder beside the target and then put in its place, so that a build that fails
/// or is killed leaves a whole site: the old one or the new one. Of two builds into one target, the later commit wins.
/// </summary>
public sealed class DirectoryOutput : SiteOutput
{
    private readonly string _target;
    private readonly StagingFolder _staging;
    private readonly Func<string, string, bool> _exchange;
    private readonly Lazy<BuiltFolder> _old;
    private readonly ConcurrentDictionary<UrlPath, ManifestEntry> _entries = new();
    private readonly ConcurrentDictionary<string, bool> _folders = new(StringComparer.Ordinal) { [""] = true };
    private readonly Lock _creatingFolder = new();

    /// <summary>Starts a build into a folder, and tidies up after builds into it that were killed.</summary>
    /// <param name="directory">The folder to replace; ask <see cref="Problems"/> about it first.</param>
    /// <exception cref="OutputException">Nothing can be written beside it.</exception>
    public DirectoryOutput(string directory)
        : this(directory, AtomicExchange.Try)
    {
    }

    /// <summary>Tests take the exchange away to walk the way of systems that have none.</summary>
    internal DirectoryOutput(string directory, Func<string, string, bool> exchange)
    {
        _exchange = exchange;
        try
        {
            // Whoever made the output a link to another disk or a web server's folder wants it to stay one.
            _target = RealPath.Of(Path.TrimEndingDirectorySeparator(directory));
            Directory.CreateDirectory(Path.GetDirectoryName(_target) ?? throw new IOException("there is no folder above it"));
            StagingFolder.TidyUpAfterKilled(_target);
            _staging = StagingFolder.Create(_target);
        }
        catch (Exception error) when (DiskError.Is(error))
        {
            throw OutputException.Cannot("make a folder beside the output folder", error);
        }

        _old = new(() => new BuiltFolder(_target));
        WriteMarkerOrDispose();
    }

    /// <inheritdoc />
    public override string Folder => _staging.Path;

    /// <summary>What stands in the way of building into a folder; empty when nothing does. Changes nothing on disk.</summary>
    /// <param name="directory">The output folder, which need not exist.</param>
    /// <param name="displayName">What it is called in diagnostics.</param>
    /// <param name="inputs">Every input folder, and what it is called in diagnostics.</param>
    public static IReadOnlyList<Diagnostic> Problems(
        string directory, string displayName, IEnumerable<(string Directory, string DisplayName)> inputs) =>
        OutputProblems.Find(directory, displayName, inputs);

    /// <summary>How many files the site in the target has, if it was made from the same and nobody has changed it since; else null.</summary>
    /// <param name="madeFrom">Makes the digest of everything that the new site would be a function of, null when that cannot be told; is only asked if it can be of use.</param>
    public SiteCount? CountIfMadeFrom(Func<Digest?> madeFrom) =>
        _old.Value.Origin is { } origin && madeFrom() == origin.MadeFrom && _old.Value.IsUntouched()
            ? new SiteCount(origin.Pages, _old.Value.FileCount)
            : null;

    /// <inheritdoc />
    protected override void WriteFile(UrlPath path, ReadOnlySpan<byte> bytes, Digest? madeFrom)
    {
        var entry = new ManifestEntry(Digest.Of(bytes), madeFrom);
        try
        {
            AddEntry(path, entry);
            CreateFolder(path.Directory);
            if (_old.Value.Find(path)?.Content != entry.Content || !_old.Value.TryLink(path, PathOf(path)))
            {
                Save(PathOf(path), bytes);
            }
        }
        catch (Exception error) when (DiskError.Is(error))
        {
            throw DiskError.IsTaken(error)
                ? OutputException.WrittenTwice(path)
                : OutputException.Cannot($"write '{path}'", error);
        }
    }

    /// <inheritdoc />
    protected override bool TryKeepFile(UrlPath path, Digest madeFrom)
    {
        if (_old.Value.Find(path) is not { } entry || entry.MadeFrom != madeFrom)
        {
            return false;
        }

        try
        {
            CreateFolder(path.Directory);
            if (!_old.Value.TryLink(path, PathOf(path)))
            {
                return false;
            }
        }
        catch (Exception error) when (DiskError.Is(error))
        {
            throw OutputException.Cannot($"keep '{path}'", error);
        }

        AddEntry(path, entry);
        return true;
    }

    /// <inheritdoc />
    protected override void PutInPlace(SiteOrigin? origin)
    {
        try
        {
            if (OutputMarker.IsForeign(_target))
            {
                throw new OutputException("The output folder has meanwhile been filled by something else, and is left alone.");
            }

            WriteMarker(FileMode.Create, new SiteManifest(_entries, origin));
            _staging.PutInPlace(_exchange);
        }
        catch (Exception error) when (DiskError.Is(error))
        {
            throw OutputException.Cannot("put the new site in the place of the old one", error);
        }
        finally
        {
            _staging.Dispose();
        }
    }

    /// <inheritdoc />
    protected override void Dispose(bool disposing)
    {
        _staging.Dispose();
        base.Dispose(disposing);
    }

    private static void Save(string file, ReadOnlySpan<byte> bytes, FileMode mode = FileMode.CreateNew)
    {
        using var handle = File.OpenHandle(file, mode, FileAccess.Write, FileShare.Read);
        RandomAccess.Write(handle, bytes, fileOffset: 0);
    }

    private string PathOf(UrlPath path) => $"{_staging.Path}/{path.Value}";

    private void AddEntry(UrlPath path, ManifestEntry entry)
    {
        if (!_entries.TryAdd(path, entry))
        {
            throw OutputException.WrittenTwice(path);
        }
    }

    private void WriteMarker(FileMode mode, SiteManifest manifest) =>
        Save($"{_staging.Path}/{OutputMarker.Name}", Encoding.UTF8.GetBytes(manifest.ToText()), mode);

    /// <summary>From the beginning, so that what is half written can be told from what is somebody's.</summary>
    private void WriteMarkerOrDispose()
    {
        try
        {
            WriteMarker(FileMode.CreateNew, SiteManifest.Empty);
        }
        catch (Exception error) when (DiskError.Is(error))
        {
            _staging.Dispose();
            throw OutputException.Cannot("write beside the output folder", error);
        }
    }

    /// <summary>Asking the disk for every file whether its folder is there would cost more than the writing.</summary>
    private void CreateFolder(string folder)
    {
        if (_folders.ContainsKey(folder))
        {
            return;
        }

        lock (_creatingFolder)
        {
            if (!_folders.ContainsKey(folder))
            {
                Directory.CreateDirectory($"{_staging.Path}/{folder}");
                _folders[folder] = true;
            }
        }
    }
}
