using System.Runtime.InteropServices;

namespace Playbook.Engine.Files;

/// <summary>
/// Tells what has a name like a file and is none. Opening a pipe waits for somebody to write into it, and some devices
/// never end. The base library cannot tell them apart; on systems other than Linux all pass for files.
/// </summary>
internal static class SpecialFile
{
    /// <summary>A relative path starts at the working directory (<c>AT_FDCWD</c>); ours are absolute.</summary>
    private const int WorkingDirectory = -100;

    /// <summary><c>STATX_TYPE</c>: nothing but the type is asked for.</summary>
    private const uint TypeOnly = 1;

    /// <summary>Size of <c>struct statx</c>, the same on all processors.</summary>
    private const int StatusSize = 256;

    /// <summary>Where <c>stx_mode</c> stands in it, a 16-bit number.</summary>
    private const int ModeOffset = 28;

    /// <summary><c>S_IFMT</c>: the bits of the mode that tell the type.</summary>
    private const int TypeMask = 0xF000;

    /// <summary>What stands at the path, links followed, in words; null when it is a file or folder, or cannot be told.</summary>
    public static string? Describe(string path) => (Mode(path) & TypeMask) switch
    {
        0x1000 => "a named pipe",
        0x2000 or 0x6000 => "a device",
        0xC000 => "a socket",
        _ => null,
    };

    private static int Mode(string path)
    {
        if (!OperatingSystem.IsLinux())
        {
            return 0;
        }

        Span<byte> status = stackalloc byte[StatusSize];
        try
        {
            return Status(WorkingDirectory, path, 0, TypeOnly, ref MemoryMarshal.GetReference(status)) == 0
                ? MemoryMarshal.Read<ushort>(status[ModeOffset..])
                : 0;
        }
        catch (EntryPointNotFoundException)
        {
            return 0;
        }
    }

    [DllImport("libc", EntryPoint = "statx", BestFitMapping = false, ThrowOnUnmappableChar = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Status(
        int directory, [MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags, uint mask, ref byte status);
}
