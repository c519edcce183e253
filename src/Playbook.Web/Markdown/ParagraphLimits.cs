using System.Buffers;
using Markdig.Helpers;

namespace Playbook.Web.Markdown;

/// <summary>
/// How much may stand in one paragraph, heading or table. What the parser does with marks (brackets, asterisks, tags) grows
/// with the square of their number, and a table has a cell in every column of every row.
/// </summary>
internal sealed class ParagraphLimits
{
    /// <summary>Lines that may be link definitions.</summary>
    public const int MostDefinitions = 5_000;

    private const int MostBrackets = 1_000;
    private const int LongestRun = 1_000;
    private const int MostMarks = 10_000;
    private const int MostCells = 500_000;

    // Paragraphs that are shorter hold less than the least of the limits.
    private const int ShortText = MostBrackets;

    private static readonly SearchValues<char> Counted = SearchValues.Create("[]()*_~<:|.");

    private int _square;
    private int _round;
    private int _unopened;
    private int _marks;
    private int _definitions;
    private int _columns;
    private int _pipes;
    private int _run;
    private int _longestRun;

    /// <summary>Throws at the first line with which a limit is exceeded.</summary>
    /// <returns>How many pipes there are, when it may be a large table with marks in it; else 0.</returns>
    /// <exception cref="MarkdownLimitException">A limit is exceeded.</exception>
    public static int Check(StringLineGroup lines)
    {
        if (lines.Count == 0 || LengthOf(lines) <= ShortText)
        {
            return 0;
        }

        var limits = new ParagraphLimits();
        limits.Read(lines);
        return limits._marks > 0 ? limits._pipes : 0;
    }

    private static int LengthOf(StringLineGroup lines)
    {
        var length = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            length += lines.Lines[i].Slice.Length + 1;
        }

        return length;
    }

    private void Read(StringLineGroup lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            Read(lines.Lines[i].Slice.AsSpan());
            if (Exceeded(i + 1) is var (problem, expected))
            {
                throw new MarkdownLimitException(lines.Lines[i].Position, problem, expected);
            }
        }
    }

    private void Read(ReadOnlySpan<char> line)
    {
        _definitions += line.TrimStart(" \t") is ['[', ..] ? 1 : 0;
        var pipes = 0;
        for (var i = line.IndexOfAny(Counted); i >= 0 && !IsFull; i = Next(line, i))
        {
            Count(line, i, ref pipes);
        }

        _columns = Math.Max(_columns, pipes + 1);
        _pipes += pipes;
    }

    private static int Next(ReadOnlySpan<char> line, int from) =>
        line[(from + 1)..].IndexOfAny(Counted) is var step and >= 0 ? from + 1 + step : -1;

    private void Count(ReadOnlySpan<char> line, int at, ref int pipes)
    {
        switch (line[at])
        {
            case '[': _square++; _marks++; break;
            case ']' when _square == 0: _unopened++; break;
            case ']': _square--; break;
            case '(': _round++; break;
            case ')': _round = Math.Max(0, _round - 1); break;
            case '|': pipes++; break;
            case ':' when line[(at + 1)..] is not ['|', ..] && !line[at..].StartsWith("://") && !line[..at].EndsWith("mailto"): break;
            case '.' when !line[..at].EndsWith("www"): break;
            case '*' or '~' when at > 0 && line[at - 1] == line[at]: _longestRun = Math.Max(_longestRun, ++_run); break;
            case '_' when at > 0 && line[at - 1] == '_': break;
            default: _marks++; _run = 1; break;
        }
    }

    private bool IsFull => _square > MostBrackets || _round > MostBrackets || _unopened > MostBrackets || _longestRun > LongestRun || _marks > MostMarks;

    private (string Problem, string? Expected)? Exceeded(int rows) => this switch
    {
        { _square: > MostBrackets } or { _round: > MostBrackets } => ($"More than {MostBrackets} brackets are open in this paragraph.", null),
        { _unopened: > MostBrackets } => ($"More than {MostBrackets} brackets are closed in this paragraph and were never opened.", null),
        { _longestRun: > LongestRun } => ($"More than {LongestRun} of the same mark stand in a row.", null),
        { _marks: > MostMarks } => ($"There are more than {MostMarks} links, emphases and tags in this paragraph or table.", "a blank line that divides it"),
        { _definitions: > MostDefinitions } => ($"More than {MostDefinitions} lines of this paragraph begin with a bracket.", "a blank line that divides it"),
        _ when _columns > 1 && (long)_columns * rows > MostCells => ($"This table would have more than {MostCells} cells.", "several smaller tables"),
        _ => null,
    };
}
