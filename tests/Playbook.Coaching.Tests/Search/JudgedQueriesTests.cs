using Playbook.Engine.Files;
using Playbook.Testing;
using Playbook.Testing.Search;

namespace Playbook.Coaching.Tests.Search;

public sealed class JudgedQueriesTests
{
    [Fact]
    public async Task Every_judged_page_is_a_page_of_the_handbook()
    {
        var site = await DefaultHandbook.BuildAsync();

        var judged = JudgedQueries.OfHandbook.SelectMany(query => query.Grades.Keys).Distinct();

        judged.Where(address => !site.Files.ContainsKey(new UrlPath(address))).ShouldBeEmpty();
    }

    [Fact]
    public void Each_query_has_an_answer_and_nonsense_has_none()
    {
        var (nonsense, queries) = (JudgedQueries.OfHandbook.Where(query => query.IsNonsense).ToList(), JudgedQueries.OfHandbook.Where(query => !query.IsNonsense).ToList());

        queries.Count.ShouldBeGreaterThanOrEqualTo(80);
        queries.Where(query => !query.Grades.Values.Any(grade => grade >= Relevance.GradeOfAnswer)).ShouldBeEmpty();
        nonsense.Count.ShouldBeGreaterThanOrEqualTo(24);
        nonsense.ShouldAllBe(query => query.Grades.Count == 0);
    }

    [Fact]
    public void A_file_holds_sorts_with_queries_and_queries_with_grades()
    {
        var queries = JudgedQueries.Read(["# for people", "", "[long]", "how do I begin?", "  3 guides/first.html", "  1 index.html", "", "[nonsense]", "xqzzyk"]);

        queries.Select(query => (query.Text, query.Sort, query.IsNonsense)).ShouldBe([("how do I begin?", "long", false), ("xqzzyk", "nonsense", true)]);
        queries[0].Grades.ShouldBe(new Dictionary<string, int> { ["guides/first.html"] = 3, ["index.html"] = 1 }, ignoreOrder: true);
        queries[1].Grades.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a query before any sort")]
    [InlineData("  3 a-page-before-any-query.html")]
    [InlineData("[long]\na\n  4 page.html")]
    [InlineData("[long]\na\n  page.html")]
    [InlineData("[long]\na\n  3")]
    [InlineData("[long]\na\n  3 page.html\n  2 page.html")]
    [InlineData("[long]\na\na")]
    public void A_slip_in_a_file_is_no_judgement(string text) =>
        Should.Throw<FormatException>(() => JudgedQueries.Read(text.Split('\n'))).Message.ShouldStartWith($"Line {text.Split('\n').Length}: ");

    [Fact]
    public void Places_in_a_page_are_that_page_once()
    {
        var query = new JudgedQuery("a", "long", new Dictionary<string, int> { ["a.html"] = 3, ["b.html"] = 1 });

        query.GradesOf(["c.html", "b.html#x", "a.html", "b.html", "a.html#y"]).ShouldBe([0, 1, 3]);
    }
}
