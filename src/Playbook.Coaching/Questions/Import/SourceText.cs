using System.Text;
using Playbook.Engine.Diagnostics;
using Playbook.Engine.Files;

namespace Playbook.Coaching.Questions.Import;

/// <summary>Reads the bytes of a file to import as text: UTF-8, or UTF-16 that says so at its beginning.</summary>
internal static class SourceText
{
    private const string HowToSave = "Save it as UTF-8; a spreadsheet calls that 'CSV UTF-8'.";

    /// <summary>The text without a byte order mark, or null when it is none, which is reported.</summary>
    public static string? Read(ImportSource source, DiagnosticBag diagnostics)
    {
        if (source.Bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            return Utf16(source, diagnostics);
        }

        if (Utf8Text.ProblemIn(source.Bytes) is { } problem)
        {
            diagnostics.Add(ImportDiagnostics.UnreadableSource.At(
                source.At(problem.Line, problem.Column), $"'{source.DisplayPath}' {problem.Text}", suggestion: HowToSave));
            return null;
        }

        return NotBinary(source, Utf8Text.Of(source.Bytes).TrimStart('\uFEFF'), diagnostics);
    }

    private static string? Utf16(ImportSource source, DiagnosticBag diagnostics)
    {
        try
        {
            var encoding = new UnicodeEncoding(bigEndian: source.Bytes[0] == 0xFE, byteOrderMark: true, throwOnInvalidBytes: true);
            return NotBinary(source, encoding.GetString(source.Bytes.AsSpan(2)), diagnostics);
        }
        catch (DecoderFallbackException)
        {
            diagnostics.Add(ImportDiagnostics.UnreadableSource.At(
                source.At(), $"'{source.DisplayPath}' begins as UTF-16 and is not that throughout.", suggestion: HowToSave));
            return null;
        }
    }

    private static string? NotBinary(ImportSource source, string text, DiagnosticBag diagnostics)
    {
        if (text.IndexOf('\0', StringComparison.Ordinal) is var at and >= 0)
        {
            var before = text.AsSpan(0, at);
            diagnostics.Add(ImportDiagnostics.UnreadableSource.At(
                source.At(before.Count('\n') + 1, at - before.LastIndexOf('\n')), $"'{source.DisplayPath}' is no text.", "Markdown, CSV or JSON"));
            return null;
        }

        return text;
    }
}
