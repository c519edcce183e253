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
            yield return $"--- {bank.DisplayPath}";
            yield return bank.Added.TrimEnd('\n');
            yield return "---";
        }

        var count = result.Banks.Sum(bank => bank.Count);
        if (count == 0 && result.Questions > 0 && result.AlreadyThere == result.Questions)
        {
            yield return $"{(result.Questions == 1 ? "The question is" : $"All {SummaryLine.Count(result.Questions, "question")} are")} there already. Nothing was written.";
            yield break;
        }

        foreach (var bank in result.Banks)
        {
            yield return $"{(isDryRun ? "Would write" : "Wrote")} {SummaryLine.Count(bank.Count, "question")} into {bank.DisplayPath}.";
        }

        yield return count == 0 ? "Nothing was written."
            : result.AlreadyThere == 0 ? $"No question was there already."
            : $"{SummaryLine.Count(result.AlreadyThere, "question")} {(result.AlreadyThere == 1 ? "was" : "were")} there already, in the same words or nearly.";
    }
}
