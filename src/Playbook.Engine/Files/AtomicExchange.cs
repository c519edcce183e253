using System.Runtime.InteropServices;

namespace Playbook.Engine.Files;

/// <summary>Lets two folders trade places in one step, where the system can.</summary>
internal static class AtomicExchange
{
    /// <summary>Linux: a relative path starts at the working directory (<c>AT_FDCWD</c>); ours are absolute.</summary>
    private const int WorkingDirectory = -100;

    /// <summary>Linux: <c>RENAME_EXCHANGE</c>.</summary>
    private const uint Exchange = 2;

    /// <summary>
    /// Whether the two have traded places. False changes nothing: one is missing, or the system, the C library or the
    /// file system cannot do it.
    /// </summary>
    public static bool Try(string first, string second)
    {
        if (!OperatingSystem.IsLinux())
        {
            return false;
        }

        try
        {
            return RenameAt2(WorkingDirectory, first, WorkingDirectory, second, Exchange) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    [DllImport("libc", EntryPoint = "renameat2", BestFitMapping = false, ThrowOnUnmappableChar = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int RenameAt2(
        int oldDirectory,
        [MarshalAs(UnmanagedType.LPUTF8Str)] string oldPath,
        int newDirectory,
        [MarshalAs(UnmanagedType.LPUTF8Str)] string newPath,
        uint flags);
}
