using Playbook.Browser.Tests.Browsers;
using Playbook.Browser.Tests.Theming;
using Playbook.Testing.Search;

namespace Playbook.Browser.Tests.Search;

/// <summary>
/// The search of the handbook of this repository finds what people want. Whoever makes it better raises the figures here; what
/// makes it worse fails. <c>tests/Playbook.Benchmarks</c> prints the figures for each sort of query, and Pagefind's.
/// </summary>
public sealed class RelevanceTests(BrowserFixture browser, ThemeSites sites)
{
    private const double ReciprocalRank = 0.86;
    private const double Ndcg = 0.78;

    [Fact]
    public async Task What_people_look_for_stands_at_the_top()
    {
        await using var probe = await OpenAsync();
        var ranks = new List<double>();
        var gains = new List<double>();

        foreach (var query in JudgedQueries.OfHandbook.Where(query => !query.IsNonsense))
        {
            var grades = query.GradesOf((await SearchSite.FindAsync(probe, query.Text)).Pages);
            ranks.Add(Relevance.ReciprocalRank(grades));
            gains.Add(Relevance.Ndcg(grades, query.Grades.Values));
        }

        ranks.Count.ShouldBeGreaterThanOrEqualTo(60);
        ranks.Average().ShouldBeGreaterThanOrEqualTo(ReciprocalRank);
        gains.Average().ShouldBeGreaterThanOrEqualTo(Ndcg);
    }

    [Fact]
    public async Task Nonsense_finds_nothing()
    {
        await using var probe = await OpenAsync();
        var found = new List<string>();

        foreach (var query in JudgedQueries.OfHandbook.Where(query => query.IsNonsense))
        {
            var answer = await SearchSite.FindAsync(probe, query.Text);
            found.AddRange(answer.Pages.Concat(answer.Questions).Select(result => $"{query.Text}: {result}"));
        }

        found.ShouldBeEmpty();
    }

    private async Task<Probes.PageProbe> OpenAsync()
    {
        var site = await sites.HandbookAsync("default");
        return await browser.OpenAsync(site.Root, SearchSite.Page);
    }
}
