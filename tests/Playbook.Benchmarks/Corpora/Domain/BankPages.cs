using System.Globalization;
using static Playbook.Benchmarks.Corpora.Domain.DomainText;

namespace Playbook.Benchmarks.Corpora.Domain;

/// <summary>Writes banks of questions.</summary>
internal static class BankPages
{
    private static readonly string[] Moments = ["before", "opening", "during", "closing", "between"];
    private static readonly string[] Depths = ["light", "medium", "deep"];
    private static readonly string[] Topics = ["To begin with", "In the middle", "Further out", "At the end"];

    /// <summary>The moment of a bank's questions that do not say otherwise, by the bank's place in its craft.</summary>
    public static string MomentOf(int bank) => Moments[bank % Moments.Length];

    /// <summary>A bank of 16 to 28 questions. Those of the first topic leave the moment to the bank.</summary>
    public static string Write(DomainText text) => text.FrontMatter()
        .Line("moment", MomentOf(text.Craft.Banks.TakeWhile(bank => bank != text.Place).Count()))
        .Line("depth", text.Dice.Pick(Depths))
        .Above([text.Prose.Paragraph(), .. Topics.Select((topic, number) => Topic(text, topic, number))]);

    private static string Topic(DomainText text, string topic, int number) => Section(
        $"## {topic}",
        Lines(Enumerable.Range(1, text.Dice.Between(4, 7)).SelectMany(place => Question(text, Id(number, place), hasMoment: number > 0))));

    private static IEnumerable<string> Question(DomainText text, string id, bool hasMoment)
    {
        var moment = hasMoment && text.Dice.OneIn(2) ? $" moment={text.Dice.Pick(Moments)}" : "";
        var scale = text.Dice.OneIn(4) ? " scale=1-10" : "";
        var serves = text.Dice.OneIn(2) ? $" skill={text.Dice.Pick(text.Craft.Skills).Id}" : $" bucket={text.Dice.Pick(text.Craft.Buckets).Id}";
        var blank = text.Dice.OneIn(6) ? " Think of ____." : "";
        yield return $"- {text.Prose.Question()}{blank} {{#{id}{moment}{scale}{serves}}}";
        if (text.Dice.OneIn(4))
        {
            yield return $"  - {text.Prose.Question()}";
        }
    }

    private static string Id(int topic, int place) => string.Create(CultureInfo.InvariantCulture, $"question-{topic + 1}-{place}");
}
