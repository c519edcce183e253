using Playbook.Coaching.Review;

namespace Playbook.Coaching.Tests.Review;

public sealed class ReadingGradeTests
{
    [Fact]
    public void The_formula_is_that_of_Kincaid() =>
        // 0.39 * 100 / 5 + 11.8 * 150 / 100 - 15.59
        ReadingGrade.Of(words: 100, sentences: 5, syllables: 150).ShouldBe(9.91, tolerance: 0.001);

    [Theory]
    [InlineData("cat", 1)]
    [InlineData("the", 1)]
    [InlineData("made", 1)]
    [InlineData("makes", 1)]
    [InlineData("walked", 1)]
    [InlineData("wanted", 2)]
    [InlineData("houses", 2)]
    [InlineData("matches", 2)]
    [InlineData("table", 2)]
    [InlineData("people", 2)]
    [InlineData("user's", 2)]
    [InlineData("question", 2)]
    [InlineData("manager", 3)]
    [InlineData("readability", 5)]
    [InlineData("by", 1)]
    public void Syllables_are_counted_nearly_as_they_are_spoken(string word, int syllables) =>
        ReadingGrade.Syllables(word).ShouldBe(syllables);

    [Fact]
    public void Numbers_are_no_words() => ReadingGrade.Words("In 2026, don’t read 10 pages.").ShouldBe(["In", "don’t", "read", "pages"]);

    [Fact]
    public void A_sentence_ends_at_its_mark_and_goes_on_after_an_abbreviation() =>
        Sentences.Of("One thing, e.g.  this. \"Stop!\" they said. And why? Because… it is.").ShouldBe(
            ["One thing, e.g.  this.", "\"Stop!\" they said.", "And why?", "Because… it is."]);
}
