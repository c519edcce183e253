using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Playbook.Web.Tables;

/// <summary>Reads tables in text, such as CSV: fields may be quoted, and then hold delimiters, line breaks and doubled quotes.</summary>
public static class DelimitedText
{
    /// <summary>The records in order, blank ones left out.</summary>
    /// <param name="text">The table, without a byte order mark.</param>
    /// <param name="delimiter">What stands between two fields.</param>
    /// <exception cref="DelimitedTextException">A quote is not closed, or stands where none may.</exception>
    public static IReadOnlyList<DelimitedRow> Read(string text, char delimiter)
    {
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = delimiter.ToString(),
            IgnoreBlankLines = false,
            DetectDelimiter = false,
        };
        using var reader = new StringReader(text);
        using var parser = new CsvParser(reader, configuration);
        var rows = new List<DelimitedRow>();
        var line = 1;
        try
        {
            while (parser.Read())
            {
                // The fields are read, and so judged, only when they are asked for.
                var row = new DelimitedRow(line, [.. parser.Record ?? []]);
                rows.AddRange(row.IsBlank ? [] : [row]);
                line = parser.RawRow + 1;
            }
        }
        catch (BadDataException bad)
        {
            throw Located(bad, text, line);
        }

        return rows;
    }

    private static DelimitedTextException Located(BadDataException bad, string text, int line)
    {
        // What the library names is the field; where it begins is found by looking for it from the record on.
        var start = StartOf(text, line);
        var field = bad.Field.TrimEnd('\r', '\n');
        var at = Math.Max(start, text.IndexOf(field, start, StringComparison.Ordinal));
        var isOpen = field.StartsWith('"');
        at += isOpen ? 0 : Math.Max(0, field.IndexOf('"', StringComparison.Ordinal));
        var before = text.AsSpan(0, at);
        return new DelimitedTextException(
            isOpen ? "The quote that opens here is not closed where the field ends." : "There is a quote in a field that does not begin with one.",
            line + before[start..].Count('\n'),
            at - before.LastIndexOf('\n'));
    }

    private static int StartOf(string text, int line)
    {
        var start = 0;
        for (var i = 1; i < line && start < text.Length; i++)
        {
            start = text.IndexOf('\n', start) is var end and >= 0 ? end + 1 : text.Length;
        }

        return start;
    }
}
