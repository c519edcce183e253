using System.Text;
using System.Text.Json;
using Playbook.Testing;

namespace Playbook.Coaching.Tests.Questions.Import;

/// <summary>An import that is run again writes nothing, however alike the questions are.</summary>
public sealed class ImportTwiceTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Questions_that_are_much_alike_are_sorted_out_the_same_way_again(int seed)
    {
        var random = new Random(seed);
        string[] words = ["plan", "team", "goal", "week", "risk", "user", "help", "you", "not", "the"];
        var texts = Enumerable.Range(0, 400).Select(_ => string.Join(' ', Enumerable.Range(0, random.Next(1, 7)).Select(_ => words[random.Next(words.Length)])) + "?");
        var json = JsonSerializer.Serialize(texts);
        var banks = new Dictionary<string, string>(StringComparer.Ordinal) { ["questions/own.md"] = "- Plan team goal week?\n- Not you?\n- User help risk team plan?\n" };

        var first = await Imports.PlanAsync("a.json", json, handbook: With(banks));
        banks[first.Banks.ShouldHaveSingleItem().Path.Value] = first.Banks[0].Text;
        var again = await Imports.PlanAsync("a.json", json, handbook: With(banks));

        first.Similar.ShouldBeGreaterThan(50);
        again.Banks.ShouldBeEmpty();
        (again.Same + again.Similar).ShouldBe(again.Questions);
    }

    // Every pair to be compared would be half a billion comparisons.
    [Fact(Timeout = 60_000)]
    public async Task Thousands_of_questions_are_imported_in_seconds()
    {
        var random = new Random(4);
        var json = JsonSerializer.Serialize(Enumerable.Range(0, 5_000).Select(_ => string.Join(' ', Enumerable.Range(0, 9).Select(_ => $"word{Math.Pow(random.NextDouble(), 3) * 3_000:0}")) + "?"));

        var result = await Task.Run(() => Imports.PlanAsync("a.json", json), TestContext.Current.CancellationToken);

        result.Banks.ShouldHaveSingleItem().Count.ShouldBeGreaterThan(4_000);
    }

    private static SiteBuilder With(Dictionary<string, string> banks) =>
        banks.Aggregate(Imports.Handbook(), (handbook, bank) => handbook.With(bank.Key, Encoding.UTF8.GetBytes(bank.Value)));
}
