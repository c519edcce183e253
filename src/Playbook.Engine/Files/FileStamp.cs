using System.Runtime.InteropServices;

namespace Playbook.Engine.Files;

/// <summary>What tells a file from what it was before, without reading it.</summary>
/// <param name="Length">Its length in bytes.</param>
/// <param name="Written">When it was last written, in units of the root that says so.</param>
/// <param name="Created">When it came to be: a file that was moved here in place of another may be as long and as old.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct FileStamp(long Length, long Written, long Created);
