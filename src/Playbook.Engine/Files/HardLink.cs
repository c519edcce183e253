using System.Runtime.InteropServices;

namespace Playbook.Engine.Files;

/// <summary>Gives a file a second name, which costs no room and keeps its date.</summary>
internal static class HardLink
{
    /// <summary>Whether the link was made. False changes nothing: the name is taken, or the file system has no such links.</summary>
    /// <param name="existing">Absolute path of the file.</param>
    /// <param name="link">Absolute path of its second name, on the same disk.</param>
    public static bool TryCreate(string existing, string link) => OperatingSystem.IsWindows()
        ? CreateHardLink(link, existing, 0)
        : Link(existing, link) == 0;

    [DllImport("libc", EntryPoint = "link", BestFitMapping = false, ThrowOnUnmappableChar = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Link(
        [MarshalAs(UnmanagedType.LPUTF8Str)] string existing,
        [MarshalAs(UnmanagedType.LPUTF8Str)] string link);

    [DllImport("kernel32", EntryPoint = "CreateHardLinkW", CharSet = CharSet.Unicode, ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static extern bool CreateHardLink(string link, string existing, nint securityAttributes);
}
