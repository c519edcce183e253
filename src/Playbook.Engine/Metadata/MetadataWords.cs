namespace Playbook.Engine.Metadata;

/// <summary>How keys and values are named in findings.</summary>
public static class MetadataWords
{
    private const int LongestQuote = 40;

    /// <summary>What was found: a short quotation, or the shape of the value.</summary>
    public static string Describe(MetadataNode node) => node switch
    {
        MetadataScalar { IsNull: true } => "empty",
        MetadataScalar scalar => Quote(scalar.Text),
        MetadataList => "a list",
        _ => "a map",
    };

    /// <summary>A text in quotation marks on one line, cut where it is long.</summary>
    public static string Quote(string text)
    {
        var line = text.ReplaceLineEndings(" ").Trim();
        if (line.Length <= LongestQuote)
        {
            return $"'{line}'";
        }

        // Half of a surrogate pair cannot be written.
        var end = char.IsHighSurrogate(line[LongestQuote - 1]) ? LongestQuote - 1 : LongestQuote;
        return $"'{line[..end].TrimEnd()}…'";
    }

    /// <summary><c>a, b or c</c>.</summary>
    public static string Or(IReadOnlyList<string> words) =>
        words.Count < 2 ? string.Concat(words) : $"{string.Join(", ", words.SkipLast(1))} or {words[^1]}";
}
