namespace Playbook.Web.Markdown;

/// <summary>What no author means, and what would keep the parser busy for minutes: found before it is asked.</summary>
internal static class MarkdownLimits
{
    private const int LongestText = 2_000_000;
    private const int MostOpenBrackets = 1_000;
    private const int DeepestIndentation = 1_000;

    /// <summary>The first offset at which a limit is exceeded and what is wrong there, or null.</summary>
    public static (int Offset, string Problem)? Exceeded(string text)
    {
        if (text.Length > LongestText)
        {
            return (0, $"This file is too long: it has {text.Length} characters, and {LongestText} are allowed.");
        }

        var brackets = 0;
        for (var start = 0; start < text.Length;)
        {
            var end = text.AsSpan(start).IndexOf('\n') is var length and >= 0 ? start + length : text.Length;
            var line = text.AsSpan(start, end - start);
            var indentation = line.IndexOfAnyExcept(' ', '\t');
            brackets = indentation < 0 ? 0 : OpenAfter(line, brackets);
            if (brackets > MostOpenBrackets)
            {
                return (start, $"More than {MostOpenBrackets} brackets are open in this paragraph.");
            }

            if (indentation > DeepestIndentation)
            {
                return (start, $"This line is indented by more than {DeepestIndentation} characters.");
            }

            start = end + 1;
        }

        return null;
    }

    private static int OpenAfter(ReadOnlySpan<char> line, int open)
    {
        foreach (var character in line)
        {
            open = character switch
            {
                '[' or '(' => open + 1,
                ']' or ')' => Math.Max(0, open - 1),
                _ => open,
            };
            if (open > MostOpenBrackets)
            {
                break;
            }
        }

        return open;
    }
}
