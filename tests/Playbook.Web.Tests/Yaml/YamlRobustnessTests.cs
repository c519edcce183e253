using System.Text;

namespace Playbook.Web.Tests.Yaml;

/// <summary>Texts that nobody wrote on purpose: none may throw, and each place lies in the text.</summary>
public sealed class YamlRobustnessTests
{
    private const string Alphabet = " :\n-? \n\t:-[]{}\"'#&*!|>%@`,?ab1\\\r.~<=\0\u2028\ud83dx";

    private const string Sample =
        "title: How to prepare\norder: 12\ntags: [a, b, c]\nskills:\n  - user-research\n  - \"quoted: text\"\n" +
        "fits: { high: [x], low: &l [y] }\nmore: *l\ntext: |\n  one\n  two\nlast: true\n";

    [Fact]
    public void Random_texts_do_not_throw()
    {
        var random = new Random(20260331);
        for (var i = 0; i < 20_000; i++)
        {
            var length = random.Next(1, 40);
            Check(string.Concat(Enumerable.Range(0, length).Select(_ => Alphabet[random.Next(Alphabet.Length)])));
        }
    }

    [Fact]
    public void Damaged_texts_do_not_throw()
    {
        var random = new Random(20260401);
        for (var i = 0; i < 20_000; i++)
        {
            var text = new StringBuilder(Sample);
            for (var hits = random.Next(1, 5); hits > 0; hits--)
            {
                text[random.Next(text.Length)] = Alphabet[random.Next(Alphabet.Length)];
            }

            Check(text.ToString());
        }
    }

    [Fact]
    public void Cut_texts_do_not_throw()
    {
        for (var length = 0; length <= Sample.Length; length++)
        {
            Check(Sample[..length]);
            Check(Sample[length..]);
        }
    }

    [Theory]
    [InlineData("a: \"\\UFFFFFFFF\"\n")]
    [InlineData("!![?{a?\"-|@\n&}\n:{%")]
    [InlineData("title: [Skill X\norder: 1\n")]
    public void Texts_that_break_the_scanner_are_findings(string yaml)
    {
        YamlText.Parse(yaml, out var findings);

        findings.ShouldNotBeEmpty();
        findings.ShouldAllBe(finding => finding.Code == "PB1102");
    }

    private static void Check(string yaml)
    {
        var map = YamlText.Parse(yaml, out var findings);
        var lines = yaml.Split(['\r', '\n']);
        foreach (var location in findings.Select(finding => finding.Location!).Concat(map.Entries.Select(entry => entry.KeyLocation!)))
        {
            location.Line.ShouldBeInRange(1, lines.Length, yaml);
            location.Column.ShouldBeInRange(1, lines.Max(line => line.Length) + 1, yaml);
        }

        YamlText.Show(map).ShouldStartWith("{");
    }
}
