namespace Playbook.Engine.Files;

/// <summary>A folder of input files: on disk, or in memory for tests.</summary>
public interface IInputRoot
{
    /// <summary>What the folder is called in diagnostics (<c>input</c>, <c>themes/default/input</c>), with forward slashes.</summary>
    string DisplayName { get; }

    /// <summary>Paths of all files below the root, in ordinal order.</summary>
    /// <exception cref="IOException">A folder cannot be listed.</exception>
    IEnumerable<SourcePath> Files();

    /// <summary>The bytes of a file.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    byte[] Read(SourcePath path);

    /// <summary>Differs whenever the file has changed, without reading it; null when that cannot be told.</summary>
    FileStamp? Stamp(SourcePath path);
}
