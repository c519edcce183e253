namespace Playbook.Web.Templates;

/// <summary>Reads the words inside a tag. What it does not know it reports: the template library would misread some of it in silence.</summary>
/// <param name="cursor">Stands behind the tag's first characters.</param>
internal sealed class WordReader(TextCursor cursor)
{
    private readonly List<TagWord> _words = [];
    private int _depth;

    /// <summary>The words read so far.</summary>
    public IReadOnlyList<TagWord> Words => _words;

    private char Next => cursor.Text[cursor.Position];

    /// <summary>Reads one word; gives what is wrong with it, or null.</summary>
    public TemplateIssue? Read() => Next switch
    {
        ')' when _depth > 0 => CloseGroup(),
        _ when !IsSeparate() => Issue(cursor.Position, 1, "A space is missing here."),
        '"' or '\'' => ReadText(),
        '(' => OpenGroup(),
        '|' => ReadBlockNames(),
        '-' or (>= '0' and <= '9') => ReadNumber(),
        '_' or '$' or '.' or '@' or '[' => ReadPath(),
        var letter when char.IsLetter(letter) => ReadPath(),
        var other => Issue(cursor.Position, 1, $"'{other}' cannot stand here.", "a name, a quoted text or a number"),
    };

    /// <summary>Checks the words as a whole, once the tag ends; gives the first thing that is wrong, or null.</summary>
    public TemplateIssue? Finish()
    {
        if (_depth > 0)
        {
            return Issue(_words.FindLast(word => word.Kind == TagWordKind.Group)!.Offset, 1, "This '(' is never closed.", "')' after it");
        }

        return _words.Select((word, index) => CheckFollower(word, index == 0, _words.ElementAtOrDefault(index + 1))).FirstOrDefault(issue => issue is not null);
    }

    private bool IsSeparate() =>
        _words.Count == 0 || cursor.Text[cursor.Position - 1] is var before && (char.IsWhiteSpace(before) || before is '(' or '=');

    private TemplateIssue? OpenGroup()
    {
        _words.Add(new(TagWordKind.Group, "(", cursor.Position++, _depth++));
        return null;
    }

    private TemplateIssue? CloseGroup()
    {
        cursor.Position++;
        _depth--;
        return null;
    }

    private TemplateIssue? ReadText()
    {
        var (start, quote) = (cursor.Position, Next);
        var end = start + 1;
        while (end < cursor.Text.Length && cursor.Text[end] != quote && cursor.Text[end] is not ('\n' or '\r'))
        {
            end += cursor.Text[end] == '\\' ? 2 : 1;
        }

        if (end >= cursor.Text.Length || cursor.Text[end] != quote)
        {
            return Issue(start, 1, "This quote is not closed on its line.", $"{quote} after the text");
        }

        var written = cursor.Text[(start + 1)..end].Replace($"\\{quote}", quote.ToString(), StringComparison.Ordinal);
        return Add(TagWordKind.Text, written, end + 1);
    }

    private TemplateIssue? ReadBlockNames()
    {
        var end = cursor.Text.IndexOfAny(['|', '{', '}'], cursor.Position + 1);
        if (end < 0 || cursor.Text[end] != '|' || _words is not [_, .., { Text: "as" }])
        {
            return Issue(cursor.Position, 1, "'|' cannot stand here.", "names for a block's values: '{{#each items as |item index|}}'");
        }

        _words.RemoveAt(_words.Count - 1);
        return Add(TagWordKind.BlockNames, cursor.Text[(cursor.Position + 1)..end], end + 1);
    }

    private TemplateIssue? ReadNumber()
    {
        var start = cursor.Position;
        var sign = cursor.Accept("-");
        var digits = cursor.AcceptWhile(char.IsAsciiDigit);
        var end = cursor.Position;
        cursor.Position = start;
        var ends = end == cursor.Text.Length || char.IsWhiteSpace(cursor.Text[end]) || cursor.Text[end] is '}' or ')' or '~';
        return !ends || (sign && digits == 0)
            ? Issue(start, end - start, "A number has digits only.", "a whole number, or the text in quotes")
            : Add(TagWordKind.Number, cursor.Text[start..end], end);
    }

    private TemplateIssue? ReadPath()
    {
        var end = cursor.Position;
        while (end < cursor.Text.Length && (char.IsLetterOrDigit(cursor.Text[end]) || cursor.Text[end] is '_' or '-' or '$' or '.' or '/' or '@' or '['))
        {
            // A part in brackets may hold anything: {{labels.[first name]}}.
            var close = cursor.Text[end] == '[' ? cursor.Text.IndexOfAny([']', '}', '\n'], end) : end;
            if (close < 0 || cursor.Text[close] is '}' or '\n')
            {
                return Issue(end, 1, "This '[' is never closed.", "']' after it");
            }

            end = close + 1;
        }

        var isParameter = end < cursor.Text.Length && cursor.Text[end] == '=';
        return Add(isParameter ? TagWordKind.Parameter : TagWordKind.Path, cursor.Text[cursor.Position..end], isParameter ? end + 1 : end);
    }

    private TemplateIssue? Add(TagWordKind kind, string text, int end)
    {
        _words.Add(new(kind, text, cursor.Position, _depth));
        cursor.Position = end;
        return null;
    }

    private static TemplateIssue? CheckFollower(TagWord word, bool isFirst, TagWord? next)
    {
        var hasValue = next is not null && next.Depth == word.Depth && next.Kind is not (TagWordKind.Parameter or TagWordKind.BlockNames);
        return word.Kind switch
        {
            TagWordKind.Parameter when isFirst || !hasValue =>
                Issue(word.Offset, word.Text.Length, $"The parameter '{word.Text}' cannot stand like this.", $"'{word.Text}=value' behind a name"),
            TagWordKind.Group when next?.Depth != word.Depth + 1 || next.Kind != TagWordKind.Path =>
                Issue(word.Offset, 1, "This '(' calls nothing.", "the name of a helper behind it"),
            TagWordKind.Group when word.Depth == TemplateLimits.Depth =>
                Issue(word.Offset, 1, $"Parentheses stand more than {TemplateLimits.Depth} deep in each other."),
            _ => null,
        };
    }

    private static TemplateIssue Issue(int offset, int length, string message, string? expected = null) =>
        new(TemplateDiagnostics.Syntax, offset, length, message, expected);
}
