using Playbook.Engine.Diagnostics;

namespace Playbook.Engine.Tests.Diagnostics;

public sealed class DidYouMeanTests
{
    private static readonly string[] Known = ["title", "order", "draft", "redirectFrom", "skill"];

    [Theory]
    [InlineData("titel", "title")]
    [InlineData("tite", "title")]
    [InlineData("Order", "order")]
    [InlineData("redirect-from", "redirectFrom")]
    [InlineData("redirectFrmo", "redirectFrom")]
    [InlineData("skills", "skill")]
    public void The_closest_word_is_found(string found, string expected) =>
        DidYouMean.Closest(found, Known).ShouldBe(expected);

    [Theory]
    [InlineData("")]
    [InlineData("author")]
    [InlineData("drxxt")]
    [InlineData("titlexyz")]
    public void Nothing_close_suggests_nothing(string found) => DidYouMean.Suggest(found, Known).ShouldBeNull();

    [Fact]
    public void Of_two_equally_close_words_the_ordinally_first_wins() =>
        DidYouMean.Closest("bat", ["cat", "bar", "rat"]).ShouldBe("bar");

    [Fact]
    public void The_suggestion_is_a_question() => DidYouMean.Suggest("titel", Known).ShouldBe("Did you mean 'title'?");

    [Fact]
    public void Among_very_many_words_a_neighbour_in_the_alphabet_is_found()
    {
        string[] words = [.. Enumerable.Range(0, 50_000).Select(i => $"word-{i:D5}")];

        DidYouMean.Closest("word-31415x", words).ShouldBe("word-31415");
        DidYouMean.Closest("nothing like it", words).ShouldBeNull();
    }

    [Fact]
    public void A_list_that_has_grown_is_read_anew()
    {
        List<string> words = [.. Enumerable.Range(0, 1_000).Select(i => $"word-{i:D5}")];
        DidYouMean.Closest("zebbra", words).ShouldBeNull();

        words.Add("zebra");

        DidYouMean.Closest("zebbra", words).ShouldBe("zebra");
    }

    [Fact]
    public void What_is_longer_than_any_word_is_like_none() =>
        DidYouMean.Closest(new string('a', 100_000), [new string('a', 100_001)]).ShouldBeNull();
}
