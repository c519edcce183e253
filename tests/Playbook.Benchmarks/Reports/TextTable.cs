using System.Globalization;

namespace Playbook.Benchmarks.Reports;

/// <summary>A table in columns of equal width: plain, or in Markdown to be pasted.</summary>
/// <param name="columns">What stands at the head of each column.</param>
internal sealed class TextTable(params TextColumn[] columns)
{
    private readonly List<string[]> _rows = [];

    /// <summary>Adds a row, with a cell for each column.</summary>
    public void Add(params string[] cells)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(cells.Length, columns.Length, nameof(cells));
        _rows.Add(cells);
    }

    /// <summary>The lines of the table.</summary>
    /// <param name="isMarkdown">Whether it is to be a table in Markdown.</param>
    public IEnumerable<string> Lines(bool isMarkdown)
    {
        int[] widths = [.. columns.Select((column, i) => _rows.Select(row => Width(row[i])).Append(Width(column.Title)).Max())];
        var titles = columns.Select(column => column.Title).ToArray();
        var rules = columns.Select((column, i) => column.IsNumber && isMarkdown
            ? new string('-', widths[i] - 1) + ':'
            : new string('-', widths[i])).ToArray();
        return new[] { titles, rules }.Concat(_rows).Select(row => Line(row, widths, isMarkdown));
    }

    private string Line(string[] cells, int[] widths, bool isMarkdown)
    {
        var padded = cells.Select((cell, i) => Pad(cell, widths[i], columns[i].IsNumber));
        return isMarkdown ? $"| {string.Join(" | ", padded)} |" : string.Join("  ", padded).TrimEnd();
    }

    private static string Pad(string cell, int width, bool isNumber)
    {
        var space = new string(' ', width - Width(cell));
        return isNumber ? space + cell : cell + space;
    }

    private static int Width(string cell) => new StringInfo(cell).LengthInTextElements;
}
