using System.Runtime.InteropServices;

namespace Playbook.Engine.Files;

/// <summary>What the disk says no with, in words fit for an author: without the paths of this machine.</summary>
internal static class DiskError
{
    /// <summary>The largest number a Unix kernel gives an error.</summary>
    private const int LastUnixError = 4095;

    /// <summary>The number every Unix gives <c>EEXIST</c>.</summary>
    private const int UnixFileExists = 17;

    /// <summary>Windows: <c>ERROR_FILE_EXISTS</c>.</summary>
    private const int WindowsFileExists = 80;

    /// <summary>Facility bits of an HRESULT that carries a Windows error.</summary>
    private const int WindowsFacility = unchecked((int)0x80070000);

    /// <summary>
    /// Whether an exception is the disk's doing. <see cref="UnauthorizedAccessException"/> is no <see cref="IOException"/>,
    /// nor is what a file too large for the disk gives (<c>EFBIG</c>), an <see cref="ArgumentOutOfRangeException"/>.
    /// </summary>
    public static bool Is(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or ArgumentOutOfRangeException;

    /// <summary>Whether something with that name is there already.</summary>
    public static bool IsTaken(Exception exception) =>
        exception.HResult == (OperatingSystem.IsWindows() ? WindowsFacility | WindowsFileExists : UnixFileExists);

    /// <summary>The reason as half a sentence, without a full stop.</summary>
    public static string Reason(Exception exception) => exception switch
    {
        UnauthorizedAccessException => "permission denied",
        FileNotFoundException or DirectoryNotFoundException => "it is not there",
        PathTooLongException => "its name is too long",
        ArgumentOutOfRangeException => "the file is larger than the disk takes",
        IOException when SystemError(exception.HResult) is { } error =>
            Marshal.GetPInvokeErrorMessage(error).TrimEnd('.', ' ', '\r', '\n'),
        _ => exception.Message.TrimEnd('.'),
    };

    private static int? SystemError(int result)
    {
        if (OperatingSystem.IsWindows())
        {
            return (result & WindowsFacility) == WindowsFacility ? result & 0xFFFF : null;
        }

        return result is > 0 and <= LastUnixError ? result : null;
    }
}
