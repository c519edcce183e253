using System.Text;
using System.Text.Unicode;

namespace Playbook.Engine.Files;

/// <summary>Reads bytes as text, strictly.</summary>
public static class Utf8Text
{
    /// <summary>Most bytes that are read as a text. Authors write a hundredth of it; what is longer is a file of another sort.</summary>
    private const int LongestText = 100_000_000;

    /// <summary>The text of bytes in which there is no problem.</summary>
    public static string Of(byte[] bytes) => Encoding.UTF8.GetString(bytes);

    /// <summary>Why bytes are no text, or null when they are one.</summary>
    public static Utf8Problem? ProblemIn(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > LongestText)
        {
            return new Utf8Problem(0, 0, $"is too long for a text: it has {bytes.Length} bytes.");
        }

        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            return new Utf8Problem(1, 1, "is UTF-16. Save it as UTF-8.");
        }

        // Whether all is well is found much faster than where it is not.
        return Utf8.IsValid(bytes) ? null : At(bytes);
    }

    private static Utf8Problem At(ReadOnlySpan<byte> bytes)
    {
        var valid = 0;
        while (Rune.DecodeFromUtf8(bytes[valid..], out _, out var length) == System.Buffers.OperationStatus.Done)
        {
            valid += length;
        }

        var before = Encoding.UTF8.GetString(bytes[..valid]).TrimStart('\uFEFF')
            .Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        return new Utf8Problem(
            before.AsSpan().Count('\n') + 1, before.Length - before.LastIndexOf('\n'), "is not UTF-8. Save it in that encoding.");
    }
}

/// <summary>Why bytes are no text.</summary>
/// <param name="Line">The line, from 1; 0 for the whole file.</param>
/// <param name="Column">The column, from 1; 0 for the whole file.</param>
/// <param name="Text">What is wrong, as the rest of a sentence about the file.</param>
public sealed record Utf8Problem(int Line, int Column, string Text);
