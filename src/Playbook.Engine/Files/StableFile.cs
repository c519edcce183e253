using Microsoft.Win32.SafeHandles;

namespace Playbook.Engine.Files;

/// <summary>
/// Reads files that another program may be writing at the same time. What is returned is what the file held at one
/// moment: a page cut off in the middle would be published without a word.
/// </summary>
internal static class StableFile
{
    /// <summary>How often to read a file that changes while it is read. Saving takes a moment; more than this is a log.</summary>
    private const int Attempts = 5;

    /// <summary>All bytes of a file.</summary>
    /// <exception cref="IOException">It cannot be read, is no file, or never stays the same long enough.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static byte[] Read(string path) => Read(path, static () => { });

    /// <summary>Tests change the file at the beginning of each attempt.</summary>
    internal static byte[] Read(string path, Action begun)
    {
        if (SpecialFile.Describe(path) is { } other)
        {
            throw new IOException($"it is {other}");
        }

        // Whoever has it open for writing may keep it open: whether that did harm shows in what was read.
        using var handle = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if (TryRead(handle, begun) is { } bytes)
            {
                return bytes;
            }
        }

        throw new IOException("another program is changing it");
    }

    private static byte[]? TryRead(SafeFileHandle handle, Action begun)
    {
        var before = Stamp(handle);
        if (before.Length > Array.MaxLength)
        {
            throw new IOException("it is too large");
        }

        begun();
        var bytes = new byte[before.Length];
        return Fill(bytes, handle) && Stamp(handle) == before ? bytes : null;
    }

    private static bool Fill(byte[] bytes, SafeFileHandle handle)
    {
        var filled = 0;
        while (filled < bytes.Length)
        {
            var count = RandomAccess.Read(handle, bytes.AsSpan(filled), filled);
            if (count == 0)
            {
                return false;
            }

            filled += count;
        }

        return true;
    }

    private static (long Length, DateTime Written) Stamp(SafeFileHandle handle) =>
        (RandomAccess.GetLength(handle), File.GetLastWriteTimeUtc(handle));
}
