using System.Runtime.InteropServices;

namespace Playbook.Testing;

/// <summary>
/// Lets the rights of files count for an administrator too, in whose hands tests of them would prove nothing: containers
/// run as root, which may read everything.
/// </summary>
public static class Unprivileged
{
    /// <summary><c>_LINUX_CAPABILITY_VERSION_3</c>.</summary>
    private const uint Version = 0x20080522;

    /// <summary><c>CAP_DAC_OVERRIDE</c>, <c>CAP_DAC_READ_SEARCH</c> and <c>CAP_FOWNER</c>.</summary>
    private const uint FileRights = (1 << 1) | (1 << 2) | (1 << 3);

    /// <summary>What to write before a command so that it runs without those powers; empty when we have none.</summary>
    public static IReadOnlyList<string> Prefix { get; } =
        MustGiveUp ? ["setpriv", "--bounding-set=-dac_override,-dac_read_search,-fowner"] : [];

    private static bool MustGiveUp => OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess;

    /// <summary>Does something on this thread without those powers.</summary>
    public static T Run<T>(Func<T> action)
    {
        if (!MustGiveUp)
        {
            return action();
        }

        uint[] header = [Version, 0];
        var powers = new uint[6];
        Check(GetPowers(header, powers));
        uint[] fewer = [powers[0] & ~FileRights, .. powers[1..]];
        Check(SetPowers(header, fewer));
        try
        {
            return action();
        }
        finally
        {
            Check(SetPowers(header, powers));
        }
    }

    private static void Check(int result)
    {
        if (result != 0)
        {
            throw new InvalidOperationException(Marshal.GetLastPInvokeErrorMessage());
        }
    }

    [DllImport("libc", EntryPoint = "capget", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetPowers(uint[] header, [Out] uint[] powers);

    [DllImport("libc", EntryPoint = "capset", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SetPowers(uint[] header, uint[] powers);
}
