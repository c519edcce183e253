namespace Playbook.Folders;

/// <summary>Finds the folders that a handbook names: its theme and the handbook it builds upon.</summary>
/// <param name="workingDirectory">Absolute path that relative paths start from; themes are looked for from there upwards.</param>
/// <param name="programDirectory">Absolute path from which themes are looked for upwards when the first search finds none.</param>
internal sealed class FolderLookup(string workingDirectory, string programDirectory)
{
    /// <summary>
    /// The input folder of a theme: of the folder at that path if there is one, else of <c>themes/name</c> in the working
    /// directory or above, else beside the program or above. Null when there is none.
    /// </summary>
    public InputFolder? FindTheme(string name)
    {
        if (name.Length == 0)
        {
            return null;
        }

        var given = Path.GetFullPath(Path.Join(Path.GetFullPath(name, workingDirectory), "input"));
        if (Directory.Exists(given))
        {
            return new InputFolder(given, DisplayPath.Of(Path.Join(name, "input"), workingDirectory));
        }

        return IsName(name)
            ? Upwards(workingDirectory)
                .Concat(Upwards(programDirectory))
                .Select(folder => Path.Join(folder, "themes", name, "input"))
                .Where(Directory.Exists)
                .Select(folder => new InputFolder(folder, $"themes/{name}/input"))
                .FirstOrDefault()
            : null;
    }

    /// <summary>
    /// A base handbook's input folder: relative to the working directory, else to the first input folder; null when there
    /// is none.
    /// </summary>
    public InputFolder? FindBase(string path, InputFolder firstInput)
    {
        if (path.Length == 0)
        {
            return null;
        }

        var here = InputFolder.At(path, workingDirectory);
        if (Directory.Exists(here.Directory))
        {
            return here;
        }

        var beside = Path.GetFullPath(path, firstInput.Directory);
        return Directory.Exists(beside) ? InputFolder.At(AsNamed(beside, firstInput), workingDirectory) : null;
    }

    /// <summary>A folder found from another one is called as that one is: nobody who named that by a relative path has typed this machine's.</summary>
    private string AsNamed(string directory, InputFolder from) =>
        Path.IsPathRooted(from.DisplayName) ? directory : Path.GetRelativePath(workingDirectory, directory);

    private static bool IsName(string name) => name is not ("." or "..") && name.AsSpan().IndexOfAny('/', '\\', ':') < 0;

    private static IEnumerable<string> Upwards(string directory)
    {
        for (var folder = new DirectoryInfo(directory); folder is not null; folder = folder.Parent)
        {
            yield return folder.FullName;
        }
    }
}
