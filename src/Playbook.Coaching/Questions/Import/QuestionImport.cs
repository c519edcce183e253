using Playbook.Coaching.Build;
using Playbook.Engine.Diagnostics;

namespace Playbook.Coaching.Questions.Import;

/// <summary>Reads questions out of other files, and says what the handbook's banks would be with them. Writes nothing.</summary>
public static class QuestionImport
{
    /// <summary>Plans an import.</summary>
    /// <param name="request">The handbook.</param>
    /// <param name="sources">The files, in order.</param>
    /// <param name="options">What was asked for.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static async Task<QuestionImportResult> PlanAsync(
        BuildRequest request, IReadOnlyList<ImportSource> sources, ImportOptions options, CancellationToken cancellationToken = default)
    {
        var diagnostics = new DiagnosticBag();
        if (await HandbookFacts.ReadAsync(request, diagnostics, cancellationToken) is not { } handbook)
        {
            return QuestionImportResult.Failed(diagnostics);
        }

        var reader = new SourceReader(handbook.Words, options, handbook.Language);
        var files = sources.Select(source => (Source: source, File: reader.Read(source, diagnostics))).ToList();
        var targets = new BankTargets(handbook, request, options, diagnostics);
        var banks = files.Where(entry => entry.File is not null)
            .Select(entry => (Target: targets.For(entry.Source), File: entry.File!))
            .Where(entry => entry.Target is not null)
            .GroupBy(entry => entry.Target!)
            .Select(group => (Target: group.Key, Files: group.Select(entry => entry.File).ToList()))
            .ToList();
        if (diagnostics.Errors > 0)
        {
            return QuestionImportResult.Failed(diagnostics);
        }

        var all = banks.SelectMany(bank => bank.Files.SelectMany(file => file.Questions, (_, question) => (bank.Target, Question: question))).ToList();
        var texts = handbook.Questions.Concat(banks.SelectMany(bank => bank.Target.Questions)).Select(question => (question.Text, question.Item.Location.ToString()));
        var (fresh, duplicates) = new DuplicateFinder([.. texts], options.KeepsSimilar).Sort([.. all.Select(entry => entry.Question)]);
        Report(duplicates, all.ToDictionary(object (entry) => entry.Question, entry => entry.Target.DisplayPath, ReferenceEqualityComparer.Instance), diagnostics);

        var isNew = fresh.ToHashSet<ImportedQuestion>(ReferenceEqualityComparer.Instance);
        var taken = handbook.Ids.Concat(banks.SelectMany(bank => bank.Target.Ids)).ToHashSet(StringComparer.Ordinal);
        var written = banks
            .Select(bank => bank.Target.With([.. bank.Files.SelectMany(file => file.Questions).Where(isNew.Contains)], bank.Files[0].Title, taken, diagnostics))
            .OfType<BankFile>()
            .ToList();
        return diagnostics.Errors > 0
            ? QuestionImportResult.Failed(diagnostics)
            : new QuestionImportResult(written, all.Count, duplicates.Count(duplicate => duplicate.IsSame), duplicates.Count(duplicate => !duplicate.IsSame), diagnostics.ToSortedList());
    }

    /// <summary>What is in its bank already, to the letter, comes from an earlier import: its number is enough.</summary>
    private static void Report(IEnumerable<Duplicate> duplicates, Dictionary<object, string> banks, DiagnosticBag diagnostics) =>
        diagnostics.AddRange(duplicates
            .Where(duplicate => !(duplicate.IsSame && duplicate.Place.StartsWith(banks[duplicate.Question] + "(", StringComparison.Ordinal)))
            .Select(duplicate => ImportDiagnostics.AlreadyThere.At(
                duplicate.Question.Location,
                duplicate.IsSame
                    ? $"'{duplicate.Question.Text}' is there already ({duplicate.Place})."
                    : $"'{duplicate.Question.Text}' is nearly '{duplicate.Text}' ({duplicate.Place}).")));
}

/// <summary>What an import came to.</summary>
/// <param name="Banks">The bank files that are new or change; none after an error.</param>
/// <param name="Questions">How many questions were found.</param>
/// <param name="Same">How many of them were left out because the same words are there already.</param>
/// <param name="Similar">How many of them were left out because nearly the same is there already.</param>
/// <param name="Diagnostics">What is to be said, sorted.</param>
public sealed record QuestionImportResult(
    IReadOnlyList<BankFile> Banks, int Questions, int Same, int Similar, IReadOnlyList<Diagnostic> Diagnostics)
{
    internal static QuestionImportResult Failed(DiagnosticBag diagnostics) => new([], 0, 0, 0, diagnostics.ToSortedList());
}
