using Playbook.Engine.Diagnostics;
using Playbook.Engine.Metadata;
using Playbook.Web.Tables;

namespace Playbook.Coaching.Questions.Import;

/// <summary>
/// Reads a table in text as objects, one a row, whose fields have the names of its columns. What divides the columns is
/// told by the text; a table without names of columns is a list of questions.
/// </summary>
/// <param name="source">The file.</param>
/// <param name="textField">The name of the column that holds the question, or null to tell by the usual names.</param>
/// <param name="left">Takes what is not taken over.</param>
internal sealed class TableRecords(ImportSource source, string? textField, LeftBehind left)
{
    private static readonly char[] Delimiters = [',', ';', '\t', '|'];

    /// <summary>The rows, or null when the text is no table, which is reported.</summary>
    public MetadataList? Read(string text, DiagnosticBag diagnostics)
    {
        try
        {
            var (rows, delimiter) = Rows(text);
            return rows is [var first, ..] && IsHeader(first)
                ? WithHeader(first, [.. rows.Skip(1)], delimiter, diagnostics)
                : new MetadataList([.. WithoutHeader(rows)], source.At(1, 1));
        }
        catch (DelimitedTextException problem)
        {
            diagnostics.Add(ImportDiagnostics.UnreadableSource.At(
                source.At(problem.Line, problem.Column), problem.Message, "a quote doubled inside a quoted field, and a closing one at its end"));
            return null;
        }
    }

    private (IReadOnlyList<DelimitedRow> Rows, char Delimiter) Rows(string text)
    {
        // A spreadsheet may say in the first line what divides the columns. The line stays, blank, so that places are right.
        if (text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && text.Length > 5 && text[5] is '\r' or '\n')
        {
            return (DelimitedText.Read(text[5..], text[4]), text[4]);
        }

        var header = text.AsSpan().TrimStart();
        header = header[..(header.IndexOfAny('\r', '\n') is var end and >= 0 ? end : header.Length)];
        foreach (var delimiter in source.Extension == ".tsv" ? ['\t'] : Delimiters)
        {
            var names = header.ToString().Split(delimiter);
            if (names.Length > 1 && IsHeader(new DelimitedRow(1, [.. names.Select(name => name.Trim(' ', '"'))])))
            {
                return (DelimitedText.Read(text, delimiter), delimiter);
            }
        }

        return (IsHeader(new DelimitedRow(1, [header.Trim(" \"").ToString()])) ? OneColumn(text) : Even(text) ?? OneColumn(text), ',');
    }

    /// <summary>The rows with what divides them into equally many columns; null when nothing does.</summary>
    private static IReadOnlyList<DelimitedRow>? Even(string text) => Delimiters
        .Select(delimiter => TryRead(text, delimiter))
        .FirstOrDefault(rows => rows is [var first, ..] && first.Fields.Count > 1 && rows.All(row => row.Fields.Count == first.Fields.Count));

    private static IReadOnlyList<DelimitedRow>? TryRead(string text, char delimiter)
    {
        try
        {
            return DelimitedText.Read(text, delimiter);
        }
        catch (DelimitedTextException)
        {
            return null;
        }
    }

    /// <summary>A list of questions, in which a comma is a comma. Fields may be quoted all the same.</summary>
    private static IReadOnlyList<DelimitedRow> OneColumn(string text) => text.Contains('"', StringComparison.Ordinal) && TryRead(text, '\u001F') is { } rows
        ? rows
        : [.. text.ReplaceLineEndings("\n").Split('\n').Select((line, index) => new DelimitedRow(index + 1, [line])).Where(row => !row.IsBlank)];

    private bool IsHeader(DelimitedRow row) => textField is null
        ? row.Fields.Any(field => FieldName.Of(field) is { IsKnown: true } name && FieldName.OfText.Contains(name.Base))
        : row.Fields.Any(field => FieldName.Of(field).Base == FieldName.Of(textField).Base);

    private MetadataList? WithHeader(DelimitedRow header, IReadOnlyList<DelimitedRow> rows, char delimiter, DiagnosticBag diagnostics)
    {
        if (rows.FirstOrDefault(row => row.Fields.Skip(header.Fields.Count).Any(field => field.Length > 0)) is { } longer)
        {
            diagnostics.Add(ImportDiagnostics.UnreadableSource.At(
                source.At(longer.Line),
                FormattableString.Invariant($"This row has {longer.Fields.Count} fields, and the first one names {header.Fields.Count}."),
                $"quotes around a text with '{(delimiter == '\t' ? "a tab" : delimiter)}' in it"));
            return null;
        }

        return new MetadataList([.. rows.Select(row => Record(header.Fields, row))], source.At(header.Line, 1));
    }

    private MetadataMap Record(IReadOnlyList<string> names, DelimitedRow row) => new(
        [.. row.Fields.Take(names.Count).Select((field, column) => new MetadataEntry(names[column], null, Scalar(field, row)))], source.At(row.Line));

    private IEnumerable<MetadataNode> WithoutHeader(IReadOnlyList<DelimitedRow> rows)
    {
        var columns = rows.Count == 0 ? 0 : rows.Max(row => row.Fields.Count);
        var longest = columns < 2 ? 0 : Enumerable.Range(0, columns).MaxBy(column => rows.Sum(row => (long)(row.Fields.ElementAtOrDefault(column)?.Length ?? 0)));
        if (columns > 1)
        {
            left.Part(
                source.At(rows[0].Line),
                FormattableString.Invariant($"The columns have no names, so only the one with the longest texts (number {longest + 1}) is taken."),
                "Name them in the first line, such as 'category' and 'question'.");
        }

        return rows.Select(row => Scalar(row.Fields.ElementAtOrDefault(longest) ?? "", row));
    }

    private MetadataScalar Scalar(string text, DelimitedRow row) => new(text, true, source.At(row.Line));
}
