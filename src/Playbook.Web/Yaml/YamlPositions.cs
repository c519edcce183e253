using Playbook.Engine.Diagnostics;

namespace Playbook.Web.Yaml;

/// <summary>
/// Turns offsets into places in the file. Asking in ascending order is cheap: the line breaks are counted once.
/// </summary>
/// <param name="text">The YAML.</param>
/// <param name="path">Path of the file as shown to the author.</param>
/// <param name="lineOffset">Lines of the file before the text.</param>
internal sealed class YamlPositions(string text, string path, int lineOffset)
{
    private int _line;
    private int _lineStart;
    private int _scanned;

    /// <summary>The place of the characters from start up to end; the length is 0 when they span lines.</summary>
    public SourceLocation At(long start, long end)
    {
        var from = (int)Math.Clamp(start, 0, text.Length);
        var to = (int)Math.Clamp(end, from, text.Length);
        MoveTo(from);
        var length = text.AsSpan(from, to - from).ContainsAny('\r', '\n') ? 0 : to - from;
        return new(path, lineOffset + _line + 1, from - _lineStart + 1, length);
    }

    private void MoveTo(int index)
    {
        if (index < _lineStart)
        {
            (_line, _lineStart, _scanned) = (0, 0, 0);
        }

        while (_scanned < index)
        {
            var found = text.AsSpan(_scanned, index - _scanned).IndexOfAny('\r', '\n');
            if (found < 0)
            {
                _scanned = index;
                return;
            }

            var next = _scanned + found + 1;
            next += text[next - 1] == '\r' && next < text.Length && text[next] == '\n' ? 1 : 0;
            if (next > index)
            {
                return;
            }

            _line++;
            _lineStart = _scanned = next;
        }
    }
}
