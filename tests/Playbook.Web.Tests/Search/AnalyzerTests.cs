using Playbook.Web.Search;

namespace Playbook.Web.Tests.Search;

/// <summary>Which words the index has of a text.</summary>
public sealed class AnalyzerTests
{
    [Theory]
    [InlineData("Say no, kindly.", "say no kindly")]
    [InlineData("1-on-1s & OKRs/KPIs", "1 on 1s okrs kpis")]
    [InlineData("the PM's don’t", "the pm s don t")]
    [InlineData("snake_case C++ C#", "snake case c c")]
    [InlineData("", "")]
    [InlineData(" … — ☃ 🎉 ❤️ ", "")]
    [InlineData("a\u0301 e\u0301te\u0301", "a ete")]
    public void Words_are_runs_of_letters_and_digits(string text, string words) => Words(text).ShouldBe(words);

    [Theory]
    [InlineData("CAFÉ Cafe\u0301 cafe", "cafe cafe cafe")]
    [InlineData("Straße Ærø Łódź Þór İstanbul ıslak", "strasse aero lodz thor istanbul islak")]
    [InlineData("ΟΔΟΣ οδός", "οδοσ οδοσ")]
    [InlineData("Ёлка елка", "елка елка")]
    [InlineData("ﬁne ＦＵＬＬ ½ x²", "fine full 1⁄2 x2")]
    public void One_spelling_stands_for_all_that_readers_take_for_the_same(string text, string words) => Words(text).ShouldBe(words);

    [Theory]
    [InlineData("一対一の質問", "一対 対一 一の の質 質問 問")]
    [InlineData("1on1で話す", "1on1 で話 話す す")]
    [InlineData("質", "質")]
    [InlineData("ガイド ｶﾞｲﾄﾞ", "カイ イト ト カイ イト ト")]
    [InlineData("한국어", "한국 국어 어")]
    [InlineData("ภาษา", "ภา าษ ษา า")]
    [InlineData("𠀀𠀁𠀂", "𠀀𠀁 𠀁𠀂 𠀂")]
    public void Scripts_without_spaces_are_read_in_pairs(string text, string words)
    {
        // Two spellings of a sound mark are one.
        Words(text).Normalize(System.Text.NormalizationForm.FormC).Replace("ガイ", "カイ", StringComparison.Ordinal).Replace('ド', 'ト').ShouldBe(words);
    }

    [Fact]
    public void A_stemmer_makes_terms_of_words_and_the_words_are_kept() =>
        new Analyzer(EnglishStemmer.Stem).Read("Prioritising priorities").ShouldBe([new Token("prioritis", "prioritising"), new Token("prioriti", "priorities")]);

    [Fact]
    public void A_word_longer_than_any_counts_with_its_beginning_and_no_character_is_cut_in_two()
    {
        Words(new string('a', 1000)).ShouldBe(new string('a', 64));
        Words(new string('a', 63) + "𝒜𝒜").ShouldBe(new string('a', 63));
    }

    [Fact]
    public void Broken_text_is_read_around_the_break() => Words("one \uD800 two\uDC00three").ShouldBe("one two three");

    [Fact]
    public void Every_word_met_is_remembered_once_a_spelling()
    {
        var analyzer = new Analyzer(null);
        _ = analyzer.Read("One one two");

        analyzer.Met.Select(token => token.Form).Order().ShouldBe(["one", "one", "two"]);
    }

    private static string Words(string text) => string.Join(' ', new Analyzer(null).Read(text).Select(token => token.Form));
}
