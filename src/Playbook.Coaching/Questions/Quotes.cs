namespace Playbook.Coaching.Questions;

/// <summary>Takes off the quotation marks that people put around a whole question.</summary>
internal static class Quotes
{
    private static readonly (string Open, string Close)[] Pairs =
        [("\"", "\""), ("&quot;", "&quot;"), ("“", "”"), ("„", "“"), ("«", "»"), ("「", "」")];

    /// <summary>The text without the pair of marks around all of it.</summary>
    public static string Strip(string text)
    {
        foreach (var (open, close) in Pairs)
        {
            if (text.Length > open.Length + close.Length
                && text.StartsWith(open, StringComparison.Ordinal)
                && text.EndsWith(close, StringComparison.Ordinal)
                && !text[open.Length..^close.Length].Contains(open, StringComparison.Ordinal))
            {
                return text[open.Length..^close.Length];
            }
        }

        return text;
    }
}
