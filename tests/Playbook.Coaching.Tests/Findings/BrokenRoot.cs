using Playbook.Engine.Diagnostics;
using Playbook.Engine.Files;

namespace Playbook.Coaching.Tests.Findings;

/// <summary>An input folder of which some files cannot be read although they are listed, as on a failing disk.</summary>
/// <param name="root">The files.</param>
/// <param name="broken">Paths of those that cannot be read.</param>
/// <param name="findings">What was found when it was listed.</param>
internal sealed class BrokenRoot(IInputRoot root, IReadOnlyList<string> broken, params Diagnostic[] findings) : IInputRoot
{
    public string DisplayName => root.DisplayName;

    public InputListing List() => root.List() with { Findings = findings };

    public byte[] Read(SourcePath path) => broken.Contains(path.Value)
        ? throw new IOException("The file cannot be read: permission denied.")
        : root.Read(path);

    public FileStamp? Stamp(SourcePath path) => root.Stamp(path);
}
