using System.Globalization;
using static Playbook.Benchmarks.Corpora.Domain.DomainText;

namespace Playbook.Benchmarks.Corpora.Domain;

/// <summary>Writes skills.</summary>
internal static class SkillPages
{
    private static readonly string[] Modes = ["Consume", "Apply", "Reflect", "Contribute"];

    private static readonly int[] Levels = [1, 4, 7, 10];

    /// <summary>Places in every skill that links lead to; the first is its top.</summary>
    public static IReadOnlyList<string> Anchors { get; } =
        ["", "#levels", "#self-check", "#actions", "#first-question", "#traps"];

    /// <summary>A skill with levels, questions for oneself and ways to grow.</summary>
    public static string Write(DomainText text) => text.FrontMatter()
        .Line("trait", text.Dice.OneIn(8) ? "true" : "false")
        .Above(
            text.Prose.Paragraph(),
            Section("## Why it matters", text.Prose.Paragraph(), $"{text.Prose.MarkedSentence()} It leans on {text.SkillLink()}."),
            Section("## Levels", Levels.Select(level => Level(text, level))),
            Section("## Self-check", Lines(Question(text, "first"), Question(text, "second"), Question(text, "third"))),
            Section("## Actions", Modes.Select(mode => Section($"### {mode}", text.List(1, 3, text.Prose.Action)))),
            Section("## Traps", text.List(2, 3, text.Prose.MarkedSentence)));

    private static string Level(DomainText text, int level) => Section(
        string.Create(CultureInfo.InvariantCulture, $"### {level}: Has {text.Prose.ArticleAndPhrase()}"),
        text.Prose.Paragraph());

    private static string Question(DomainText text, string number) => $"- {text.Prose.Question()} {{#{number}-question}}";
}
