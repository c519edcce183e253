using Playbook.Benchmarks.Corpora;
using Playbook.Benchmarks.Corpora.Guides;
using Playbook.Benchmarks.Corpora.Text;

namespace Playbook.Tests.Benchmarks;

public sealed class GuideCorpusTests
{
    private const int Pages = 300;

    private static readonly CorpusFile[] Guides = [.. new GuideCorpus(new PlaybookDialect()).Guides(Pages)];

    [Fact]
    public void A_guide_has_350_to_600_words_below_its_front_matter()
    {
        var counts = Guides.Select(guide => WordCount.Of(guide.Text.Split("---\n")[2])).ToList();

        counts.Min().ShouldBeGreaterThanOrEqualTo(350);
        counts.Max().ShouldBeLessThanOrEqualTo(600);
    }

    [Theory]
    [InlineData("title: ")]
    [InlineData("description: ")]
    [InlineData("tags: [")]
    [InlineData("order: ")]
    [InlineData("## Steps {#steps}")]
    [InlineData("\n1. ")]
    [InlineData("\n- ")]
    [InlineData("|---|")]
    [InlineData("\n```")]
    [InlineData("\n::: tip")]
    [InlineData(".md#")]
    [InlineData("- Before this: [")]
    [InlineData("- After this: [")]
    public void A_guide_has_a_bit_of_everything(string piece) =>
        Guides.ShouldAllBe(guide => guide.Text.Contains(piece, StringComparison.Ordinal));

    [Fact]
    public void A_folder_holds_a_hundred_guides() =>
        Guides.GroupBy(guide => Path.GetDirectoryName(guide.Path)).Select(folder => folder.Count()).ShouldBe([100, 100, 100]);

    [Fact]
    public void Twenty_thousand_guides_have_as_many_names() =>
        Enumerable.Range(0, 20_000).Select(page => PageTitle.Of(page).Slug).Distinct().Count().ShouldBe(20_000);

    [Fact]
    public void More_guides_leave_the_names_of_the_others_as_they_are() =>
        new GuideCorpus(new PlaybookDialect()).Guides(Pages + 1).Select(guide => guide.Path).Take(Pages)
            .ShouldBe(Guides.Select(guide => guide.Path));
}
