namespace Playbook.Coaching.Tests.Questions;

/// <summary>Ids that are made from the words of a question.</summary>
public sealed class QuestionIdTests
{
    [Theory]
    [InlineData("What would make that one point higher?", "what-would-make-that-one-point-higher")]
    [InlineData("What's *new*, `here`?", "whats-new-here")]
    [InlineData("\"Quoted\"", "quoted")]
    [InlineData("Was hält dich zurück?", "was-hält-dich-zurück")]
    [InlineData("何をしますか？", "何をしますか")]
    [InlineData("आप क्या चाहते हैं?", "आप-क्या-चाहते-हैं")]
    [InlineData("What - if?", "what-if")]
    [InlineData("— ____ is what?", "is-what")]
    [InlineData("???", "section")]
    [InlineData("- - -?", "question")]
    public async Task An_id_is_the_words_joined_by_hyphens(string question, string id) =>
        (await Bank.IdsAsync($"1. {question.Replace("- -", @"\- -", StringComparison.Ordinal)}\n")).ShouldBe([id]);

    [Fact]
    public async Task A_long_question_gives_its_first_words()
    {
        var id = (await Bank.IdsAsync($"- {string.Join(' ', Enumerable.Repeat("words", 30))}\n")).ShouldHaveSingleItem();

        id.ShouldBe("words-words-words-words-words-words-words-words");
    }

    [Fact]
    public async Task A_long_word_is_cut_between_characters() =>
        (await Bank.IdsAsync($"- {string.Concat(Enumerable.Repeat("𠮷", 40))}\n")).ShouldBe([string.Concat(Enumerable.Repeat("𠮷", 24))]);

    [Fact]
    public async Task Repeats_are_numbered_and_keep_clear_of_ids_and_headings() =>
        (await Bank.IdsAsync("# Why?\n\n- Why?\n- Why?\n- Other? {#why-3}\n- Why?\n")).ShouldBe(["why-2", "why-4", "why-3", "why-5"]);
}
