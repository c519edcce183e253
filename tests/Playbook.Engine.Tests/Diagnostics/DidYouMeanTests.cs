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
}
