using System.Text;
using Playbook.Web.Html;

namespace Playbook.Web.Tests.Links;

public sealed class ForbiddenSchemeTests
{
    private static readonly string[] Schemes =
    [
        "javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x", "vbscript:x", "file:///etc/passwd", "blob:x",
        "java&#9;script:alert(1)", "java&#x0A;script:alert(1)", "&#1;javascript:alert(1)", "javascript&#58;alert(1)",
        "javascript&colon;alert(1)", "&#x6A;avascript:alert(1)", "\u0001javascript:alert(1)", "view-source:x",
    ];

    private static readonly string[] Places =
    [
        "[a]({0})", "![a]({0})", "[a](<{0}>)", "[a][r]\n\n[r]: {0}", "![a][r]\n\n[r]: {0}", "<{0}>",
        "<a href=\"{0}\">a</a>", "<A HREF='{0}'>a</A>", "<p>\n<a href=\"{0}\">a</a>\n</p>", "<img src=\"{0}\">", "<img src={0}>",
        "| A |\n|---|\n| [a]({0}) |", "# [a]({0})", "::: x\n- [a]({0})\n:::", "<details>\n\n[a]({0})\n\n</details>",
        // The parsers of Markdown and of HTML do not agree on where the instruction ends.
        "b <?x ><a href='{0}//?>[a](start.md)' <b>c", "b <?x ><img src='{0}//?>![a](start.md)' <b>c",
    ];

    public static TheoryData<string> Links() => [.. Places.SelectMany(place => Schemes.Select(scheme => place.Replace("{0}", scheme, StringComparison.Ordinal)))];

    [Theory]
    [MemberData(nameof(Links))]
    public void No_address_of_such_a_scheme_is_written(string markdown)
    {
        var html = LinkSite.Html(markdown, out _);
        var page = RenderedPage.Parse(Encoding.UTF8.GetBytes($"<!DOCTYPE html><meta charset=utf-8><body>{html}"));

        page.Links.ShouldBeEmpty();
        page.PolicyViolations.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("[a](javascript:alert(1))", "<p><a>a</a></p>", "1,1", "javascript")]
    [InlineData("x ![a](DATA:image/svg+xml,x)", "<p>x <img alt=\"a\" loading=\"lazy\"></p>", "1,3", "data")]
    [InlineData("x\n<vbscript:x>", "<p>x\n<a class=\"address\">vbscript:x</a></p>", "2,1", "vbscript")]
    [InlineData("x <a href=\"java&Tab;script:x\" title=\"a b\">a</a>", "<p>x <a title=\"a b\">a</a></p>", "1,3", "javascript")]
    [InlineData("[a][r]\n\n[r]: javascript:x", "<p><a>a</a></p>", "1,1", "javascript")]
    public void It_is_an_error_where_it_stands(string markdown, string html, string place, string scheme)
    {
        LinkSite.Html(markdown, out var findings).ShouldBe(html);

        findings.ShouldHaveSingleItem().ToString().ShouldBe(
            $"input/guides/start.md({place}): error PB1206: Links with '{scheme}:' are not allowed. Expected http, https, mailto, tel, ftp, xref or a relative path.");
    }

    [Theory]
    [InlineData("java\u200Bscript:x")]
    [InlineData("\u00A0javascript:x")]
    [InlineData("./javascript:x")]
    [InlineData("x/javascript:x")]
    [InlineData(":javascript:x")]
    public void What_browsers_do_not_take_for_a_scheme_is_a_path(string target) =>
        LinkSite.Finding(target).Code.ShouldBeOneOf("PB1201", "PB1206");

    [Theory]
    [InlineData("ht\ttps://a.example", "https://a.example")]
    [InlineData(" https://a.example ", "https://a.example")]
    [InlineData("\u0001mailto:me@a.example", "mailto:me@a.example")]
    public void What_browsers_drop_is_not_written(string target, string address) => LinkSite.Resolve(target).ShouldBe(address);
}
