using System.Globalization;
using Playbook.Benchmarks.Searching;

namespace Playbook.Benchmarks.Reports;

/// <summary>How well searches answer the judged queries, side by side.</summary>
/// <param name="searches">Each search with its name.</param>
internal sealed class RelevanceTable(IReadOnlyList<(string Name, JudgedSearch Search)> searches)
{
    /// <summary>The lines of the table, and one on nonsense below it.</summary>
    public IEnumerable<string> Lines(bool isMarkdown)
    {
        if (searches.Count == 0) return ["There is no search to judge."];
        var table = new TextTable(
        [
            new("Sort"), new("Queries", IsNumber: true),
            .. searches.SelectMany(one => new TextColumn[] { new($"{one.Name}: MRR@10", IsNumber: true), new("nDCG@10", IsNumber: true) }),
        ]);
        var first = searches[0].Search;
        foreach (var sort in first.Sorts.Append(null))
        {
            table.Add([sort ?? "all", Units.Count(first.Count(sort)), .. searches.SelectMany(one => new[] { Figure(one.Search.Mrr(sort)), Figure(one.Search.Ndcg(sort)) })]);
        }

        var nonsense = searches.Select(one => $"{one.Name} {Units.Count(one.Search.Nonsense.Nothing)} of {Units.Count(one.Search.Nonsense.All)}");
        return [.. table.Lines(isMarkdown), "", $"Nonsense for which nothing was found: {string.Join(", ", nonsense)}."];
    }

    private static string Figure(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);
}
