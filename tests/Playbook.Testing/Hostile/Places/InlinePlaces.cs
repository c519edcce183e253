using static Playbook.Testing.Hostile.HostilePlaces;

namespace Playbook.Testing.Hostile;

/// <summary>Parts of a line of Markdown.</summary>
internal static class InlinePlaces
{
    public static readonly Place[] All =
    [
        In("a paragraph", "p", text => $"Words {text} words."),
        In("emphasis", "em, strong, del", text => $"*{text}* **{text}** ~~{text}~~"),
        In("code", "code", text => $"Words `` {text} ``."),
        In("the words of a link", "a", text => $"[{text}](https://a.example)"),
        In("the target of a link", "a.href", text => $"[a]({text})"),
        In("the target of a link in angle brackets", "a.href", text => $"[a](<{text}>)"),
        In("the path of a link", "a.href", text => $"[a](https://a.example/{text})"),
        In("the title of a link", "a.title", text => $"[a](https://a.example \"{text}\") [a](https://a.example '{text}') [a](https://a.example ({text}))"),
        In("the words for a picture", "img.alt", text => $"![{text}](x.png)"),
        In("the address of a picture", "img.src", text => $"![a]({text}) ![a](<{text}>)"),
        In("an autolink", "a.href", text => $"<{text}> <https://a.example/{text}>"),
        In("a reference", "a.href, a.title", text => $"[ref] [a][ref] ![b][ref]\n\n[ref]: <{text}> \"{text}\""),
        In("the name of a reference", "a.href, a.title", text => $"[{text}] [a][{text}]\n\n[{text}]: https://a.example '{text}'"),
        In("an xref", "a.href", text => $"[a](xref:{text}) [a](<xref:{text}>)"),
        In("an anchor", "a.href", text => $"[a](#{text}) [a](<../index.md#{text}>)"),
        In("a heading", "h2, contents, ids", text => $"## {text}\n\nWords."),
        In("a heading below", "h3, contents, ids", text => $"### Words {text} words\n\nWords."),
        In("a heading with a line under it", "h2, contents, ids", text => $"Words {text}\n---\n\nWords."),
        In("the id of a heading", "ids, contents", text => $"## Words {{#{text}}}\n\n## Words {{id=\"{text}\"}}\n\nWords."),
        In("an attribute of a heading", "nothing", text => $"## Words {{{text}}}\n\n## Words {{x=\"{text}\"}}\n\nWords."),
        In("an item of a list", "li", text => $"- {text}\n- [ ] {text}\n- words\n  - {text}\n\n1. {text}"),
        In("a cell of a table", "th, td", text => Table(text.Replace("|", "\\|", StringComparison.Ordinal))),
    ];

    private static string Table(string text) => $"| {text} | b |\n|:--:|---|\n| a {text} | {text} |\n| *{text}* | c |";

    private static Place In(string name, string lands, Func<string, string> markdown) =>
        new(name, lands, (draft, snippet, number) => draft.Body(PageOf(snippet, number), markdown(snippet.Line)));
}
