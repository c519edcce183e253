using FsCheck;
using FsCheck.Fluent;
using static Playbook.Coaching.Tests.Properties.Generators;

namespace Playbook.Coaching.Tests.Properties;

/// <summary>Makes up front matter and settings: mostly what people write, and what they get wrong.</summary>
internal static class YamlGenerator
{
    private static readonly Gen<string> Scalar = Gen.Frequency(
        (6, OneOf("trust", "empathy", "user-research", "pmwheel", "first", "start-here", "1", "12", "60", "1-10", "true", "2026-03-31", "during", "deep", "team")),
        (3, OneOf("Words and more", "\"quoted: text\"", "'it''s'", "Übung 😀", "https://a.example/b?c=d#e", "mailto:a@b.example", "\"#0b5a80\"", "{title}")),
        (2, OneOf("", "~", "null", "-1", "0", "99999999999", "yes", "on", "2026-13-45", "1e9", "0x1F", "../x", "/a", "C:/x", "con", "a b", "*", "# gone")),
        (1, OneOf("a: b", "@a", "[a", "{a", "\"a", "'a", "&a b", "*a", "!a b", "| x", "> x", "% a", "`a`", "a\tb", "- a", "? a", "\u0007", "\u2028", "\uFEFF")));

    private static readonly Gen<string> Key = Gen.Frequency(
        (8, OneOf("title", "description", "id", "kind", "order", "draft", "slug", "redirectFrom", "tags", "owner", "reviewed", "public", "sources", "skills", "buckets", "related")),
        (4, OneOf("bucket", "trait", "wheel", "scale", "moment", "depth", "minutes", "cadence", "role", "headline", "months", "fits", "merge", "base")),
        (1, OneOf("titel", "Tags", "layout", "a b", "\"quoted\"", "", "1", "ünder", "<<", "? x")));

    private static readonly Gen<string> SettingKey = Gen.Frequency(
        (9, OneOf("id", "title", "description", "logo", "footer", "home", "colors", "fonts", "contrast", "language", "site", "edit", "feedback", "hide", "review", "links")),
        (1, Key));

    private static readonly Gen<string> Value = Gen.Frequency(
        (8, Scalar),
        (2, Concat(OneOf("["), Repeat(Scalar, 0, 3, ", "), OneOf("]", "]", "]", ""))),
        (2, Concat(OneOf("{ "), Repeat(Concat(Key, OneOf(": "), Scalar), 0, 3, ", "), OneOf(" }", " }", " }", ""))),
        (2, Repeat(Concat(OneOf("\n  - ", "\n- ", "\n    - ", "\n\t- "), Scalar), 1, 3)),
        (2, Repeat(Concat(OneOf("\n  - id: ", "\n  - title: "), Scalar, OneOf("\n    title: ", "\n    url: ", "\n  title: "), Scalar), 1, 4)),
        (1, Repeat(Concat(OneOf("\n  "), Key, OneOf(": "), Scalar), 1, 3)),
        (1, Concat(OneOf("|\n  ", ">\n  ", "|-\n    "), Repeat(MarkdownGenerator.Words, 1, 3, "\n  "))));

    /// <summary>The lines of front matter between its fences.</summary>
    public static Gen<string> FrontMatter => Repeat(Line(Key), 0, 5);

    /// <summary>A settings file.</summary>
    public static Gen<string> Settings => Repeat(Line(SettingKey), 0, 6);

    private static Gen<string> Line(Gen<string> key) => Concat(key, OneOf(": ", ": ", ": ", ": ", ":", " : "), Value, OneOf("\n"));
}
