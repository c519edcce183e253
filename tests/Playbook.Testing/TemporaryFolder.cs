namespace Playbook.Testing;

/// <summary>A folder on disk for the length of a test: for what memory cannot show.</summary>
public sealed class TemporaryFolder : IDisposable
{
    private readonly Stack<string> _locked = new();

    /// <summary>Makes an empty folder.</summary>
    public TemporaryFolder() => Path = Directory.CreateTempSubdirectory("playbook-test-").FullName;

    /// <summary>Absolute path of the folder.</summary>
    public string Path { get; }

    /// <summary>Names of the files and folders right inside it, in ordinal order.</summary>
    public IEnumerable<string> Names =>
        Directory.EnumerateFileSystemEntries(Path).Select(entry => System.IO.Path.GetFileName(entry)).Order(StringComparer.Ordinal);

    /// <summary>Absolute path of something inside it.</summary>
    public string At(string path) => System.IO.Path.Join(Path, path);

    /// <summary>Writes a file and the folders above it.</summary>
    /// <returns>Its absolute path.</returns>
    public string Write(string path, string text = "")
    {
        var file = At(path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return file;
    }

    /// <summary>Reads a file.</summary>
    public string Read(string path) => File.ReadAllText(At(path));

    /// <summary>Leaves a file or folder these rights and no others, until the end of the test. On Windows nothing happens.</summary>
    public void Lock(string path, UnixFileMode rights = UnixFileMode.None)
    {
        if (!OperatingSystem.IsWindows())
        {
            _locked.Push(At(path));
            File.SetUnixFileMode(At(path), rights);
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        while (!OperatingSystem.IsWindows() && _locked.TryPop(out var locked))
        {
            if (System.IO.Path.Exists(locked))
            {
                File.SetUnixFileMode(locked, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            }
        }

        Directory.Delete(Path, recursive: true);
    }
}
