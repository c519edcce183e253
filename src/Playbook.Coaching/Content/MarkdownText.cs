using System.Text.RegularExpressions;
using Playbook.Engine.Diagnostics;
using Playbook.Web.Markdown;

namespace Playbook.Coaching.Content;

/// <summary>Finds the Markdown that blocks of a page were written in.</summary>
/// <param name="source">The page.</param>
public sealed partial class MarkdownText(PageSource source)
{
    private readonly Dictionary<string, string[]> _lines = new(StringComparer.Ordinal);

    /// <summary>
    /// The Markdown of the prose that begins with these blocks, up to the next heading of the file that they stand in; the
    /// words alone when the file cannot be read again.
    /// </summary>
    public string Of(IReadOnlyList<MarkdownBlock> blocks)
    {
        if (blocks is not [{ Location: var first }, ..] || blocks[0] is HeadingBlock)
        {
            return "";
        }

        var lines = LinesOf(first.File);
        return first.Line > 0 && first.Line <= lines.Length
            ? string.Join('\n', Prose(lines.Skip(first.Line - 1).Take(EndOf(first) - first.Line))).TrimEnd()
            : string.Join("\n\n", blocks.OfType<ParagraphBlock>().Select(paragraph => paragraph.Text));
    }

    /// <summary>The line of the next heading in the same file.</summary>
    private int EndOf(SourceLocation first) => source.Body.Blocks.OfType<HeadingBlock>()
        .Where(heading => heading.Location.File == first.File && heading.Location.Line > first.Line)
        .Select(heading => heading.Location.Line)
        .DefaultIfEmpty(int.MaxValue)
        .Min();

    /// <summary>Lines up to a heading that an override has taken out of the tree.</summary>
    private static IEnumerable<string> Prose(IEnumerable<string> lines)
    {
        var isCode = false;
        foreach (var line in lines)
        {
            isCode ^= Fence().IsMatch(line);
            if (!isCode && Heading().IsMatch(line))
            {
                yield break;
            }

            yield return line.TrimEnd();
        }
    }

    private string[] LinesOf(string displayPath)
    {
        if (!_lines.TryGetValue(displayPath, out var lines))
        {
            var file = source.Below.Prepend(source.File).FirstOrDefault(file => file.DisplayPath == displayPath);
            _lines[displayPath] = lines = file?.ReadText(new DiagnosticBag())?.ReplaceLineEndings("\n").Split('\n') ?? [];
        }

        return lines;
    }

    [GeneratedRegex("^ {0,3}(```|~~~)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Fence();

    [GeneratedRegex("^ {0,3}#{1,6}([ \t]|$)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Heading();
}
