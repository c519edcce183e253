using System.Globalization;
using static Playbook.Benchmarks.Corpora.Domain.DomainText;

namespace Playbook.Benchmarks.Corpora.Domain;

/// <summary>Writes roles.</summary>
internal static class RolePages
{
    /// <summary>A role with what it expects of every skill of its craft.</summary>
    public static string Write(DomainText text) => text.FrontMatter()
        .Line("wheel", text.Craft.Id)
        .Number("order", Rung(text) + 1)
        .Above(
            text.Prose.Paragraph(),
            Section("## What you are here for", text.Prose.Paragraph(), text.Prose.Paragraph()),
            Section("## What good looks like", text.List(3, 5, text.Prose.MarkedSentence)),
            Section("## The next bigger challenge", $"{text.Prose.Sentence()} Read about {text.SkillLink()} first."),
            Section("## Expectations", Lines(["| Skill | Expectation |", "|---|---|", .. text.Craft.Skills.Select(skill => Row(text, skill))])));

    private static string Row(DomainText text, Place skill) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {text.Place.LinkTo(skill)} | {(2 * Rung(text)) + text.Dice.Between(1, 4)} |");

    private static int Rung(DomainText text) => text.Craft.Roles.TakeWhile(role => role != text.Place).Count();
}
