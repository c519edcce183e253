namespace Playbook.Web.Markdown;

/// <summary>What no author means, and what would keep the parser busy for minutes: found before it is asked.</summary>
internal static class MarkdownLimits
{
    /// <summary>Quotes, lists and containers inside one another. The parser itself gives up at 128, and does not say where.</summary>
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
            if (text.AsSpan(start, end - start).IndexOfAnyExcept(' ', '\t') > DeepestIndentation)
            {
                throw new MarkdownLimitException(start, $"This line is indented by more than {DeepestIndentation} characters.");
            }

            start = end + 1;
        }
    }
}
