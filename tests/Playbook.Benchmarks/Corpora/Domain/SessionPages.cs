using System.Globalization;
using static Playbook.Benchmarks.Corpora.Domain.DomainText;

namespace Playbook.Benchmarks.Corpora.Domain;

/// <summary>Writes sessions.</summary>
internal static class SessionPages
{
    /// <summary>A session of an hour in four steps, which is a worksheet with blocks of every sort.</summary>
    public static string Write(DomainText text)
    {
        var work = text.Dice.Between(20, 35);
        return text.FrontMatter()
            .Number("minutes", 60)
            .Text("cadence", "Every two weeks")
            .Above(
                text.Prose.Paragraph(),
                Section("## Before you meet", text.Prose.Sentence(), Questions(text), Answer(text, "bring", 3), Checklist(text, "ready")),
                Section("## Recap {#recap minutes=10}", text.Prose.Paragraph(), Emotions(text), Answer(text, "since", 4)),
                Section("## Goal {#goal minutes=10}", text.Prose.Sentence(), Choice(text, "focus"), Answer(text, "aim", 2)),
                Section(Step("Work", "work", work), text.Prose.Paragraph(), text.List(2, 4, text.Prose.MarkedSentence), Answer(text, "notes", 8)),
                Section(Step("Close", "close", 40 - work), $"{text.Prose.Sentence()} See {text.SkillLink()}.", Scale(text, "worth"), Actions(text, "next")));
    }

    /// <summary>Lines to write on.</summary>
    public static string Answer(DomainText text, string id, int rows) =>
        Block(string.Create(CultureInfo.InvariantCulture, $"answer {{#{id} rows={rows}}}"), text.Prose.Question());

    /// <summary>Numbers to mark.</summary>
    public static string Scale(DomainText text, string id) =>
        Block($"scale {{#{id} from=1 to=10 low=\"{text.Prose.Phrase()}\" high=\"{text.Prose.Phrase()}\"}}", text.Prose.Question());

    /// <summary>Options of which one is taken.</summary>
    public static string Choice(DomainText text, string id) =>
        Block($"choice {{#{id}}}", $"{text.Prose.Question()}\n{text.List(3, 4, text.Prose.Action)}");

    /// <summary>Boxes to tick.</summary>
    public static string Checklist(DomainText text, string id) =>
        Block($"checklist {{#{id} private}}", $"{text.Prose.Sentence()}\n{text.List(3, 5, text.Prose.Action)}");

    /// <summary>A table for what is to be done.</summary>
    public static string Actions(DomainText text, string id) => Block($"actions {{#{id} rows=3}}", text.Prose.Question());

    private static string Emotions(DomainText text) => Block("emotions {#mood private}", text.Prose.Question());

    private static string Questions(DomainText text)
    {
        var bank = text.Dice.Between(0, text.Craft.Banks.Count - 1);
        return Block(
            $"questions {{#prepare bank={text.Craft.Banks[bank].Id} moment={BankPages.MomentOf(bank)} take=4}}",
            text.Prose.Sentence());
    }

    private static string Step(string title, string id, int minutes) =>
        string.Create(CultureInfo.InvariantCulture, $"## {title} {{#{id} minutes={minutes}}}");
}
