using Playbook.Serving;

namespace Playbook.Tests.Serving;

public sealed class HeaderRulesTests
{
    [Fact]
    public void Headers_apply_to_the_paths_above_them()
    {
        var rules = HeaderRules.Parse(
            """
            # everything
            /*
              X-Frame-Options: DENY
              Content-Security-Policy: default-src 'none'; img-src https://a.example:8080

            /data/*.json
              # open data
              Access-Control-Allow-Origin: *
            /:lang/start.html
            X-Lang: some
            """);

        rules.For("/").Keys.ShouldBe(["X-Frame-Options", "Content-Security-Policy"]);
        rules.For("/")["Content-Security-Policy"].ShouldBe("default-src 'none'; img-src https://a.example:8080");
        rules.For("/data/a/b.json")["Access-Control-Allow-Origin"].ShouldBe("*");
        rules.For("/data/a.jsonp").ContainsKey("Access-Control-Allow-Origin").ShouldBeFalse();
        rules.For("/de/start.html")["X-Lang"].ShouldBe("some");
        rules.For("/de/x/start.html").ContainsKey("X-Lang").ShouldBeFalse();
    }

    [Fact]
    public void Values_of_one_name_are_joined() =>
        HeaderRules.Parse("/*\n  Link: <a>\n  link: <b>\n/x\n  Link: <c>\n").For("/x").ShouldBe([new("Link", "<a>, <b>, <c>")]);

    [Fact]
    public void Windows_line_ends_and_a_byte_order_mark_are_fine() =>
        HeaderRules.Parse("\uFEFF/*\r\n  X-A: b\r\n").For("/").ShouldBe([new("X-A", "b")]);

    [Theory]
    [InlineData("X-Before: any path")]
    [InlineData("/*\n  no header at all")]
    [InlineData("/*\n  Bad Name: x")]
    [InlineData("/*\n  X-Bad: \u0001")]
    [InlineData("/*\n  X-Bad: ü")]
    [InlineData("/*\n  : x")]
    [InlineData("")]
    public void What_cannot_be_sent_is_passed_over(string text) => HeaderRules.Parse(text).For("/").ShouldBeEmpty();
}
