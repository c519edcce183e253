using Playbook.Testing.Search;

namespace Playbook.Benchmarks.Searching;

/// <summary>What a search found for the judged queries.</summary>
/// <param name="Found">The answer to each query.</param>
internal sealed record JudgedSearch(IReadOnlyList<(JudgedQuery Query, SearchAnswer Answer)> Found)
{
    /// <summary>Asks a search for all of them.</summary>
    public static async Task<JudgedSearch> RunAsync(SearchPage page, CancellationToken cancellationToken)
    {
        var found = new List<(JudgedQuery, SearchAnswer)>();
        foreach (var query in JudgedQueries.OfHandbook)
        {
            cancellationToken.ThrowIfCancellationRequested();
            found.Add((query, await page.FindAsync(query.Text)));
        }

        return new JudgedSearch(found);
    }

    /// <summary>The sorts of queries that have answers, in the order of the file.</summary>
    public IEnumerable<string> Sorts => Answered(null).Select(one => one.Query.Sort).Distinct();

    /// <summary>How many queries there are of a sort; null for all that have answers.</summary>
    public int Count(string? sort) => Answered(sort).Count();

    /// <summary>MRR@10 over the queries of a sort; null for all.</summary>
    public double Mrr(string? sort) => Answered(sort).Average(one => Relevance.ReciprocalRank(Grades(one)));

    /// <summary>The mean of nDCG@10 over the queries of a sort; null for all.</summary>
    public double Ndcg(string? sort) => Answered(sort).Average(one => Relevance.Ndcg(Grades(one), one.Query.Grades.Values));

    /// <summary>Of how many queries that are nonsense nothing was found, and how many there are.</summary>
    public (int Nothing, int All) Nonsense =>
        (Found.Count(one => one.Query.IsNonsense && one.Answer.Total == 0), Found.Count(one => one.Query.IsNonsense));

    private static IReadOnlyList<int> Grades((JudgedQuery Query, SearchAnswer Answer) one) => one.Query.GradesOf(one.Answer.Pages);

    private IEnumerable<(JudgedQuery Query, SearchAnswer Answer)> Answered(string? sort) =>
        Found.Where(one => !one.Query.IsNonsense && (sort is null || one.Query.Sort == sort));
}
