using Playbook.Engine.Diagnostics;
using Playbook.Engine.Metadata;

namespace Playbook.Coaching.Questions.Import;

/// <summary>Reads a file of any of the formats, told by its extension, or where that says nothing by its text.</summary>
/// <param name="vocabulary">The words of the handbook.</param>
/// <param name="options">What was asked for.</param>
/// <param name="language">The language of the handbook.</param>
internal sealed class SourceReader(Vocabulary vocabulary, ImportOptions options, string language)
{
    /// <summary>The questions of a file; null when it cannot be read or has none, which is reported.</summary>
    public ImportedFile? Read(ImportSource source, DiagnosticBag diagnostics)
    {
        var left = new LeftBehind();
        var file = SourceText.Read(source, diagnostics) is { } text ? Read(source, text, left, diagnostics) : null;
        diagnostics.AddRange(left.Findings);
        return file;
    }

    private ImportedFile? Read(ImportSource source, string text, LeftBehind left, DiagnosticBag diagnostics)
    {
        var values = new AttributeValues(vocabulary, options, left);
        switch (FormatOf(source, text))
        {
            case Format.Markdown:
                var errors = diagnostics.Errors;
                var file = new MarkdownImport(source, values, left).Read(text, diagnostics);
                return diagnostics.Errors > errors ? null : Found(file, source, "list items, each a question", diagnostics);
            case Format.Json:
                return JsonNodes.Read(source, text, diagnostics) is { } root ? Records(source, root, values, left, diagnostics) : null;
            case Format.Table:
                return new TableRecords(source, options.TextField, left).Read(text, diagnostics) is { } rows ? Records(source, rows, values, left, diagnostics) : null;
            default:
                diagnostics.Add(ImportDiagnostics.UnreadableSource.At(
                    source.At(), $"'{source.Extension}' is no format to import.", "Markdown (.md), CSV (.csv, .tsv), JSON (.json) or text (.txt)", "A spreadsheet can be saved as CSV."));
                return null;
        }
    }

    private ImportedFile? Records(ImportSource source, MetadataNode root, AttributeValues values, LeftBehind left, DiagnosticBag diagnostics)
    {
        var choice = new LanguageChoice(options.Language ?? language);
        var fields = new RecordFields(source, values, choice, left);
        var import = new RecordImport(fields, options.TextField);
        var file = import.Read(root);
        var others = string.Join(", ", choice.Others);
        if (fields.Untranslated > 0)
        {
            left.Value(
                source.At(),
                FormattableString.Invariant($"Left out without a text in '{choice.Wanted}': {fields.Untranslated} of {fields.Untranslated + file.Questions.Count} questions."),
                suggestion: $"There is {others}: choose one with --language.");
        }
        else if (others.Length > 0)
        {
            left.Part(source.At(), $"Translations are left out: {others}.", "Take another one with --language.");
        }

        if (fields.Unused.Any())
        {
            left.Part(source.At(), $"These fields have no place in a bank: {string.Join(", ", fields.Unused)}.");
        }

        var names = options.TextField is null ? import.NamesWithoutQuestion : [];
        return Found(
            file,
            source,
            options.TextField is { } name ? $"a field '{name}' in its objects or rows" : "texts, or objects with a field such as 'question' or 'text'",
            diagnostics,
            names.Count > 0 ? $"Name the field with --text; there is {string.Join(", ", names)}." : null);
    }

    private static ImportedFile? Found(ImportedFile file, ImportSource source, string expected, DiagnosticBag diagnostics, string? suggestion = null)
    {
        if (file.Questions.Count > 0)
        {
            return file;
        }

        diagnostics.Add(ImportDiagnostics.NoQuestions.At(source.At(), $"There is no question in '{source.DisplayPath}'.", expected, suggestion));
        return null;
    }

    private static Format FormatOf(ImportSource source, string text) => source.Extension switch
    {
        ".md" or ".markdown" or ".mdown" => Format.Markdown,
        ".json" => Format.Json,
        ".csv" or ".tsv" => Format.Table,
        ".txt" or ".text" or "" => text.TrimStart() switch
        {
            ['[', '{' or '"' or '[' or '\n' or '\r' or ' ', ..] or ['{', '"' or '}' or '\n' or '\r' or ' ', ..] => Format.Json,
            var words when HasListItems(words) => Format.Markdown,
            _ => Format.Table,
        },
        _ => Format.None,
    };

    private static bool HasListItems(string text) => text.Split('\n').Any(line => line.TrimStart() is ['-' or '*' or '+', ' ', ..] or [>= '0' and <= '9', '.' or ')', ' ', ..]);

    private enum Format
    {
        None,
        Markdown,
        Json,
        Table,
    }
}
