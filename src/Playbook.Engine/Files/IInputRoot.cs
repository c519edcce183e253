namespace Playbook.Engine.Files;

/// <summary>A folder of input files: on disk, or in memory for tests.</summary>
public interface IInputRoot
{
    /// <summary>What the folder is called in diagnostics (<c>input</c>, <c>themes/default/input</c>), with forward slashes.</summary>
    string DisplayName { get; }

    /// <summary>All files below the root, and what was left out. The same for all of a build.</summary>
    InputListing List();

    /// <summary>The bytes of a file.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    byte[] Read(SourcePath path);

    /// <summary>Differs whenever the file has changed, without reading it; null when that cannot be told.</summary>
    FileStamp? Stamp(SourcePath path);
}
