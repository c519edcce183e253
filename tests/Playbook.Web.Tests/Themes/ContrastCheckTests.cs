using Playbook.Engine.Diagnostics;
using Playbook.Web.Themes;

namespace Playbook.Web.Tests.Themes;

public sealed class ContrastCheckTests
{
    [Fact]
    public void Colours_that_keep_what_is_promised_give_no_finding() =>
        Findings([Rule("ink", "paper", 21)], Token("ink", "#000", "#fff"), Token("paper", "#fff", "#000")).ShouldBeEmpty();

    [Fact]
    public void A_finding_names_both_colours_the_appearance_what_there_is_and_what_is_needed() =>
        Findings([Rule("accent", "paper", 4.5)], Shared("accent", "#7a0019", layer: 2), Token("paper", "#ffffff", "#14181c")).ShouldHaveSingleItem()
            .ShouldStartWith("accent(1): warning PB1514: 'accent' #7a0019 on 'paper' #14181c has a contrast of 1.56 in the dark; 4.5 is needed. Try { light: \"#7a0019\", dark: \"#");

    [Fact]
    public void A_colour_is_told_once_however_many_promises_it_breaks() =>
        Findings([Rule("link", "paper", 4.5), Rule("link", "tint", 4.5)], Token("link", "#999999", "#ffffff"), Token("paper", "#ffffff", "#000000"), Token("tint", "#eeeeee", "#000000"))
            .ShouldHaveSingleItem().ShouldContain("on 'paper'");

    [Fact]
    public void What_is_suggested_keeps_every_promise_about_the_colour()
    {
        ContrastRule[] rules = [Rule("link", "paper", 4.5), Rule("link", "tint", 4.5)];
        var paper = Token("paper", "#ffffff", "#000000");
        var tint = Token("tint", "#dddddd", "#000000");

        var finding = Findings(rules, Token("link", "#7cc4e8", "#ffffff"), paper, tint)[0];

        var suggested = Rgb.Parse(finding[(finding.LastIndexOf('#'))..^2])!.Value;
        Contrast.Ratio(suggested, tint.Light.Color).ShouldBeInRange(4.5, 4.7);
        Findings(rules, Token("link", suggested.ToString(), "#ffffff"), paper, tint).ShouldBeEmpty();
    }

    [Fact]
    public void One_colour_for_both_appearances_that_fails_in_both_gets_one_suggestion_for_both()
    {
        ContrastRule[] rules = [Rule("ink", "bar", 4.5)];
        var bar = Token("bar", "#123456", "#0b1c2e");

        var findings = Findings(rules, Shared("ink", "#777777", layer: 2), bar);

        var suggestions = findings.Select(finding => finding[finding.IndexOf("Try", StringComparison.Ordinal)..]).ToList();
        suggestions.Count.ShouldBe(2);
        suggestions[0].ShouldBe(suggestions[1]);
        var colors = suggestions[0].Split('"');
        Findings(rules, Token("ink", colors[1], colors[3]), bar).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(0, 0, "text")]
    [InlineData(1, 0, "text")]
    [InlineData(0, 1, "on")]
    [InlineData(1, 2, "on")]
    [InlineData(2, 2, "text")]
    public void It_stands_at_the_colour_of_the_higher_layer(int text, int on, string at) =>
        Findings([Rule("text", "on", 4.5)], Shared("text", "#777777", text), Shared("on", "#787878", on))
            .ShouldAllBe(finding => finding.StartsWith(at + "(1): ", StringComparison.Ordinal));

    [Fact]
    public void A_ratio_that_is_almost_reached_does_not_look_as_if_it_were() =>
        Findings([Rule("text", "on", 4.48)], Shared("text", "#777777", 0), Shared("on", "#ffffff", 0))[0].ShouldContain("contrast of 4.47 in");

    [Fact]
    public void Where_no_colour_will_do_there_is_no_suggestion() =>
        Findings([Rule("text", "on", 20)], Shared("text", "#777777", 0), Shared("on", "#808080", 0))[0].ShouldEndWith("20 is needed.");

    private static ContrastRule Rule(string text, string on, double ratio) => new(text, on, ratio);

    private static ColorToken Token(string name, string light, string dark) => new(name, Value(name, light, false, 0), Value(name, dark, false, 0));

    private static ColorToken Shared(string name, string color, int layer) => new(name, Value(name, color, true, layer), Value(name, color, true, layer));

    private static ColorValue Value(string name, string color, bool isShared, int layer) =>
        new(Rgb.Parse(color)!.Value, isShared, layer, new SourceLocation(name, 1));

    private static List<string> Findings(ContrastRule[] rules, params ColorToken[] colors) =>
        [.. new ContrastCheck(new ThemeTokens(colors, []), rules).Run().Select(finding => finding.ToString())];
}
