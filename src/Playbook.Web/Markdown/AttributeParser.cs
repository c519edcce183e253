using System.Buffers;
using System.Text;
using Playbook.Engine.Diagnostics;
using Playbook.Engine.Metadata;

namespace Playbook.Web.Markdown;

/// <summary>
/// Reads <c>{#id key=value key="some words" flag}</c>. Deliberately small: an id, keys with values and flags, nothing
/// that could pass through to HTML. The id becomes the key <c>id</c>, a flag the value <c>true</c>.
/// </summary>
internal ref struct AttributeParser
{
    private readonly ReadOnlySpan<char> _text;
    private readonly Func<int, int, SourceLocation> _locate;
    private readonly List<MetadataEntry> _entries = [];
    private int _position;

    private AttributeParser(ReadOnlySpan<char> text, Func<int, int, SourceLocation> locate)
    {
        _text = text;
        _locate = locate;
    }

    /// <summary>Whether braces look like attributes rather than prose: they name an id or give a value.</summary>
    public static bool LooksLikeAttributes(ReadOnlySpan<char> braces)
    {
        var inside = braces.TrimStart('{').TrimStart();
        return inside.StartsWith("#") || inside.Contains('=');
    }

    /// <summary>Reads braces.</summary>
    /// <param name="text">From the opening to the closing brace.</param>
    /// <param name="locate">The place of an offset in <paramref name="text"/> and a length.</param>
    /// <param name="problem">What is wrong and where, when the result is null.</param>
    public static MetadataMap? Parse(
        ReadOnlySpan<char> text, Func<int, int, SourceLocation> locate, out Diagnostic? problem)
    {
        var parser = new AttributeParser(text, locate);
        problem = parser.ReadAll();
        return problem is null ? new MetadataMap(parser._entries, locate(0, text.Length)) : null;
    }

    private Diagnostic? ReadAll()
    {
        _position = 1;
        while (true)
        {
            SkipSpaces();
            if (_position >= _text.Length)
            {
                return Problem(_text.Length - 1, "The attributes are not closed.", "a closing brace '}'");
            }

            if (_text[_position] == '}')
            {
                return null;
            }

            if ((_text[_position] == '#' ? ReadId() : ReadPair()) is { } problem)
            {
                return problem;
            }
        }
    }

    private Diagnostic? ReadId()
    {
        var start = ++_position;
        var id = ReadWord();
        return id.Length == 0
            ? Problem(start, "An id is missing after '#'.", "letters, digits and hyphens, such as {#wins}")
            : Add("id", start, id, false, start);
    }

    private Diagnostic? ReadPair()
    {
        var start = _position;
        var key = ReadWord();
        if (key.Length == 0)
        {
            return Problem(start, $"'{_text[start]}' cannot stand in attributes.", "#id, key=value, key=\"value\" or a flag");
        }

        if (_position >= _text.Length || _text[_position] != '=')
        {
            return Add(key, start, "true", false, start);
        }

        var valueStart = ++_position;
        var quoted = _position < _text.Length && _text[_position] is '"';
        var value = quoted ? ReadQuoted() : ReadUnquoted();
        return value is null
            ? Problem(valueStart, $"The value of '{key}' is not closed.", "a closing quote")
            : Add(key, start, value, quoted, valueStart);
    }

    private Diagnostic? Add(string key, int keyStart, string value, bool quoted, int valueStart)
    {
        if (_entries.Exists(entry => entry.Key == key))
        {
            return Problem(keyStart, $"'{key}' is given twice.", "one value for each key");
        }

        _entries.Add(new MetadataEntry(
            key, _locate(keyStart, key.Length), new MetadataScalar(value, quoted, _locate(valueStart, value.Length))));
        return null;
    }

    private string ReadWord()
    {
        var start = _position;
        while (_position < _text.Length && Rune.DecodeFromUtf16(_text[_position..], out var rune, out var length) == OperationStatus.Done
            && IsWordRune(rune))
        {
            _position += length;
        }

        return _text[start.._position].ToString();
    }

    /// <summary>What anchors are made of may stand in an id, in every script: vowel signs are marks in many of them.</summary>
    private static bool IsWordRune(Rune rune) =>
        Rune.IsLetterOrDigit(rune) || Slugger.IsMark(rune) || rune.Value is '-' or '_' or '.';

    private string ReadUnquoted()
    {
        var start = _position;
        while (_position < _text.Length && !char.IsWhiteSpace(_text[_position]) && _text[_position] != '}')
        {
            _position++;
        }

        return _text[start.._position].ToString();
    }

    private string? ReadQuoted()
    {
        var start = ++_position;
        var length = _text[start..].IndexOf('"');
        if (length < 0)
        {
            return null;
        }

        _position = start + length + 1;
        return _text.Slice(start, length).ToString();
    }

    private void SkipSpaces()
    {
        while (_position < _text.Length && char.IsWhiteSpace(_text[_position]))
        {
            _position++;
        }
    }

    private readonly Diagnostic Problem(int offset, string message, string expected) =>
        MarkdownDiagnostics.MalformedAttributes.At(_locate(offset, 1), message, expected);
}
