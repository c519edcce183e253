using System.Globalization;
using Playbook.Benchmarks.Corpora.Text;
using static Playbook.Benchmarks.Corpora.Domain.DomainText;

namespace Playbook.Benchmarks.Corpora.Domain;

/// <summary>Writes example plans.</summary>
internal static class PlanPages
{
    private const int Months = 6;

    /// <summary>A plan for a role of the craft, with three or four themes and what was done in six months.</summary>
    public static string Write(DomainText text)
    {
        var role = text.Dice.Pick(text.Craft.Roles);
        var skills = text.Dice.Pick(text.Craft.Skills, 4);
        return text.FrontMatter()
            .Line("role", role.Id)
            .Number("months", Months)
            .Text("headline", Prose.Capital(text.Prose.Phrase()))
            .Line("fits", $"{{ high: [{text.Craft.Buckets[0].Id}], low: [{skills[0].Id}, {skills[1].Id}] }}")
            .List("skills", skills.Select(skill => skill.Id))
            .Above(
                Block("note {title=\"An illustration\"}", text.Prose.Sentence()),
                Section("## Context", text.Prose.Paragraph(), $"The role [expects]({RelativeLink.From(text.Place.Folder, role.Path)}#expectations) more."),
                Section("## What was seen", text.Prose.Paragraph(), $"It began with {text.SkillLink()}."),
                Section("## Themes", Enumerable.Range(1, text.Dice.Between(3, 4)).Select(theme => Theme(text, theme))),
                Section("## What was done", Enumerable.Range(1, Months).Select(month => Month(text, month))),
                Section("## What came of it", text.Prose.Paragraph()));
    }

    private static string Theme(DomainText text, int theme) => Section(
        string.Create(CultureInfo.InvariantCulture, $"### {Prose.Capital(text.Prose.Phrase())} {{#theme-{theme}}}"),
        text.List(2, 4, text.Prose.Action));

    private static string Month(DomainText text, int month) =>
        Section(string.Create(CultureInfo.InvariantCulture, $"### Month {month}"), text.Prose.Paragraph());
}
