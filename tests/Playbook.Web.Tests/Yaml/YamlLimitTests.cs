using Playbook.Engine.Metadata;

namespace Playbook.Web.Tests.Yaml;

public sealed class YamlLimitTests
{
    [Fact]
    public void Thirty_two_levels_are_read() =>
        YamlText.Show(YamlText.ParseClean($"a: {new string('[', 31)}x{new string(']', 31)}\n"))
            .ShouldBe($"{{a: {new string('[', 31)}x{new string(']', 31)}}}");

    [Fact]
    public void A_level_more_is_an_error_at_the_level()
    {
        var map = YamlText.Parse($"title: t\na: {new string('[', 32)}x{new string(']', 32)}\n", out var findings, lineOffset: 1);

        findings.ShouldHaveSingleItem().ToString().ShouldBe(
            "input/page.md(3,35): error PB1108: This is nested more than 32 levels deep.");
        map.Find("title").ShouldNotBeNull();
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{")]
    [InlineData("- ")]
    [InlineData("? ")]
    [InlineData("[\n")]
    [InlineData("{a: ")]
    public void Ten_thousand_levels_are_an_error_and_nothing_worse(string opening) =>
        YamlText.OnlyFinding(string.Concat(Enumerable.Repeat(opening, 10_000))).Code.ShouldBe("PB1108");

    [Fact]
    public void A_staircase_of_maps_is_an_error_and_nothing_worse() =>
        YamlText.OnlyFinding(string.Concat(Enumerable.Range(0, 1000).Select(i => $"{new string(' ', i)}a:\n")))
            .ToString().ShouldBe("input/page.md(33,33): error PB1108: This is nested more than 32 levels deep.");

    [Fact]
    public void An_alias_bomb_is_an_error_and_the_keys_before_it_are_kept()
    {
        var bomb = "a: &a [x, x, x, x, x, x, x, x, x]\n" + string.Concat(
            "bcdefghi".Select(c => $"{c}: &{c} [{string.Join(", ", Enumerable.Repeat($"*{(char)(c - 1)}", 9))}]\n"));

        var map = YamlText.Parse(bomb, out var findings);

        findings.ShouldHaveSingleItem().ToString().ShouldBe(
            "input/page.md(5,8): error PB1108: With what the aliases repeat, there are more than 10000 values.");
        map.Entries.Select(entry => entry.Key).ShouldBe(["a", "b", "c", "d", "e"]);
    }

    [Fact]
    public void A_chain_of_aliases_cannot_nest_deeper_than_text_can()
    {
        var chain = "k0: &k0 [x]\n" + string.Concat(Enumerable.Range(1, 60).Select(i => $"k{i}: &k{i} [*k{i - 1}]\n"));

        YamlText.OnlyFinding(chain).ToString().ShouldBe(
            "input/page.md(32,12): error PB1108: With what '*k30' repeats, this is nested more than 32 levels deep.");
    }

    [Fact]
    public void An_anchor_inside_itself_is_an_error() =>
        YamlText.OnlyFinding("a: &a [*a]\n").ToString().ShouldBe(
            "input/page.md(1,8): error PB1102: '*a' repeats a value marked '&a', and there is none above. If it is text, put it in quotes.");

    [Fact]
    public void Ten_thousand_values_are_read_and_more_are_an_error()
    {
        // The root, the key and the list count as well.
        var list = YamlText.ParseClean($"a: [{string.Join(',', Enumerable.Repeat("x", 9_997))}]").Find("a")!.Value;
        list.ShouldBeOfType<MetadataList>().Items.Count.ShouldBe(9_997);

        YamlText.OnlyFinding($"a:\n{string.Concat(Enumerable.Repeat("- x\n", 9_998))}").ToString().ShouldBe(
            "input/page.md(9999,3): error PB1108: There are more than 10000 values.");
    }

    [Fact]
    public void A_text_of_more_than_a_million_characters_is_not_read()
    {
        var map = YamlText.Parse($"a: {new string('x', 1_000_000)}", out var findings, lineOffset: 1);

        map.ShouldBeSameAs(MetadataMap.Empty);
        findings.ShouldHaveSingleItem().ToString().ShouldBe(
            "input/page.md(2,1): error PB1108: This YAML has 1000003 characters. Expected at most 1000000.");
    }
}
