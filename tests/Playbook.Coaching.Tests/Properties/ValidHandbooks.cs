using FsCheck;
using FsCheck.Fluent;
using static Playbook.Coaching.Tests.Properties.Generators;

namespace Playbook.Coaching.Tests.Properties;

/// <summary>Makes up handbooks in which nothing is wrong.</summary>
internal static class ValidHandbooks
{
    private static readonly Gen<string> Words = Repeat(
        OneOf("words", "Größe", "日本語", "😀", "*soft*", "**loud**", "`code`", "e.g.", "[here](start-here.md)", "[out](https://a.example)", "____", "[Skill X]", "a_b", "<b>b</b>", "&amp;", "\\*"), 1, 8, " ");

    private static readonly Gen<string> FrontMatter = Concat(
        OneOf("", "title: A title\n", "title: \"With: a colon\"\n"), OneOf("", "order: 3\n"), OneOf("", "tags: [a, b c, Con]\n", "tags:\n  - x\n"),
        OneOf("", "reviewed: 2026-11-01\n"), OneOf("", "owner: Ada\n"), OneOf("", "sources:\n  - A book\n  - title: B\n    url: https://a.example\n"));

    private static readonly Gen<Func<int, string>> Block = Gen.OneOf(
        Text(Concat(Words, OneOf("\n"))),
        Text(Concat(OneOf("## "), Words, OneOf("\n"))),
        Text(Repeat(Concat(OneOf("- "), Words, OneOf("\n")), 1, 3)),
        Text(Concat(OneOf("> "), Words, OneOf("\n"))),
        Text(Concat(OneOf("::: tip\n", "::: note {title=\"A\"}\n"), Words, OneOf("\n:::\n"))),
        Text(Concat(OneOf("| a | b |\n|---|:-:|\n| "), Words, OneOf(" | 1 |\n"))),
        Text(OneOf("```text\n[a](none.md)\n```\n", "***\n", "<details>\n\nInside.\n\n</details>\n")),
        Numbered(OneOf("answer {#X rows=3}\n", "scale {#X from=1 to=5 low=\"a\" high=b}\n", "actions {#X}\n")),
        Numbered(OneOf("choice {#X}\n- one\n- two\n", "checklist {#X private}\n- one\n")));

    private static readonly Gen<string> Page = Concat(
        FrontMatter.Select(yaml => yaml.Length == 0 ? "" : $"---\n{yaml}---\n"),
        OneOf("# A page\n\n", "# A page {#top-of-it}\n\n"),
        Gen.Choose(0, 7).SelectMany(count => Gen.ArrayOf(Block, count)).Select(blocks => string.Join('\n', blocks.Select((block, i) => block(i)))));

    /// <summary>Handbooks of a few guides, with line ends of either kind.</summary>
    public static Arbitrary<GeneratedHandbook> All { get; } = Arb.From(
        Gen.Choose(1, 5).SelectMany(count => Gen.ArrayOf(Page, count)).SelectMany(pages => OneOf("\n", "\r\n").Select(end => Of(pages, end))));

    private static GeneratedHandbook Of(string[] pages, string end)
    {
        var files = pages.Select((text, i) => (Path: $"guides/page-{i}.md", text)).Append((Path: "guides/start-here.md", text: "# Start\n"));
        return new(files.ToDictionary(file => file.Path, file => file.text.Replace("\n", end, StringComparison.Ordinal), StringComparer.Ordinal));
    }

    private static Gen<Func<int, string>> Text(Gen<string> text) => text.Select<string, Func<int, string>>(words => _ => words);

    /// <summary>A block whose id is its number in the page.</summary>
    private static Gen<Func<int, string>> Numbered(Gen<string> opening) => opening.Select<string, Func<int, string>>(
        text => number => $"::: {text.Replace("#X", $"#b{number}", StringComparison.Ordinal)}\n:::\n");
}
