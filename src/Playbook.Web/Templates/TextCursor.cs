namespace Playbook.Web.Templates;

/// <summary>A place in a text that moves forward while it is read.</summary>
/// <param name="text">The whole text.</param>
internal sealed class TextCursor(string text)
{
    /// <summary>The whole text.</summary>
    public string Text => text;

    /// <summary>Offset of the next character.</summary>
    public int Position { get; set; }

    /// <summary>Whether everything is read.</summary>
    public bool IsAtEnd => Position >= text.Length;

    /// <summary>Whether some characters come next.</summary>
    public bool At(string expected) => string.CompareOrdinal(text, Position, expected, 0, expected.Length) == 0;

    /// <summary>Moves past some characters if they come next.</summary>
    public bool Accept(string expected)
    {
        var found = At(expected);
        Position += found ? expected.Length : 0;
        return found;
    }

    /// <summary>Moves past as many of one character as come next, and says how many.</summary>
    public int AcceptAll(char expected) => AcceptWhile(next => next == expected);

    /// <summary>Moves past the white space that comes next.</summary>
    public void SkipWhitespace() => AcceptWhile(char.IsWhiteSpace);

    /// <summary>Moves past all characters that qualify, and says how many.</summary>
    public int AcceptWhile(Func<char, bool> qualifies)
    {
        var start = Position;
        while (!IsAtEnd && qualifies(text[Position]))
        {
            Position++;
        }

        return Position - start;
    }
}
