namespace Playbook.Engine.Files;

/// <summary>A site that an earlier build has put on disk, as a source of files that need not be made again.</summary>
/// <param name="directory">Its folder, which need not exist.</param>
internal sealed class BuiltFolder(string directory)
{
    private readonly SiteManifest _manifest = OutputMarker.Read(directory);

    /// <summary>What the site was made from; null when that is not known.</summary>
    public SiteOrigin? Origin => _manifest.Origin;

    /// <summary>How many files it has, the marker left out.</summary>
    public int FileCount => _manifest.Entries.Count;

    /// <summary>What is known of a file, or null.</summary>
    public ManifestEntry? Find(UrlPath path) => _manifest.Entries.GetValueOrDefault(path);

    /// <summary>Gives a file a second name if it is still what the build has written.</summary>
    /// <param name="path">A file of the site, for which <see cref="Find"/> is not null.</param>
    /// <param name="link">Absolute path of its new name.</param>
    /// <returns>Whether the file has that name now.</returns>
    /// <exception cref="IOException">The new name cannot be taken back.</exception>
    public bool TryLink(UrlPath path, string link)
    {
        if (!HardLink.TryCreate($"{directory}/{path.Value}", link))
        {
            return false;
        }

        // Only now is it sure to be the same file: another build may put its own in this place at any time.
        if (IsContent(link, _manifest.Entries[path].Content))
        {
            return true;
        }

        File.Delete(link);
        return false;
    }

    /// <summary>Whether the folder holds exactly what the build has written.</summary>
    public bool IsUntouched()
    {
        try
        {
            var files = Directory.GetFiles(directory, "*", Everything);
            var changed = 0;
            Parallel.ForEach(files, (file, loop) =>
            {
                if (!IsWritten(file))
                {
                    Interlocked.Increment(ref changed);
                    loop.Stop();
                }
            });
            return changed == 0 && files.Length == FileCount + 1;
        }
        catch (Exception error) when (DiskError.Is(error))
        {
            return false;
        }
    }

    private static EnumerationOptions Everything { get; } = new()
    {
        AttributesToSkip = FileAttributes.None,
        IgnoreInaccessible = false,
        RecurseSubdirectories = true,
    };

    private bool IsWritten(string file)
    {
        var path = Path.GetRelativePath(directory, file).Replace(Path.DirectorySeparatorChar, '/');
        return path == OutputMarker.Name || (Find(new UrlPath(path)) is { } entry && IsContent(file, entry.Content));
    }

    /// <summary>A symbolic link never is: what it leads to is not part of the site.</summary>
    private static bool IsContent(string file, Digest content)
    {
        try
        {
            return !File.GetAttributes(file).HasFlag(FileAttributes.ReparsePoint) && Digest.Of(File.ReadAllBytes(file)) == content;
        }
        catch (Exception error) when (DiskError.Is(error))
        {
            return false;
        }
    }
}
