using Playbook.Benchmarks.Corpora.Text;

namespace Playbook.Benchmarks.Corpora.Guides;

/// <summary>Guides of 350 to 600 words, in a dialect, with a home page.</summary>
/// <param name="dialect">How they are written down.</param>
internal sealed class GuideCorpus(IDialect dialect)
{
    private const int Seed = 1;

    /// <summary>The guides, by number.</summary>
    /// <param name="pages">How many.</param>
    public IEnumerable<CorpusFile> Guides(int pages) => Enumerable.Range(0, pages).Select(page => Guide(page, pages));

    /// <summary>One guide.</summary>
    /// <param name="page">Its number.</param>
    /// <param name="pages">How many there are, so that its links lead to them.</param>
    public CorpusFile Guide(int page, int pages)
    {
        var place = new GuidePlace(page);
        var dice = Dice.Of(Seed, page);
        var text = new GuideText(new GuideLinks(place, pages, dice, dialect), dialect, dice);
        return new CorpusFile($"{dialect.ContentFolder}{place.Path}.md", FrontMatter(place, dice).Above(text.Write()));
    }

    private FrontMatter FrontMatter(GuidePlace place, Dice dice) => new FrontMatter()
        .Text("title", place.Title.Text)
        .Text("description", new Prose(dice).Sentence())
        .List("tags", dice.Pick(Words.Tags, dice.Between(1, 3)))
        .Number(dialect.OrderKey, place.Order);
}
