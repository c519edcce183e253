using Playbook.Engine.Diagnostics;
using Playbook.Engine.Files;
using Playbook.Engine.Metadata;

namespace Playbook.Web.Yaml;

/// <summary>Divides a content file into front matter and body.</summary>
public static class FrontMatter
{
    private const string Fence = "---";
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>
    /// Takes off the front matter: the lines between a first line <c>---</c> and the next line <c>---</c> or <c>...</c>.
    /// A first line <c>---</c> with nothing or a blank line below is a thematic break of Markdown, and so body. Front
    /// matter that is never closed is a finding at line 1, and all below that line is body.
    /// </summary>
    /// <param name="text">The whole text of the file, with any line endings.</param>
    /// <param name="file">The file.</param>
    /// <param name="diagnostics">Where findings go.</param>
    public static FrontMatterSplit Split(string text, InputFile file, DiagnosticBag diagnostics)
    {
        var start = text.StartsWith(ByteOrderMark) ? 1 : 0;
        var yamlStart = LineEnd(text, start);
        if (!IsFence(text.AsSpan(start, yamlStart - start), Fence) || IsBlankLine(text, yamlStart))
        {
            return new(MetadataMap.Empty, text[start..], start, 0);
        }

        var line = yamlStart;
        for (var lines = 1; line < text.Length; lines++)
        {
            var next = LineEnd(text, line);
            if (IsFence(text.AsSpan(line, next - line), Fence) || IsFence(text.AsSpan(line, next - line), "..."))
            {
                var metadata = YamlParser.Parse(text[yamlStart..line], file, 1, diagnostics);
                return new(metadata, text[next..], next, lines + 1);
            }

            line = next;
        }

        diagnostics.Add(MetadataDiagnostics.UnclosedFrontMatter.At(
            file.At(1, 1, Fence.Length), "The front matter that opens here is not closed.", "a line '---' below its last key"));
        return new(MetadataMap.Empty, text[yamlStart..], yamlStart, 1);
    }

    private static bool IsFence(ReadOnlySpan<char> line, string fence) =>
        line.StartsWith(fence, StringComparison.Ordinal) && line[fence.Length..].IsWhiteSpace();

    private static bool IsBlankLine(string text, int start) => text.AsSpan(start, LineEnd(text, start) - start).IsWhiteSpace();

    /// <summary>Offset behind the line that starts at an offset, its line break included.</summary>
    private static int LineEnd(string text, int start)
    {
        var found = text.AsSpan(start).IndexOfAny('\r', '\n');
        if (found < 0)
        {
            return text.Length;
        }

        var end = start + found + 1;
        return text[end - 1] == '\r' && end < text.Length && text[end] == '\n' ? end + 1 : end;
    }
}
