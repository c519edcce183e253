namespace Playbook.Web.Markdown;

/// <summary>What no author means, and what would keep the parser busy for minutes: found before it is asked.</summary>
internal static class MarkdownLimits
{
    /// <summary>
    /// Quotes, lists (a list and its item count as two) and containers inside one another. The parser itself gives up at
    /// 128, and does not say where.
    /// </summary>
    public const int DeepestNesting = 100;

    private const int LongestText = 2_000_000;
    private const int DeepestIndentation = 1_000;

    /// <summary>Throws at the first offset at which a limit is exceeded.</summary>
    /// <exception cref="MarkdownLimitException">A limit is exceeded.</exception>
    public static void Check(string text)
    {
        if (text.Length > LongestText)
        {
            throw new MarkdownLimitException(0, $"This file is too long: it has {text.Length} characters, and {LongestText} are allowed.");
        }

        for (var start = 0; start < text.Length;)
        {
            var end = text.AsSpan(start).IndexOf('\n') is var length and >= 0 ? start + length : text.Length;
            var line = text.AsSpan(start, end - start);
            if (TooDeepAt(line) is var deep and >= 0)
            {
                throw TooDeep(start + deep);
            }

            if (line.IndexOfAnyExcept(' ', '\t') > DeepestIndentation)
            {
                throw new MarkdownLimitException(start, $"This line is indented by more than {DeepestIndentation} characters.");
            }

            start = end + 1;
        }
    }

    /// <summary>Says that what stands at an offset is nested too deeply.</summary>
    public static MarkdownLimitException TooDeep(int offset) =>
        new(offset, $"This is nested more than {DeepestNesting} levels deep.", "quotes, lists and blocks nested less deeply");

    /// <summary>Where a line opens one quote or list too many, or -1. The parser opens all that a line says before it can be asked.</summary>
    private static int TooDeepAt(ReadOnlySpan<char> line)
    {
        if (line.Length <= DeepestNesting)
        {
            return -1;
        }

        var depth = 0;
        var at = 0;
        while (Marker(line[at..]) is var (length, levels) && length > 0)
        {
            depth += levels;
            if (depth > DeepestNesting)
            {
                return IsRule(line) ? -1 : at;
            }

            at += length;
        }

        return -1;
    }

    /// <summary>How long the mark of a quote or a list item is, the spaces behind it included, and how many levels it opens.</summary>
    private static (int Length, int Levels) Marker(ReadOnlySpan<char> text)
    {
        var sign = text.TrimStart("0123456789");
        return text switch
        {
            ['>', ..] => (LengthWithSpaces(text, 1), 1),
            ['-' or '+' or '*', ' ' or '\t', ..] => (LengthWithSpaces(text, 1), 2),
            [>= '0' and <= '9', ..] when sign is ['.' or ')', ' ' or '\t', ..] => (LengthWithSpaces(text, text.Length - sign.Length + 1), 2),
            _ => (0, 0),
        };
    }

    private static int LengthWithSpaces(ReadOnlySpan<char> text, int length) =>
        text[length..].IndexOfAnyExcept(' ', '\t') is var spaces and >= 0 ? length + spaces : text.Length;

    /// <summary>Whether a line of the same marks throughout is a thematic break.</summary>
    private static bool IsRule(ReadOnlySpan<char> line) =>
        line[0] is '-' or '*' && line.IndexOfAnyExcept([line[0], ' ', '\t', '\r']) < 0;
}
