using Playbook.Browser.Tests.Sites;

namespace Playbook.Browser.Tests.Harness;

public sealed class HeaderRulesTests
{
    [Theory]
    [InlineData("/*", "/", true)]
    [InlineData("/*", "/guides/start.html", true)]
    [InlineData("/assets/*", "/assets/css/site.css", true)]
    [InlineData("/assets/*", "/index.html", false)]
    [InlineData("/*.html", "/guides/start.html", true)]
    [InlineData("/*.html", "/guides/startxhtml", false)]
    [InlineData("/:kind/index.html", "/skills/index.html", true)]
    [InlineData("/:kind/index.html", "/skills/team/index.html", false)]
    [InlineData("/index.html", "/index.html", true)]
    public void A_star_is_anything_and_a_placeholder_one_segment(string pattern, string path, bool applies) =>
        HeaderRules.Parse($"{pattern}\n  X-Test: yes").For(path).Any().ShouldBe(applies);

    [Fact]
    public void All_rules_that_match_apply_and_equal_names_are_joined()
    {
        var rules = HeaderRules.Parse("# for all\n/*\n  X-One: a: b\n\tX-Two: c\r\n\n/index.html\n  x-two: d\n");

        rules.For("/index.html").ShouldBe([new("X-One", "a: b"), new("X-Two", "c, d")]);
    }

    [Theory]
    [InlineData("  X-Test: no path above")]
    [InlineData("/*\n  no colon")]
    [InlineData("/*\nX-Test: not indented")]
    public void A_line_that_a_host_would_drop_is_an_error(string text) =>
        Should.Throw<FormatException>(() => HeaderRules.Parse(text)).Message.ShouldStartWith("_headers(");
}
