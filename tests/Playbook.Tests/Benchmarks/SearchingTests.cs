using System.IO.Compression;
using Playbook.Benchmarks.Corpora.Guides;
using Playbook.Benchmarks.Reports;
using Playbook.Benchmarks.Searching;
using Playbook.Testing;
using Playbook.Testing.Search;

namespace Playbook.Tests.Benchmarks;

public sealed class SearchingTests
{
    [Fact]
    public void Queries_of_two_words_are_the_same_each_time_and_stand_in_one_page()
    {
        var files = new PagesCorpus().Files(200).ToList();

        var queries = TwoWordQueries.Of(files, 20);

        queries.ShouldBe(TwoWordQueries.Of(files, 20));
        queries.Distinct().Count().ShouldBe(20);
        queries.ShouldAllBe(query => files.Any(file => query.Split(' ').All(word => file.Text.Contains(word, StringComparison.OrdinalIgnoreCase))));
        queries.ShouldAllBe(query => query.Split(' ').Length == 2);
    }

    [Fact]
    public void A_search_weighs_what_a_host_sends_each_file_once()
    {
        using var site = new TemporaryFolder();
        var (text, zipped) = (new byte[5_000], Zip(new byte[5_000]));
        Directory.CreateDirectory(Path.Join(site.Path, "pagefind"));
        File.WriteAllBytes(Path.Join(site.Path, "pagefind", "pagefind.js"), text);
        File.WriteAllBytes(Path.Join(site.Path, "pagefind", "en.pf_index"), zipped);
        File.WriteAllBytes(Path.Join(site.Path, "pagefind", "pagefind-ui.js"), text);
        File.WriteAllBytes(Path.Join(site.Path, "index.html"), text);
        var weight = new IndexWeight(site.Path);

        weight.Of(new PagefindSearcher()).ShouldBe((2, 5_000 + zipped.Length));
        weight.Sent(["pagefind/en.pf_index", "pagefind/en.pf_index"]).ShouldBe(zipped.Length);
        weight.Sent(["pagefind/pagefind.js", "pagefind/en.pf_index"]).ShouldBe(2 * zipped.Length);
    }

    [Fact]
    public void The_search_of_a_site_is_its_program_and_its_index_without_what_draws_it()
    {
        var search = new PlaybookSearcher();

        search.Owns("assets/search/core.js").ShouldBeTrue();
        search.Owns("assets/js/search/engine.js").ShouldBeTrue();
        search.Owns("assets/js/search/page.js").ShouldBeFalse();
        search.Owns("assets/js/site.js").ShouldBeFalse();
        search.Owns("search.html").ShouldBeFalse();
    }

    [Fact]
    public void Searches_are_judged_side_by_side()
    {
        var (typo, title, nonsense) = (Query("typo", ("a.html", 3)), Query("title", ("b.html", 3)), Query(JudgedQuery.Nonsense));
        var good = new JudgedSearch([(typo, Found("a.html")), (title, Found("c.html", "b.html")), (nonsense, Found())]);
        var poor = new JudgedSearch([(typo, Found()), (title, Found("b.html#x")), (nonsense, Found("a.html"))]);

        new RelevanceTable([("Good", good), ("Poor", poor)]).Lines(isMarkdown: true).ShouldBe(
        [
            "| Sort  | Queries | Good: MRR@10 | nDCG@10 | Poor: MRR@10 | nDCG@10 |",
            "| ----- | ------: | -----------: | ------: | -----------: | ------: |",
            "| typo  |       1 |        1.000 |   1.000 |        0.000 |   0.000 |",
            "| title |       1 |        0.500 |   0.631 |        1.000 |   1.000 |",
            "| all   |       2 |        0.750 |   0.815 |        0.500 |   0.500 |",
            "",
            "Nonsense for which nothing was found: Good 1 of 1, Poor 0 of 1.",
        ]);
    }

    private static JudgedQuery Query(string sort, params (string Address, int Grade)[] grades) => new(sort, sort, grades.ToDictionary(one => one.Address, one => one.Grade));

    private static SearchAnswer Found(params string[] pages) => new(pages.Length, pages);

    private static byte[] Zip(byte[] bytes)
    {
        using var zipped = new MemoryStream();
        using (var gzip = new GZipStream(zipped, new ZLibCompressionOptions { CompressionLevel = 9 }))
        {
            gzip.Write(bytes);
        }

        return zipped.ToArray();
    }
}
