using static Playbook.Benchmarks.Corpora.Domain.DomainText;

namespace Playbook.Benchmarks.Corpora.Domain;

/// <summary>Writes guides of a craft.</summary>
internal static class CraftGuidePages
{
    /// <summary>Prose that leads to the craft's other pages.</summary>
    public static string Write(DomainText text) => text.FrontMatter().Above(
        text.Prose.Paragraph(),
        Section("## Why", text.Prose.Paragraph(), text.Prose.Paragraph()),
        Section("## How", text.List(3, 5, text.Prose.MarkedSentence), text.Prose.Paragraph()),
        Block("pitfall {title=\"Take care\"}", $"{text.Prose.Sentence()} See {text.SkillLink()}."),
        Section("## Read on", Lines(ReadOn(text).Select(link => $"- {link}"))));

    private static string[] ReadOn(DomainText text) =>
    [
        text.SkillLink(),
        text.Place.LinkTo(text.Craft.Wheel),
        text.Place.LinkTo(text.Dice.Pick(text.Craft.Roles), "#expectations"),
        text.Place.LinkTo(text.Dice.Pick(text.Craft.Banks)),
        text.Place.LinkTo(text.Dice.Pick(text.Craft.Sessions), "#recap"),
        text.Place.LinkTo(text.Dice.Pick(text.Craft.Frameworks), "#step-1"),
        text.Place.LinkTo(text.Dice.Pick(text.Craft.Guides)),
    ];
}
