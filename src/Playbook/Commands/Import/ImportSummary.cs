using Playbook.Reporting;

namespace Playbook.Commands.Import;

/// <summary>What an import says in the end.</summary>
internal static class ImportSummary
{
    /// <summary>The lines, with the text of what would be written in a dry run.</summary>
    public static IEnumerable<string> Of(ImportResult result, bool isDryRun)
    {
        foreach (var bank in isDryRun ? result.Banks : [])
        {
            yield return $"==> {bank.DisplayPath}";
            yield return bank.Added.Trim('\n');
            yield return "";
        }

        foreach (var bank in result.Banks)
        {
            yield return $"{(isDryRun ? "Would write" : "Wrote")} {SummaryLine.Count(bank.Count, "question")} into {bank.DisplayPath}.";
        }

        if (result.Same > 0)
        {
            yield return $"{Left(result.Same, result)} there already.";
        }

        if (result.Similar > 0)
        {
            yield return $"{Left(result.Similar, result)} nearly there already; --keep-similar takes them too.";
        }

        if (result.Banks.Count == 0)
        {
            yield return "Nothing was written.";
        }
    }

    private static string Left(int count, ImportResult result) => (count, count == result.Questions) switch
    {
        (1, true) => "The question is",
        (1, false) => "1 question is",
        (_, true) => $"All {SummaryLine.Count(count, "question")} are",
        _ => $"{SummaryLine.Count(count, "question")} are",
    };
}
