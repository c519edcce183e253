using Playbook.Commands;

namespace Playbook.Folders;

/// <summary>The input folders that a command line names.</summary>
internal static class InputFolders
{
    /// <summary>The folders, in the order given.</summary>
    /// <exception cref="CommandException">One of them is not there, or is no folder.</exception>
    public static IReadOnlyList<InputFolder> Open(IEnumerable<string> paths, string workingDirectory) =>
        [.. paths.Select(path => Open(path, workingDirectory))];

    private static InputFolder Open(string path, string workingDirectory)
    {
        if (path.Length == 0)
        {
            throw CommandException.BadUsage("'--input' names no folder.");
        }

        var folder = InputFolder.At(path, workingDirectory);
        // A link that leads nowhere passes for a file.
        if (File.Exists(folder.Directory) && new FileInfo(folder.Directory).LinkTarget is null)
        {
            throw CommandException.BadUsage(
                $"The input '{folder.DisplayName}' is a file. Expected the folder that holds the handbook's files.");
        }

        return Directory.Exists(folder.Directory)
            ? folder
            : throw CommandException.BadUsage(
                $"There is no input folder '{folder.DisplayName}'. "
                + "Name the folder that holds the handbook's files with --input DIR.");
    }
}
