namespace Playbook.Browser.Tests.Sites;

/// <summary>A site in a temporary folder, to be opened from <c>file://</c>. Disposing deletes it.</summary>
public sealed class SiteFolder : IDisposable
{
    private readonly DirectoryInfo _parent = Directory.CreateTempSubdirectory("playbook-site-");

    /// <summary>Writes the files into a new folder, whose name has a space as people's folders do.</summary>
    public SiteFolder(IReadOnlyDictionary<string, byte[]> files)
    {
        Path = System.IO.Path.Combine(_parent.FullName, "our handbook");
        foreach (var (path, bytes) in files)
        {
            var file = System.IO.Path.Combine(Path, path);
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, bytes);
        }
    }

    /// <summary>The folder's full path.</summary>
    public string Path { get; }

    /// <summary>The folder's address, ending in a slash.</summary>
    public Uri Root => RootOf(Path);

    /// <summary>The <c>file://</c> address of any folder, ending in a slash.</summary>
    /// <remarks>Written out as an address: what is resolved against a bare path keeps no fragment.</remarks>
    public static Uri RootOf(string folder) => new(new Uri(
        System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(folder)) + System.IO.Path.DirectorySeparatorChar).AbsoluteUri);

    /// <inheritdoc />
    public void Dispose() => _parent.Delete(recursive: true);
}
