using FsCheck;
using FsCheck.Fluent;
using static Playbook.Coaching.Tests.Properties.Generators;

namespace Playbook.Coaching.Tests.Properties;

/// <summary>Makes up Markdown with blocks and questions: mostly what people write, and what they get wrong.</summary>
internal static class MarkdownGenerator
{
    private static readonly Gen<string> Inline = Gen.Frequency(
        (8, OneOf("words", "a", "Größe", "日本語", "😀", "1.", "What?", "e.g.", "—", "“quoted”")),
        (3, OneOf("*a*", "**b**", "_c_", "~~d~~", "`e`", "``f`", "*a", "**", "_", "a*b_c*", "****", "____")),
        (3, OneOf("[a](start-here.md)", "[a](../guides/start-here.md#a)", "[a](#a)", "[a](xref:trust)", "[a](none.md)", "[a](", "[a]", "[Skill X]", "[ ]", "![i](i.png)", "![", "[a][b]", "](", "[a](b \"c\")", "<https://a.example>", "https://a.example", "[x](javascript:a)")),
        (2, OneOf("<b>b</b>", "<br>", "<a href=\"none.md\">", "</b>", "<i", "<!-- c -->", "<!--", "<?", "<script>a</script>", "<img src=x onerror=y>", "<div id=a>", "</div>", "<td>")),
        (2, OneOf("{#a}", "{a=b}", "{#a b=\"c\" d}", "{", "}", "{#", "{a=\"", "{{a}}", "&amp;", "&x", "\\*", "\\", "|", "$a$", "\0", "\u0085", "\uFFFE")));

    /// <summary>A few words with markup in them.</summary>
    public static Gen<string> Words { get; } = Repeat(Inline, 1, 6, " ");

    private static readonly Gen<string> Attributes = Gen.Frequency(
        (6, Concat(OneOf("{"), Repeat(OneOf("#a", "#b", "#c1", "rows=4", "from=1", "to=5", "low=\"a b\"", "high=c", "bank=first", "moment=during", "depth=deep", "take=2", "list=emotions", "skill=trust", "bucket=team", "scale=1-10", "private", "title=\"T\"", "minutes=10"), 0, 4, " "), OneOf("}"))),
        (2, OneOf("", "{}", "{#a", "#a", "{#}", "{#a #a}", "{rows=}", "{rows=\"4}", "{rows=4000}", "{rows=-1}", "{!}", "{a=b}}", "{ #a }", "{onclick=x}")));

    private static readonly Gen<string> Heading = Concat(
        OneOf("# ", "## ", "## ", "### ", "###### ", "#", "####### "), OneOf("Levels", "Self-check", "Actions", "Consume", "Themes", "Steps", "Expectations", "What was done", "1", "4: More", "team", "A"), OneOf("", "", " "), Mostly(OneOf(""), Attributes), OneOf("\n"));

    private static readonly Gen<string> Question = Concat(
        OneOf("- ", "- ", "* ", "1. ", "  - ", "    - ", "-", "- [ ] "), Words, OneOf(" "), Mostly(OneOf(""), Attributes), OneOf("\n", "\n", "\n\n"));

    private static readonly Gen<string> Directive = Concat(
        OneOf("::: ", "::: ", ":::: ", ":::"),
        OneOf("answer", "scale", "choice", "checklist", "actions", "emotions", "questions", "note", "tip", "pitfall", "example", "anser", ""),
        OneOf(" ", "", "  "), Attributes, OneOf("\n"), Words, OneOf("\n"), Repeat(Question, 0, 2), OneOf(":::\n", ":::\n", ":::\n", "", "::::\n"));

    private static readonly Gen<string> Table = Concat(
        OneOf("| Skill | Expectation |\n|---|---|\n", "a|b\n-|:-:\n", "|a\n|-\n"), Repeat(Concat(OneOf("| "), Words, OneOf(" | ", "|", "||"), OneOf("5", "x", "11", ""), OneOf(" |\n", "\n")), 0, 3));

    private static readonly Gen<string> Other = OneOf(
        "---\n", "***\n", "A\n===\n", "```text\na\n```\n", "~~~\n", "    code\n", "<details><summary>S</summary>\n\na\n\n</details>\n", "<div>\n", "</div>\n", "<!-- c\n", "[a]: start-here.md\n", "<table><tr><td>a</table>\n", "<pre>\n\na</pre>\n", "\t- a\n", "> a\n> - b\n");

    private static readonly Gen<string> Block = Gen.Frequency(
        (4, Heading), (4, Concat(Words, OneOf("\n", "\n\n"))), (4, Repeat(Question, 1, 3)), (4, Directive), (1, Table), (2, Other),
        (1, Concat(OneOf("> ", ">> ", "> - "), Words, OneOf("\n"))), (1, OneOf("\n", " \n", "\r\n", "\r")));

    /// <summary>A body.</summary>
    public static Gen<string> Body { get; } = Repeat(Mostly(Concat(Block, OneOf("\n")), Block), 0, 8);
}
