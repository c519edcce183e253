using System.Runtime.InteropServices;

namespace Playbook.Testing;

/// <summary>A named pipe on disk: whoever opens it to read waits for somebody to write.</summary>
public static class NamedPipe
{
    /// <summary>Read and write for everybody.</summary>
    private const uint Mode = 0x1B6;

    /// <summary>Makes one at an absolute path.</summary>
    public static void Create(string path)
    {
        if (MakePipe(path, Mode) != 0)
        {
            throw new IOException(Marshal.GetLastPInvokeErrorMessage());
        }
    }

    [DllImport("libc", EntryPoint = "mkfifo", BestFitMapping = false, ThrowOnUnmappableChar = true, SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int MakePipe([MarshalAs(UnmanagedType.LPUTF8Str)] string path, uint mode);
}
