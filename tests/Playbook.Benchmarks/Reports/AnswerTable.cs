using System.Globalization;
using Playbook.Benchmarks.Searching;
using Playbook.Testing.Search;

namespace Playbook.Benchmarks.Reports;

/// <summary>What a search answered to each judged query, the worst answers first.</summary>
/// <param name="name">The search.</param>
/// <param name="search">Its answers.</param>
internal sealed class AnswerTable(string name, JudgedSearch search)
{
    private const int Shown = 3;

    /// <summary>The lines of the table.</summary>
    public IEnumerable<string> Lines(bool isMarkdown)
    {
        var table = new TextTable(new("nDCG@10", IsNumber: true), new(name), new("Sort"), new("First pages, with their grades"));
        var judged = search.Found.Select(one => (one.Query, one.Answer, Grades: one.Query.GradesOf(one.Answer.Pages)))
            .Where(one => !one.Query.IsNonsense || one.Answer.Total > 0)
            .OrderBy(one => Relevance.Ndcg(one.Grades, one.Query.Grades.Values));
        foreach (var (query, answer, grades) in judged)
        {
            table.Add(
                Relevance.Ndcg(grades, query.Grades.Values).ToString("0.000", CultureInfo.InvariantCulture),
                query.Text,
                query.Sort,
                string.Join(", ", answer.Pages.Select(page => page.Split('#')[0]).Distinct().Zip(grades, (page, grade) => $"{page} {Units.Count(grade)}").Take(Shown)));
        }

        return table.Lines(isMarkdown);
    }
}
