using System.Globalization;
using Playbook.Benchmarks.Corpora.Text;
using static Playbook.Benchmarks.Corpora.Domain.DomainText;

namespace Playbook.Benchmarks.Corpora.Domain;

/// <summary>Writes coaching methods.</summary>
internal static class FrameworkPages
{
    /// <summary>A method of four or five steps, with questions for each.</summary>
    public static string Write(DomainText text) => text.FrontMatter().Above(
        text.Prose.Paragraph(),
        Section("## When to use it", text.List(2, 4, text.Prose.MarkedSentence)),
        Section("## Steps", Enumerable.Range(1, text.Dice.Between(4, 5)).Select(step => Step(text, step))),
        Block("example {title=\"An illustration\"}", text.Prose.Paragraph()),
        Section("## Pitfalls", text.List(2, 3, text.Prose.MarkedSentence), $"See {text.SkillLink()} too."));

    private static string Step(DomainText text, int step) => Section(
        string.Create(CultureInfo.InvariantCulture, $"### {Prose.Capital(text.Prose.Phrase())} {{#step-{step}}}"),
        text.Prose.Paragraph(),
        text.List(2, 3, text.Prose.Question));
}
