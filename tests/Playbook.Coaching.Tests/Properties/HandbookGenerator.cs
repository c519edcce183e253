using FsCheck;
using FsCheck.Fluent;
using static Playbook.Coaching.Tests.Properties.Generators;

namespace Playbook.Coaching.Tests.Properties;

/// <summary>Makes up whole handbooks.</summary>
internal static class HandbookGenerator
{
    private static readonly Gen<string> Page = Concat(
        OneOf("", "", "", "", "", "", "", "", "", "\uFEFF"),
        Gen.Frequency(
            (3, Concat(OneOf("---\n"), YamlGenerator.FrontMatter, OneOf("---\n", "---\n", "---\n", "---\n", "...\n", ""))),
            (1, OneOf(""))),
        MarkdownGenerator.Body);

    private static readonly Gen<string> Path = OneOf(
        "index.md", "guides/start-here.md", "guides/a.md", "guides/A.md", "wheels/pmwheel.md", "skills/team/trust.md", "skills/team/empathy.md",
        "roles/pm.md", "questions/first.md", "questions/README.md", "sessions/one.md", "checks/ready.md", "plans/plan.md", "lists/emotions.md",
        "frameworks/grow.md", "Guides/b.md", "guides/con.md", "notes/x.y.md", "Tags/t.md", "guides/a.html");

    private static readonly Gen<(string Path, string Text)> File = Gen.Frequency(
        (14, Path.SelectMany(path => Damaged(Page).Select(text => (path, text)))),
        (1, Damaged(YamlGenerator.Settings).Select(text => ("_settings.yml", text))),
        (1, Damaged(YamlGenerator.FrontMatter).Select(text => ("guides/_directory.yml", text))),
        (1, Damaged(YamlGenerator.FrontMatter).Select(text => ("_strings/en.yml", text))));

    /// <summary>Handbooks, each with its smaller neighbours to look at when something is found.</summary>
    public static Arbitrary<GeneratedHandbook> Handbooks { get; } = Arb.From(
        Gen.Choose(1, 8).SelectMany(count => Gen.ArrayOf(File, count)).Select(files => new GeneratedHandbook(
            files.DistinctBy(file => file.Path).ToDictionary(file => file.Path, file => file.Text, StringComparer.Ordinal))),
        Smaller);

    /// <summary>A text as it is, or with a few characters of it lost, doubled or replaced, or with other line ends.</summary>
    private static Gen<string> Damaged(Gen<string> whole) => Gen.Frequency(
        (6, whole),
        (1, whole.Select(text => text.Replace("\n", "\r\n", StringComparison.Ordinal))),
        (1, whole.Select(text => text.Replace('\n', '\r'))),
        (3, whole.SelectMany(text => Gen.ArrayOf(Gen.Choose(0, Math.Max(0, text.Length - 1)), 3)
            .SelectMany(places => Gen.ArrayOf(OneOf("", "", "\n", " ", "\t", ":", "-", "#", "{", "}", "\"", "[", "]", "|", "`", "<", "é", "\0"), 3)
                .Select(marks => places.Zip(marks).Aggregate(text, Replace))))));

    private static string Replace(string text, (int Place, string Mark) change) => change.Place >= text.Length
        ? text + change.Mark
        : text[..change.Place] + change.Mark + text[(change.Place + 1)..];

    /// <summary>The handbook without one file, or without one line of a file.</summary>
    private static IEnumerable<GeneratedHandbook> Smaller(GeneratedHandbook handbook)
    {
        foreach (var (path, text) in handbook.Files)
        {
            yield return new(handbook.Files.Where(file => file.Key != path).ToDictionary(StringComparer.Ordinal));
            var lines = text.Split('\n');
            for (var i = 0; i < lines.Length && lines.Length > 1; i++)
            {
                var fewer = string.Join('\n', lines.Where((_, index) => index != i));
                yield return new(handbook.Files.ToDictionary(file => file.Key, file => file.Key == path ? fewer : file.Value, StringComparer.Ordinal));
            }
        }
    }
}
