using Playbook.Benchmarks.Corpora;
using Playbook.Testing;

namespace Playbook.Tests.Benchmarks;

public sealed class CorpusTests
{
    public static TheoryData<string> Names => [.. CorpusCatalogue.All.Select(corpus => corpus.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_corpus_is_the_same_each_time(string name) => Files(name, 120).ShouldBe(Files(name, 120));

    [Theory]
    [InlineData("pages", 100)]
    [InlineData("pages", 237)]
    [InlineData("domain", 100)]
    [InlineData("domain", 237)]
    public void A_corpus_has_as_many_pages_as_asked_for_beside_the_home_page(string name, int pages)
    {
        var paths = Files(name, pages).Select(file => file.Path).Where(path => path.EndsWith(".md", StringComparison.Ordinal)).ToList();

        paths.Distinct().Count().ShouldBe(pages + 1);
        paths.ShouldContain("index.md");
    }

    [Theory]
    [InlineData("pages")]
    [InlineData("domain")]
    public async Task A_check_of_a_corpus_finds_nothing(string name)
    {
        var site = new SiteBuilder { SlowChecks = true };
        foreach (var file in Files(name, 200))
        {
            site.With(file.Path, file.Text);
        }

        var built = await site.BuildAsync();

        built.Result.Pages.ShouldBeGreaterThan(200);
    }

    [Theory]
    [InlineData("wheels/")]
    [InlineData("skills/")]
    [InlineData("roles/")]
    [InlineData("questions/")]
    [InlineData("sessions/")]
    [InlineData("plans/")]
    [InlineData("checks/")]
    [InlineData("frameworks/")]
    [InlineData("lists/")]
    [InlineData("guides/")]
    public void The_domain_has_pages_of_every_kind(string folder) =>
        Files("domain", 100).ShouldContain(file => file.Path.StartsWith(folder, StringComparison.Ordinal));

    private static List<CorpusFile> Files(string name, int pages) => [.. CorpusCatalogue.Find(name)!.Files(pages)];
}
