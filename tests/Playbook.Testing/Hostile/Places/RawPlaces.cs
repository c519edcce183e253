using static Playbook.Testing.Hostile.HostilePlaces;

namespace Playbook.Testing.Hostile;

/// <summary>HTML in Markdown.</summary>
internal static class RawPlaces
{
    public static readonly Place[] All =
    [
        In("a raw element", "the body", text => $"Words <b>{Line(text)}</b> words"),
        In("a value in double quotes", "attributes", text => $"Words <a href=\"{Line(text)}\" title=\"{Line(text)}\" id=\"{Line(text)}\">a</a> <img src=\"{Line(text)}\" alt=\"{Line(text)}\">"),
        In("a value in single quotes", "attributes", text => $"Words <a href='{Line(text)}' title='{Line(text)}' id='{Line(text)}'>a</a> <img src='{Line(text)}' alt='{Line(text)}'>"),
        In("a value without quotes", "attributes", text => $"Words <a href={Line(text)} title={Line(text)}>a</a> <img src={Line(text)} alt={Line(text)}>"),
        In("a list of classes", "class", text => $"Words <code class=\"language-{Line(text)}\">a</code> <p class=\"task {Line(text)}\">a</p>"),
        In("the name of an attribute", "attributes", text => $"Words <b {Line(text)}>a</b> <b x{Line(text)}=y>a</b>"),
        In("the name of an element", "the body", text => $"Words <{Line(text)}>a</{Line(text)}>"),
        In("Markdown in raw HTML", "the body", text => $"<details>\n<summary>{Line(text)}</summary>\n\n{Line(text)}\n\n- {Line(text)}\n\n</details>"),
        In("raw HTML cut by blank lines", "the body", text => $"<div>{text[..(text.Length / 2)]}\n\n{text[(text.Length / 2)..]}\n\n</div>"),
        In("raw HTML around a link", "the body", text => $"Words <?x ><a href='{Line(text)}//?>[a](https://a.example)' <b>c"),
        In("a comment", "nothing", text => $"<!-- {Line(text)} -->"),
        In("a block of its own", "the body", text => text),
        In("a block of its own in a block", "the body", text => $"<div>\n{text}\n</div>"),
    ];

    private static string Line(string text) => text.ReplaceLineEndings(" ");

    private static Place In(string name, string lands, Func<string, string> markdown) =>
        new(name, lands, (draft, snippet, number) => draft.Body(PageOf(snippet, number), markdown(snippet.Text), "## Raw"));
}
