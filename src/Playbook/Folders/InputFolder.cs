using Playbook.Engine.Files;

namespace Playbook.Folders;

/// <summary>A folder on disk that a site is built from.</summary>
/// <param name="Directory">Its absolute path.</param>
/// <param name="DisplayName">What it is called in front of people; <c>.</c> for the working directory.</param>
internal sealed record InputFolder(string Directory, string DisplayName)
{
    /// <summary>The folder at a path relative to the working directory.</summary>
    public static InputFolder At(string path, string workingDirectory) =>
        new(Path.GetFullPath(path, workingDirectory), DisplayPath.Of(path, workingDirectory));

    /// <summary>The folder as a layer of the input. Files of the working directory itself are shown without a folder.</summary>
    public DirectoryRoot ToRoot() => new(Directory, DisplayName == "." ? "" : DisplayName);
}
