using Playbook.Testing.Search;
using Playbook.Web.Search;

namespace Playbook.Web.Tests.Search;

/// <summary>Words that differ in their endings alone have one stem.</summary>
public sealed class EnglishStemmerTests
{
    [Fact]
    public void Every_word_of_the_published_vocabulary_gets_its_published_stem()
    {
        var wrong = StemmerVocabulary.Published.Where(known => EnglishStemmer.Stem(known.Word) != known.Stem);

        StemmerVocabulary.Published.Count.ShouldBe(42_649);
        wrong.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("coach")]
    [InlineData("coaches")]
    [InlineData("coached")]
    [InlineData("coaching")]
    public void Forms_of_a_word_have_one_stem(string word) => EnglishStemmer.Stem(word).ShouldBe("coach");

    [Theory]
    [InlineData("")]
    [InlineData("as")]
    [InlineData("übungen")]
    [InlineData("okrs2024")]
    [InlineData("c++")]
    [InlineData("Things")]
    [InlineData("one-to-ones")]
    public void A_word_of_other_letters_or_of_two_is_its_own_stem(string word) => EnglishStemmer.Stem(word).ShouldBe(word);

    [Fact]
    public void A_word_of_any_length_has_a_stem() =>
        EnglishStemmer.Stem(new string('a', 10_000) + "tions").ShouldBe(new string('a', 10_000) + "tion");

    [Fact]
    public void Whatever_the_letters_are_a_stem_is_no_longer_than_the_word_and_is_in_lower_case()
    {
        foreach (var word in StemmerVocabulary.MadeUp())
        {
            var stem = EnglishStemmer.Stem(word);

            stem.Length.ShouldBeLessThanOrEqualTo(word.Length, word);
            stem.ShouldAllBe(letter => letter == '\'' || char.IsAsciiLetterLower(letter), word);
        }
    }

    [Fact]
    public void A_word_that_is_its_own_stem_is_not_copied()
    {
        var word = string.Concat("co", "ach");

        EnglishStemmer.Stem(word).ShouldBeSameAs(word);
    }
}
