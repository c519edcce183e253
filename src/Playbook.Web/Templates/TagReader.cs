namespace Playbook.Web.Templates;

/// <summary>
/// Reads one tag. It accepts what this program's templates need and reports the rest, because the template library
/// gives no line for what it refuses.
/// </summary>
internal sealed class TagReader
{
    private readonly int _start;
    private readonly TextCursor _cursor;

    /// <summary>Prepares to read.</summary>
    /// <param name="text">The template.</param>
    /// <param name="start">Where the tag's first brace is.</param>
    public TagReader(string text, int start)
    {
        _start = start;
        _cursor = new(text) { Position = start };
    }

    /// <summary>Where reading stands.</summary>
    public int Position => _cursor.Position;

    /// <summary>What is wrong, or null. Reading stops at the first problem of a tag.</summary>
    public TemplateIssue? Issue { get; private set; }

    /// <summary>The tag, or null when <see cref="Issue"/> says why not.</summary>
    public TemplateTag? Read()
    {
        var braces = _cursor.AcceptAll('{');
        _cursor.Accept("~");
        return braces > 3 ? Fail(_start, braces, "Four braces open a raw block, which templates here do not have.")
            : _cursor.At("&") ? Fail(Position, 1, "'{{&' is not known here.", "three braces for trusted HTML: '{{{html}}}'")
            : _cursor.At("!") ? ReadComment()
            : ReadRest(ReadKind(), braces);
    }

    private TemplateTag? ReadComment()
    {
        var isDashed = _cursor.At("!--");
        var end = isDashed ? EndOfDashedComment() : _cursor.Text.IndexOf("}}", Position, StringComparison.Ordinal);
        if (end < 0)
        {
            return Fail(_start, 2, "This comment is never closed.", isDashed ? "'--}}' after it" : "'}}' after it");
        }

        _cursor.Position = end;
        return Close(2) ? new(TagKind.Comment, _start, Position, []) : null;
    }

    private int EndOfDashedComment()
    {
        var text = _cursor.Text;
        var dashes = text.IndexOf("--", Position + 3, StringComparison.Ordinal);
        while (dashes >= 0 && !text.AsSpan(dashes + 2).TrimStart('~').StartsWith("}}"))
        {
            dashes = text.IndexOf("--", dashes + 1, StringComparison.Ordinal);
        }

        return dashes < 0 ? -1 : text.IndexOf("}}", dashes, StringComparison.Ordinal);
    }

    private TagKind ReadKind() =>
        _cursor.Accept("#>") ? TagKind.PartialBlock
        : _cursor.Accept("#*") ? TagKind.Inline
        : _cursor.Accept("#") || _cursor.Accept("^") ? TagKind.Open
        : _cursor.Accept("/") ? TagKind.Close
        : _cursor.Accept(">") ? TagKind.Partial
        : TagKind.Value;

    private TemplateTag? ReadRest(TagKind kind, int braces)
    {
        var reader = new WordReader(_cursor);
        for (_cursor.SkipWhitespace(); !_cursor.At("}}") && !_cursor.At("~}}"); _cursor.SkipWhitespace())
        {
            if (_cursor.IsAtEnd || _cursor.At("{{"))
            {
                return Fail(_start, braces, $"This '{new string('{', braces)}' is never closed.", $"'{new string('}', braces)}' after it");
            }

            if (reader.Read() is { } issue)
            {
                return Fail(issue);
            }
        }

        return !Close(braces) ? null
            : reader.Finish() is { } wrong ? Fail(wrong)
            : Finish(kind, reader.Words);
    }

    private bool Close(int braces)
    {
        _cursor.Accept("~");
        var closing = _cursor.AcceptAll('}');
        if (closing != braces)
        {
            var (opened, closed) = (new string('{', braces), new string('}', closing));
            Fail(_start, braces, $"'{opened}' is closed by '{closed}'.", $"'{new string('}', braces)}'");
        }

        return closing == braces;
    }

    private TemplateTag? Finish(TagKind kind, IReadOnlyList<TagWord> words)
    {
        if (words.Count == 0)
        {
            var isInverse = _cursor.Text[_start..Position].Contains('^', StringComparison.Ordinal);
            return Fail(_start, Position - _start, "This tag is empty.", isInverse ? "'{{else}}'" : "a name in it");
        }

        if (kind is not (TagKind.Partial or TagKind.PartialBlock) && words[0].Kind != TagWordKind.Path)
        {
            return Fail(words[0].Offset, words[0].Text.Length, "This tag does not start with a name.", "a property or a helper");
        }

        return new(kind == TagKind.Value && words[0].Text == "else" ? TagKind.Else : kind, _start, Position, words);
    }

    private TemplateTag? Fail(int offset, int length, string message, string? expected = null) =>
        Fail(new(TemplateDiagnostics.Syntax, offset, length, message, expected));

    private TemplateTag? Fail(TemplateIssue issue)
    {
        Issue = issue;
        return null;
    }
}
