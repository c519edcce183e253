namespace Playbook.Web.Templates;

/// <summary>
/// Reads the words of one tag. It accepts what this program's templates need and reports the rest, because the
/// template library gives no line for what it refuses, and silently misreads some of it.
/// </summary>
internal sealed class TagReader
{
    private readonly string _text;
    private readonly int _start;
    private readonly List<TagWord> _words = [];
    private int _position;
    private int _depth;

    /// <summary>Prepares to read.</summary>
    /// <param name="text">The template.</param>
    /// <param name="start">Where the tag's first brace is.</param>
    public TagReader(string text, int start) => (_text, _start, _position) = (text, start, start);

    /// <summary>Where reading stands.</summary>
    public int Position => _position;

    /// <summary>What is wrong, or null. Reading stops at the first problem of a tag.</summary>
    public TemplateIssue? Issue { get; private set; }

    /// <summary>The tag, or null when <see cref="Issue"/> says why not.</summary>
    public TemplateTag? Read()
    {
        var braces = CountBraces();
        _position += braces;
        Accept('~');
        if (braces > 3)
        {
            return Fail(_start, braces, "Four braces open a raw block, which templates here do not have.");
        }

        if (At("!"))
        {
            return ReadComment();
        }

        var kind = ReadKind();
        if (Issue is not null || !ReadWords(braces))
        {
            return null;
        }

        return Finish(kind);
    }

    private int CountBraces()
    {
        var end = _start;
        while (end < _text.Length && _text[end] == '{')
        {
            end++;
        }

        return end - _start;
    }

    private TemplateTag? ReadComment()
    {
        var end = At("!--") ? EndOfDashedComment() : _text.IndexOf("}}", _position, StringComparison.Ordinal);
        if (end < 0)
        {
            return Fail(_start, 2, "This comment is never closed.", At("!--") ? "'--}}' after it" : "'}}' after it");
        }

        _position = end + 2;
        return new(TagKind.Comment, _start, _position, []);
    }

    private int EndOfDashedComment()
    {
        for (var dashes = _text.IndexOf("--", _position + 3, StringComparison.Ordinal);
             dashes >= 0;
             dashes = _text.IndexOf("--", dashes + 1, StringComparison.Ordinal))
        {
            var end = dashes + 2 < _text.Length && _text[dashes + 2] == '~' ? dashes + 3 : dashes + 2;
            if (string.CompareOrdinal(_text, end, "}}", 0, 2) == 0)
            {
                return end;
            }
        }

        return -1;
    }

    private TagKind ReadKind()
    {
        if (At("&"))
        {
            Fail(_position, 1, "'{{&' is not known here.", "three braces for trusted HTML: '{{{html}}}'");
        }

        return Accept("#>") ? TagKind.PartialBlock
            : Accept("#*") ? TagKind.Inline
            : Accept('#') || Accept('^') ? TagKind.Open
            : Accept('/') ? TagKind.Close
            : Accept('>') ? TagKind.Partial
            : TagKind.Value;
    }

    private bool ReadWords(int braces)
    {
        while (Issue is null)
        {
            SkipWhitespace();
            if (_position >= _text.Length || At("{{"))
            {
                Fail(_start, braces, $"This '{new string('{', braces)}' is never closed.", $"'{new string('}', braces)}' after it");
            }
            else if (At("}}") || At("~}}"))
            {
                return Close(braces);
            }
            else
            {
                ReadWord();
            }
        }

        return false;
    }

    private bool Close(int braces)
    {
        Accept('~');
        var closing = 0;
        while (_position + closing < _text.Length && _text[_position + closing] == '}' && closing < 3)
        {
            closing++;
        }

        if (closing != braces)
        {
            var (opened, closed) = (new string('{', braces), new string('}', closing));
            Fail(_start, braces, $"'{opened}' is closed by '{closed}'.", $"'{new string('}', braces)}'");
        }
        else if (_depth > 0)
        {
            Fail(_words.FindLast(word => word.Kind == TagWordKind.Group)!.Offset, 1, "This '(' is never closed.", "')' after it");
        }

        _position += closing;
        return Issue is null;
    }

    private void ReadWord()
    {
        var next = _text[_position];
        if (next is '"' or '\'')
        {
            ReadText(next);
        }
        else if (next == '(')
        {
            _words.Add(new(TagWordKind.Group, "(", _position++, _depth++));
        }
        else if (next == ')' && _depth > 0)
        {
            _depth--;
            _position++;
        }
        else if (next == '|')
        {
            ReadBlockNames();
        }
        else if (char.IsAsciiDigit(next) || next == '-')
        {
            ReadNumber();
        }
        else if (char.IsLetter(next) || next is '_' or '$' or '.' or '@' or '[')
        {
            ReadPath();
        }
        else
        {
            Fail(_position, 1, $"'{next}' cannot stand here.", "a name, a quoted text or a number");
        }
    }

    private void ReadText(char quote)
    {
        var end = _position + 1;
        while (end < _text.Length && _text[end] != quote && _text[end] is not ('\n' or '\r'))
        {
            end += _text[end] == '\\' ? 2 : 1;
        }

        if (end >= _text.Length || _text[end] != quote)
        {
            Fail(_position, 1, $"This quote is not closed on its line.", $"{quote} after the text");
            return;
        }

        var written = _text[(_position + 1)..end].Replace($"\\{quote}", quote.ToString(), StringComparison.Ordinal);
        _words.Add(new(TagWordKind.Text, written, _position, _depth));
        _position = end + 1;
    }

    private void ReadBlockNames()
    {
        var end = _text.IndexOf('|', _position + 1);
        if (end < 0 || _words is not [.., { Text: "as" }])
        {
            Fail(_position, 1, "'|' cannot stand here.", "names for a block's values: '{{#each items as |item index|}}'");
            return;
        }

        _words[^1] = new(TagWordKind.BlockNames, _text[(_position + 1)..end], _position, _depth);
        _position = end + 1;
    }

    private void ReadNumber()
    {
        var end = _position + 1;
        while (end < _text.Length && char.IsAsciiDigit(_text[end]))
        {
            end++;
        }

        var ends = end >= _text.Length || char.IsWhiteSpace(_text[end]) || _text[end] is '}' or ')' or '~';
        if (!ends || (end == _position + 1 && _text[_position] == '-'))
        {
            Fail(_position, end - _position, "A number has digits only.", "a whole number, or the text in quotes");
            return;
        }

        _words.Add(new(TagWordKind.Number, _text[_position..end], _position, _depth));
        _position = end;
    }

    private void ReadPath()
    {
        var end = _position;
        while (end < _text.Length && !char.IsWhiteSpace(_text[end]) && _text[end] is not ('}' or '~' or ')' or '(' or '=' or '|' or '"' or '\''))
        {
            // A part in brackets may hold anything: {{lookup.[first name]}}.
            var bracket = _text[end] == '[' ? _text.IndexOf(']', end) : -1;
            end = bracket > 0 ? bracket + 1 : end + 1;
        }

        var isParameter = end < _text.Length && _text[end] == '=';
        _words.Add(new(isParameter ? TagWordKind.Parameter : TagWordKind.Path, _text[_position..end], _position, _depth));
        _position = isParameter ? end + 1 : end;
    }

    private TemplateTag? Finish(TagKind kind)
    {
        if (_words.Count == 0)
        {
            return Fail(_start, _position - _start, "This tag is empty.", _text[_start.._position].Contains('^') ? "'{{else}}'" : "a name in it");
        }

        if (kind == TagKind.Value && _words[0] is { Kind: TagWordKind.Path, Text: "else" })
        {
            kind = TagKind.Else;
        }

        return new(kind, _start, _position, _words);
    }

    private TemplateTag? Fail(int offset, int length, string message, string? expected = null)
    {
        Issue ??= new(TemplateDiagnostics.Syntax, offset, length, message, expected);
        return null;
    }

    private void SkipWhitespace()
    {
        while (_position < _text.Length && char.IsWhiteSpace(_text[_position]))
        {
            _position++;
        }
    }

    private bool At(string expected) => string.CompareOrdinal(_text, _position, expected, 0, expected.Length) == 0;

    private bool Accept(char expected) => Accept(expected.ToString());

    private bool Accept(string expected)
    {
        if (!At(expected))
        {
            return false;
        }

        _position += expected.Length;
        return true;
    }
}
