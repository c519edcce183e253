using static Playbook.Benchmarks.Corpora.Domain.DomainText;
using static Playbook.Benchmarks.Corpora.Domain.SessionPages;

namespace Playbook.Benchmarks.Corpora.Domain;

/// <summary>Writes self-checks.</summary>
internal static class CheckPages
{
    /// <summary>A short form in three parts.</summary>
    public static string Write(DomainText text) => text.FrontMatter()
        .Number("minutes", 10)
        .Above(
            text.Prose.Paragraph(),
            Section("## What I want", text.Prose.Sentence(), Answer(text, "want", 4), Scale(text, "strength")),
            Section("## What I have", text.Prose.Sentence(), Checklist(text, "have"), Choice(text, "style")),
            Section("## What now", text.Prose.Paragraph(), Choice(text, "decision"), Actions(text, "next")));
}
