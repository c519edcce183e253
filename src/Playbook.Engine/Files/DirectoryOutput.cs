using System.Collections.Concurrent;
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

        WriteMarker();
    }

    /// <summary>What stands in the way of building into a folder; empty when nothing does. Changes nothing on disk.</summary>
    /// <param name="directory">The output folder, which need not exist.</param>
    /// <param name="displayName">What it is called in diagnostics.</param>
    /// <param name="inputs">Every input folder, and what it is called in diagnostics.</param>
    public static IReadOnlyList<Diagnostic> Problems(
        string directory, string displayName, IEnumerable<(string Directory, string DisplayName)> inputs) =>
        OutputProblems.Find(directory, displayName, inputs);

    /// <inheritdoc />
    protected override void WriteFile(UrlPath path, ReadOnlySpan<byte> bytes)
    {
        try
        {
            CreateFolder(path.Directory);
            Save($"{_staging.Path}/{path.Value}", bytes);
        }
        catch (Exception error) when (DiskError.Is(error))
        {
            throw DiskError.IsTaken(error)
                ? OutputException.WrittenTwice(path)
                : OutputException.Cannot($"write '{path}'", error);
        }
    }

    /// <inheritdoc />
    protected override void PutInPlace()
    {
        try
        {
            if (OutputMarker.IsForeign(_target))
            {
                throw new OutputException("The output folder has meanwhile been filled by something else, and is left alone.");
            }

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

    private static void Save(string file, ReadOnlySpan<byte> bytes)
    {
        using var handle = File.OpenHandle(file, FileMode.CreateNew, FileAccess.Write, FileShare.Read);
        RandomAccess.Write(handle, bytes, fileOffset: 0);
    }

    private void WriteMarker()
    {
        try
        {
            Save($"{_staging.Path}/{OutputMarker.Name}", OutputMarker.Text);
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
