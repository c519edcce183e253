namespace Playbook.Web.Yaml;

/// <summary>
/// One line as an author sees it: indentation, list hyphens, a key, a value. All numbers are offsets into the text.
/// </summary>
/// <param name="Text">The whole YAML.</param>
/// <param name="Start">First character of the line.</param>
/// <param name="End">Behind its last character, the line break not included.</param>
/// <param name="Content">First character behind indentation and list hyphens.</param>
/// <param name="Colon">The colon that ends the key, or -1 when the line has no key.</param>
internal sealed record YamlLine(string Text, int Start, int End, int Content, int Colon)
{
    private const int LongestQuote = 60;

    /// <summary>The key, or null.</summary>
    public string? Key => Colon < 0 ? null : Text[Content..Colon].Trim();

    /// <summary>First character of the value; of the content when there is no key.</summary>
    public int ValueStart => Colon < 0 ? Content : SkipBlanks(Text, Colon + 1, End);

    /// <summary>First character of the value, or NUL when there is none.</summary>
    public char ValueInitial => ValueStart < End ? Text[ValueStart] : '\0';

    /// <summary>The value without blanks around it.</summary>
    public string Value => Text[ValueStart..End].TrimEnd();

    /// <summary>Everything behind indentation and list hyphens.</summary>
    public string ContentText => Text[Content..End].TrimEnd();

    /// <summary>Behind the last character that is not blank.</summary>
    public int TrimmedEnd => Start + Text[Start..End].TrimEnd().Length;

    /// <summary>Whether nothing, or a comment only, stands on the line.</summary>
    public bool IsBlank => Content == End || Text[Content] == '#';

    /// <summary>Offset of a tab among the blanks that indent the line, or -1.</summary>
    public int IndentingTab => Text.IndexOf('\t', Start, SkipBlanks(Text, Start, End) - Start);

    /// <summary>"Put the value in quotes", with the quoted value where it is short.</summary>
    public string QuoteIt
    {
        get
        {
            if (Value.Length is 0 or > LongestQuote)
            {
                return "Put the value in quotes.";
            }

            var quoted = Value.AsSpan().ContainsAny('"', '\\')
                ? $"'{Value.Replace("'", "''", StringComparison.Ordinal)}'"
                : $"\"{Value}\"";
            return $"Put the value in quotes: {quoted}";
        }
    }

    /// <summary>The line in which an offset lies.</summary>
    public static YamlLine At(string text, int index)
    {
        var start = text.AsSpan(0, index).LastIndexOfAny('\r', '\n') + 1;
        var length = text.AsSpan(start).IndexOfAny('\r', '\n');
        var end = length < 0 ? text.Length : start + length;
        var content = SkipBlanks(text, start, end);
        while (content < end && text[content] == '-' && (content + 1 == end || text[content + 1] is ' ' or '\t'))
        {
            content = SkipBlanks(text, content + 1, end);
        }

        return new(text, start, end, content, FindColon(text, content, end));
    }

    /// <summary>The line below, or null.</summary>
    public YamlLine? Next()
    {
        var next = End + (Text.AsSpan(End).StartsWith("\r\n", StringComparison.Ordinal) ? 2 : 1);
        return next < Text.Length ? At(Text, next) : null;
    }

    /// <summary>The nearest line above that is not blank, or null.</summary>
    public YamlLine? Previous()
    {
        var line = this;
        while (line.Start > 0)
        {
            var end = line.Start - (Text.AsSpan(0, line.Start).EndsWith("\r\n", StringComparison.Ordinal) ? 2 : 1);
            line = At(Text, end);
            if (!line.IsBlank)
            {
                return line;
            }
        }

        return null;
    }

    private static int FindColon(string text, int content, int end)
    {
        for (var i = content; i < end && text[content] is not ('[' or '{' or '"' or '\'' or '#'); i++)
        {
            if (text[i] == ':' && (i + 1 == end || text[i + 1] is ' ' or '\t'))
            {
                return i;
            }
        }

        return -1;
    }

    private static int SkipBlanks(string text, int from, int end)
    {
        while (from < end && text[from] is ' ' or '\t')
        {
            from++;
        }

        return from;
    }
}
