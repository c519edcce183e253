using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Playbook.Coaching.Questions.Import;
using Playbook.Coaching.Tests.Properties;
using Playbook.Testing.Hostile;

namespace Playbook.Coaching.Tests.Questions.Import;

/// <summary>Whatever is imported is read back as it was, and importing it again changes nothing.</summary>
public sealed partial class ReadBackTests
{
    private const int UsualRuns = 20;

    private static readonly int Runs = int.TryParse(
        Environment.GetEnvironmentVariable("PLAYBOOK_PROPERTY_RUNS"), NumberStyles.None, CultureInfo.InvariantCulture, out var runs) ? runs : UsualRuns;

    public static TheoryData<string> Groups => [.. HostileSnippets.Groups];

    [Theory]
    [MemberData(nameof(Groups))]
    public async Task Hostile_texts_are_words_wherever_they_stand(string group) =>
        await ShouldComeBackAsync([.. HostileSnippets.Of(group).Select(snippet => snippet.Text)]);

    [Fact]
    public async Task What_looks_like_markup_is_read_back_as_it_was() => await ShouldComeBackAsync(
    [
        "1. First?",
        "1) First?",
        "- a",
        "+ a",
        "# a",
        "a #",
        "> a",
        "::: note",
        "```",
        "---",
        "===",
        "| a | b |",
        "    a",
        "a {#b}",
        "a {#b",
        "a {b=\"c",
        "{moment=before}",
        "{{#if}}",
        "a\\",
        "*a* _b_ **c** ~~d~~ `e`",
        "[a](b.md) ![c](d.png) [e][f] [g]: h",
        "[^1]: a",
        "https://a.example and www.b.example and mailto:c@d.example and <e@f.example>",
        "&amp; &lt; &#65; &copy",
        "<b>a</b> <!-- c --> <?x?> <![CDATA[ y ]]>",
        "How sure of [Skill X] are you, ____, and ___?",
        "a * b * c _ d _ e",
        "5 < 6 & 7 > 3",
        "\"a\" or \"b\"",
        "\\*a\\*",
        "C#",
        "???",
        "\u00A0a\u00A0b",
    ]);

    [Theory]
    [InlineData("\"Why?\"", "Why?")]
    [InlineData("«„Why?“»", "Why?")]
    [InlineData("[ ] [x] Why?", "Why?")]
    [InlineData("  Why\n\n\tnot?\u2028 ", "Why not?")]
    public async Task What_a_bank_would_not_give_back_is_taken_off_first(string text, string words)
    {
        var json = JsonSerializer.Serialize(new[] { text });

        var bank = (await Imports.PlanAsync("a.json", json)).Banks.ShouldHaveSingleItem();

        (await Imports.ReadBackAsync(bank)).ShouldHaveSingleItem().GetProperty("text").GetString().ShouldBe(words);
    }

    [Fact]
    public void Made_up_texts_come_back_and_importing_them_again_changes_nothing()
    {
        var texts = Gen.ListOf(MarkdownGenerator.Words).Select(list => (IReadOnlyList<string>)[.. list, "One at least?"]).ToArbitrary();
        var config = Config.QuickThrowOnFailure.WithMaxTest(Runs);
        Check.One(Runs == UsualRuns ? config.WithReplay(20261121, 42917) : config, Prop.ForAll(texts, list =>
        {
            ShouldComeBackAsync(list).GetAwaiter().GetResult();
            return true;
        }));
    }

    /// <summary>Imports texts as questions, as headings and as follow-ups; reads the bank back; imports them again.</summary>
    private static async Task ShouldComeBackAsync(IReadOnlyList<string> texts)
    {
        var json = JsonSerializer.Serialize(texts.Select(text => new { question = text, category = text, followUps = new[] { text } }));
        var options = new ImportOptions { KeepsSimilar = true };
        var first = await Imports.PlanAsync("a.json", json, options);
        var bank = first.Banks.ShouldHaveSingleItem(string.Join('\n', first.Diagnostics));

        var questions = await Imports.ReadBackAsync(bank);

        var words = texts.Select(Plain).Where(text => text.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        questions.Select(question => question.GetProperty("text").GetString()!).Order(StringComparer.Ordinal).ShouldBe(words.Order(StringComparer.Ordinal));
        questions.ShouldAllBe(question => question.GetProperty("followUps").EnumerateArray().Single().GetString() == question.GetProperty("text").GetString());
        questions.ShouldAllBe(question => string.Equals(question.GetProperty("topic").GetString(), question.GetProperty("text").GetString(), StringComparison.OrdinalIgnoreCase));

        var again = await Imports.PlanAsync("a.json", json, options, Imports.Handbook().With(bank.Path.Value, System.Text.Encoding.UTF8.GetBytes(bank.Text)));
        again.Banks.ShouldBeEmpty();
        again.Same.ShouldBe(first.Questions);
    }

    private static string Plain(string text) => WithoutQuotes(TaskMark().Replace(Space().Replace(text, " ").Trim(), "").Trim());

    private static string WithoutQuotes(string text) =>
        text is ['“', .. var inner, '”'] && inner.Length > 0 && !inner.Contains('“', StringComparison.Ordinal) ? inner : text;

    [GeneratedRegex(@"[\s\p{Cc}\u2028\u2029-[\u00A0\u202F\u3000]]+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Space();

    [GeneratedRegex(@"^(\[[ xX]\] )+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex TaskMark();
}
