using System.Globalization;
using Playbook.Coaching.Review;

namespace Playbook.Coaching.Tests.Review;

public sealed class SimilarTextsTests
{
    [Fact]
    public void Texts_that_share_three_words_in_four_are_alike_and_those_that_share_fewer_are_not() =>
        Pairs("a b c d", "b c d", "c d e f", "a b c d").ShouldBe([(1, 0), (3, 0)]);

    [Fact]
    public void Short_texts_are_alike_when_they_are_the_same() => Pairs("a b", "a c", "b a").ShouldBe([(2, 0)]);

    [Fact]
    public void A_text_without_words_is_like_none() => Pairs("", "").ShouldBeEmpty();

    // Two in two would be two hundred million comparisons, and more than a minute.
    [Fact(Timeout = 30_000)]
    public async Task Twenty_thousand_texts_that_differ_in_one_word_are_looked_through_in_seconds()
    {
        string[] texts = [.. Enumerable.Range(0, 20_000).Select(index => string.Create(CultureInfo.InvariantCulture, $"{index} what teach work life"))];

        (await Task.Run(() => Pairs(texts), TestContext.Current.CancellationToken)).ShouldBeEmpty();
    }

    private static List<(int Text, int Earlier)> Pairs(params string[] texts) =>
        [.. new SimilarTexts([.. texts.Select(text => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet())]).Pairs()];
}
