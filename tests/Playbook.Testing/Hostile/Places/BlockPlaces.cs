using static Playbook.Testing.Hostile.HostilePlaces;

namespace Playbook.Testing.Hostile;

/// <summary>Blocks of Markdown, and the coaching blocks with all that they may be told.</summary>
internal static class BlockPlaces
{
    private const string Colons = "::::::::";

    public static readonly Place[] All =
    [
        In("code in a fence", "pre", (text, _) => $"~~~~~~~~\n{text}\n~~~~~~~~"),
        In("the language of code", "code.class", (text, _) => $"~~~~~~~~{Line(text)}\na\n~~~~~~~~"),
        In("indented code", "pre", (text, _) => "    " + text.ReplaceLineEndings("\n    ")),
        In("an item of several blocks", "li", (text, _) => "1. a\n\n   " + text.ReplaceLineEndings("\n   ")),
        In("a quotation", "blockquote", (text, _) => "> " + text.ReplaceLineEndings("\n> ")),
        In("a note", "aside", (text, _) => Block("note", text)),
        In("the title of an aside", "p", (text, _) => Block($"tip {{title=\"{Line(text)}\"}}", "a")),
        In("the prompt of an answer", "div.prompt", (text, number) => Block($"answer {{#answer-{number}}}", text)),
        In("the prompt of a scale, and its ends", "div.prompt, span", (text, number) =>
            Block($"scale {{#scale-{number} low=\"{Line(text)}\" high=\"{Line(text)}\" from=\"{Line(text)}\"}}", text)),
        In("the prompt of a choice, and its options", "div.prompt, li", (text, number) => Block($"choice {{#choice-{number}}}", $"{text}\n\n- {Line(text)}\n- b")),
        In("the prompt of a checklist, and its options", "div.prompt, li", (text, number) =>
            Block($"checklist {{#checklist-{number}}}", $"- {Line(text)}\n- b\n\n{text}")),
        In("the prompt of actions", "div.prompt", (text, number) => Block($"actions {{#actions-{number}}}", text)),
        In("emotions, and the list of their words", "div.prompt, p, li", (text, number) => Block($"emotions {{#emotions-{number}}}", text)),
        In("questions of a bank", "div.prompt, li", (text, number) => Block($"questions {{#questions-{number} bank=bank}}", text)),
        In("what a block of questions asks for", "nothing", (text, _) =>
            Block($"questions {{bank=\"{Line(text)}\" moment=\"{Line(text)}\" skill=\"{Line(text)}\"}}", "a")),
        In("the id of a block", "id, aria-labelledby", (text, _) => Block($"answer {{#{Line(text)}}}", "a") + "\n\n" + Block($"answer {{id=\"{Line(text)}\"}}", "a")),
        In("the name of a block", "nothing", (text, _) => Block(Line(text), "a")),
        In("an attribute of a block", "nothing", (text, number) => Block($"answer {{#odd-{number} {Line(text)}}}", "a")),
    ];

    private static string Line(string text) => text.ReplaceLineEndings(" ");

    private static string Block(string opening, string text) => $"{Colons} {opening}\n{text}\n{Colons}";

    private static Place In(string name, string lands, Func<string, int, string> markdown) =>
        new(name, lands, (draft, snippet, number) => draft.Body(PageOf(snippet, number), markdown(snippet.Text, number)));
}
