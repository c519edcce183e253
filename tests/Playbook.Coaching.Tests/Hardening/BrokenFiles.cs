using System.Text;

namespace Playbook.Coaching.Tests.Hardening;

/// <summary>What can be wrong with the text of a file: its encoding, its front matter, its nesting, its size.</summary>
internal static class BrokenFiles
{
    private const int Deep = 10_000;
    private const int Many = 100_000;

    // What is well is rendered too, which is most of the work.
    private const int Some = 20_000;

    /// <summary>All of them; each is a page of one site.</summary>
    public static IReadOnlyList<BrokenFile> All { get; } =
    [
        .. Encodings, .. FrontMatters, .. Nestings, .. Repetitions, .. Fences,
    ];

    private static IEnumerable<BrokenFile> Encodings =>
    [
        new("encoding/latin.md", [.. "# A\n\nGr"u8, 0xFC, .. "n\n"u8], "3,3 PB1001"),
        new("encoding/surrogate.md", [.. "# A\r\n\r\nab "u8, 0xED, 0xA0, 0x80], "3,4 PB1001"),
        new("encoding/cut.md", [.. "é# A\n"u8, 0xE2, 0x82], "2,1 PB1001"),
        new("encoding/utf16.md", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("# A\n")], "1,1 PB1001"),
        new("encoding/utf16-big.md", [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes("# A\n")], "1,1 PB1001"),
        new("encoding/not-a-text.md", [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A], "1,1 PB1001"),
        new("encoding/mark.md", "\uFEFF---\norder: 1\n---\n# A\n\n[x](none.md)\n", "6,1 PB1201"),
        new("encoding/mark-twice.md", "\uFEFF\uFEFF# A\n"),
        new("encoding/windows-lines.md", "---\r\norder: 1\r\n---\r\n# A\r\n\r\na [x](none.md)\r\n", "6,3 PB1201"),
        new("encoding/old-mac-lines.md", "---\rorder: 1\r---\r# A\r\ra [x](none.md)\r", "6,3 PB1201"),
        new("encoding/mixed-lines.md", "---\r\norder: 1\n---\r# A\r\n\n\r[x](none.md)\n", "7,1 PB1201"),
        new("encoding/zeros.md", "# A\0\n\nb\0c [x](none.md)\0\n", "3,5 PB1201"),
        new("encoding/controls.md", "# A\u0001\u001B[31m\n\nb\u0008\u000B\u000C\u007F [x](none.md)\n", "3,7 PB1201"),
        new("encoding/noncharacters.md", "# \uFFFE\uFFFF\n\n## \uFFFE\uFFFF \u2028 \u0085\n\n[x](none.md)\n", "5,1 PB1201"),
        new("encoding/control-in-front-matter.md", "---\ntitle: a\u0007b\n---\n", "2,9 PB1102"),
        new("encoding/empty.md", ""),
        new("encoding/only-a-mark.md", "\uFEFF"),
        new("encoding/blank.md", " \n\t\r\n"),
    ];

    private static IEnumerable<BrokenFile> FrontMatters =>
    [
        new("yaml/open.md", "---\ntitle: A\n\n# A\n", "1,1 PB1101"),
        new("yaml/open-and-empty.md", "---\nx", "1,1 PB1101"),
        new("yaml/list.md", "---\n- a\n- b\n---\n# A\n", "2,1 PB1102"),
        new("yaml/text.md", "---\njust words\n---\n# A\n", "2,1 PB1102"),
        new("yaml/number.md", "---\n42\n---\n# A\n", "2,1 PB1102"),
        new("yaml/two-documents.md", "---\ntitle: a\n--- # more\ntitle: b\n---\n# A\n", "3,1 PB1102"),
        new("yaml/twice.md", "---\norder: 1\ntitle: A\norder: 2\n---\n# A\n", "4,1 PB1107"),
        new("yaml/twice-inside.md", "---\nsources:\n  - title: a\n    url: https://a.example\n    title: b\n---\n# A\n", "5,5 PB1107"),
        new("yaml/bomb.md", "---\n" + Bomb() + "---\n# A\n", "6,8 PB1108"),
        new("yaml/chain.md", "---\nk0: &k0 [x]\n" + Lines(60, i => $"k{i + 1}: &k{i + 1} [*k{i}]") + "---\n# A\n", "33,12 PB1108"),
        new("yaml/itself.md", "---\ntags: &a [*a]\n---\n# A\n", "2,11 PB1102"),
        new("yaml/lists.md", $"---\nx: {Repeat("[", Deep)}{Repeat("]", Deep)}\n---\n# A\n", "2,35 PB1108"),
        new("yaml/maps.md", $"---\na: {Repeat("{a: ", Deep)}\n---\n# A\n", "2,128 PB1108"),
        new("yaml/staircase.md", "---\n" + Lines(Deep / 10, i => $"{new string(' ', i)}a:") + "---\n# A\n", "34,33 PB1108"),
        new("yaml/dashes.md", $"---\n{Repeat("- ", Deep)}\n---\n# A\n", "2,65 PB1108"),
        new("yaml/many-values.md", "---\ntags:\n" + Repeat("- x\n", Many) + "---\n# A\n", "10000,3 PB1108"),
        new("yaml/many-keys.md", "---\n" + Lines(Many, i => $"k{i}: v") + "---\n# A\n", "5001,8 PB1108"),
        new("yaml/long.md", $"---\ntitle: {Repeat("x", 2_000_000)}\n---\n# A\n", "2,1 PB1108"),
        new("yaml/quote.md", "---\ntitle: \"never closed\nowner: b\n---\n# A\n", "2,8 PB1102"),
    ];

    private static IEnumerable<BrokenFile> Nestings =>
    [
        new("nesting/quotes.md", "# A\n\n" + Repeat("> ", Deep) + "a\n", "3,201 PB1304"),
        new("nesting/quotes-without-spaces.md", "# A\n\n" + Repeat(">", Deep) + "a\n", "3,101 PB1304"),
        new("nesting/lists.md", "# A\n\n" + Repeat("- ", Deep) + "a\n", "3,101 PB1304"),
        new("nesting/numbered-lists.md", "# A\n\n" + Repeat("1. ", Deep) + "a\n", "3,151 PB1304"),
        new("nesting/staircase.md", "# A\n\n" + Lines(400, i => $"{new string(' ', 2 * i)}- a"), "53,101 PB1304"),
        new("nesting/blocks.md", "# A\n\n" + Lines(Deep, _ => "::: tip"), "103,1 PB1304"),
        new("nesting/emphasis.md", "# A\n\n" + Repeat("*a ", Deep / 2) + Repeat("a*", Deep / 2), "3,1 PB1304"),
        new("nesting/strong.md", "# A\n\nb\n\n" + Repeat("**a *b ", 1_000) + Repeat("c* d**", 1_000), "5,1 PB1304"),
        new("nesting/links.md", "# A\n\n" + Repeat("[", Deep) + "a" + Repeat("](b)", Deep), "3,1 PB1304"),
        new("nesting/images.md", "# A\n\n" + Repeat("![", Deep) + "a" + Repeat("](b)", Deep), "3,1 PB1304"),
        new("nesting/html.md", "# A\n\n" + Repeat("<div>", Deep) + "\n", "3,1 PB1304"),
        new("nesting/html-on-lines.md", "# A\n\n" + Repeat("<div>\n", Deep), "3,1 PB1304"),
        new("nesting/html-inside-text.md", "# A\n\na " + Repeat("<b>", 1_000) + "\n", "3,1 PB1304"),
        new("nesting/html-that-crosses.md", "# A\n\n" + Repeat("<b><div></b>", Deep) + "\n", "3,1 PB1304"),
        new("nesting/html-ruby.md", "# A\n\n" + Repeat("<rt>", 9_000) + "\n", "3,1 PB1304"),
        new("nesting/html-that-grows.md", "# A\n\n" + string.Concat(Enumerable.Range(0, 250).Select(i => $"<div><b id=a{i}></div>")) + "\n", "3,1 PB1304"),
    ];

    private static IEnumerable<BrokenFile> Repetitions =>
    [
        new("many/one-line-of-10-mb.md", Repeat("word ", 2_100_000), "1,1 PB1304"),
        new("many/short-lines-of-10-mb.md", "---\norder: 1\n---\n" + Repeat("a\n\n", 3_500_000), "4,1 PB1304"),
        new("many/headings.md", Repeat("# A\n", Some)),
        new("many/underlined-headings.md", Repeat("A\n=\n", Many), "89377,1 PB1304"),
        new("many/underlines-in-a-quote.md", "# A\n\n" + Repeat("> a\n=\n", Many), "3,3 PB1304"),
        new("many/paragraphs.md", "# A\n\n" + Repeat("a\n\n", Some)),
        new("many/items.md", "# A\n\n" + Repeat("- a\n", Some)),
        new("many/links.md", "# A\n\n" + Repeat("[a](#a)\n\n", Some)),
        new("many/links-in-a-paragraph.md", "# A\n\n" + Repeat("[a](#a)\n", Many), "5003,1 PB1304"),
        new("many/open-links.md", "# A\n\n" + Repeat("[a](", Many), "3,1 PB1304"),
        new("many/footnotes.md", "# A\n\n" + Repeat("[^a] ", Many), "3,1 PB1304"),
        new("many/definitions.md", "# A\n\n" + Repeat("[a]: b\n", Many), "5003,1 PB1304"),
        new("many/definitions-apart.md", "# A\n\n" + Repeat("[a]: b\n\n", Some)),
        new("many/closing-brackets.md", "# A\n\n" + Repeat("][a](", Many), "3,1 PB1304"),
        new("many/addresses.md", "# A\n\n" + Repeat("https://a.example ", Many), "3,1 PB1304"),
        new("many/images.md", "# A\n\n" + Repeat("![", Many), "3,1 PB1304"),
        new("many/backticks.md", "# A\n\na " + Repeat("`", Some)),
        new("many/codes.md", "# A\n\n" + Repeat("`a` ``b ", Some)),
        new("many/tag-beginnings.md", "# A\n\na " + Repeat("<", Many), "3,1 PB1304"),
        new("many/instructions.md", "# A\n\na " + Repeat("<? ", Many), "3,1 PB1304"),
        new("many/comments.md", "# A\n\n" + Repeat("<!-- a -->\n\n", Some)),
        new("many/elements.md", "# A\n\n" + Repeat("<br>\n\n", Some)),
        new("many/elements-in-a-block.md", "# A\n\n<p>\n" + Repeat("<br>\n", Some)),
        new("many/open-elements.md", "# A\n\n" + Repeat("<div>\n\n", Many), "781,1 PB1304"),
        new("many/attributes.md", "# A\n\n<p " + string.Concat(Enumerable.Range(0, 2_000).Select(i => $"a{i}=b ")) + ">\n"),
        new("many/stars.md", "# A\n\na " + Repeat("*_", Many), "3,1 PB1304"),
        new("many/stars-in-a-row.md", "# A\n\na " + Repeat("*", Many), "3,1 PB1304"),
        new("many/underscores.md", "# A\n\na " + Repeat("_", Some)),
        new("many/backslashes.md", "# A\n\n" + Repeat("\\", Some)),
        new("many/entities.md", "# A\n\n" + Repeat("&amp;&#1;&x", Some)),
        new("many/breaks.md", "# A\n\n" + Repeat("---\n", Some)),
        new("many/wide-table.md", "# A\n\n" + Table(columns: 500, rows: 1_500), "1001,1 PB1304"),
        new("many/long-table.md", "# A\n\n" + Table(columns: 3, rows: 20_000)),
        new("many/ragged-table.md", "# A\n\n" + Repeat("|a", 5_000) + "\n" + Repeat("|-", 5_000) + "\n" + Repeat("|a\n", Many), "102,1 PB1304"),
        new("many/table-with-an-open-mark.md", "# A\n\n*a" + Repeat("|\n|-|\n", Deep), "3,1 PB1304"),
        new("many/brace-lists.md", "# A {" + Repeat("a=b ", Many) + "}\n", "1,10 PB1303"),
    ];

    private static IEnumerable<BrokenFile> Fences =>
    [
        new("fences/code.md", "# A\n\n```text\n[x](none.md)\n", "3,1 PB1301"),
        new("fences/tildes.md", "# A\n\n- a\n\n  ~~~\n  b\n", "5,3 PB1301"),
        new("fences/block.md", "# A\n\n::: tip\nb\n\n## C\n", "3,1 PB1301"),
        new("fences/comment.md", "# A\n\n<!-- b\n\n## C\n", "3,1 PB1301"),
    ];

    private static string Repeat(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();

    private static string Lines(int count, Func<int, string> line) => string.Concat(Enumerable.Range(0, count).Select(i => line(i) + "\n"));

    private static string Table(int columns, int rows) =>
        Repeat("|a", columns) + "\n" + Repeat("|-", columns) + "\n" + Repeat(Repeat("|b", columns) + "\n", rows);

    private static string Bomb() => "a: &a [x, x, x, x, x, x, x, x, x]\n" + string.Concat(
        "bcdefghi".Select(c => $"{c}: &{c} [{string.Join(", ", Enumerable.Repeat($"*{(char)(c - 1)}", 9))}]\n"));
}
