namespace Playbook.Web.Tests.Markdown;

public sealed class ListTests
{
    [Theory]
    [InlineData("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>")]
    [InlineData("- a\n\n- b", "<ul>\n<li><p>a</p></li>\n<li><p>b</p></li>\n</ul>")]
    [InlineData("1. a\n2. b", "<ol>\n<li>a</li>\n<li>b</li>\n</ol>")]
    [InlineData("3) a\n4) b", "<ol start=\"3\">\n<li>a</li>\n<li>b</li>\n</ol>")]
    [InlineData("0. a", "<ol start=\"0\">\n<li>a</li>\n</ol>")]
    [InlineData("007. a", "<ol start=\"7\">\n<li>a</li>\n</ol>")]
    [InlineData("- a\n  - b\n  - c\n- d", "<ul>\n<li>a\n<ul>\n<li>b</li>\n<li>c</li>\n</ul></li>\n<li>d</li>\n</ul>")]
    [InlineData("- a\n\n  b\n- c", "<ul>\n<li><p>a</p>\n<p>b</p></li>\n<li><p>c</p></li>\n</ul>")]
    [InlineData("- a\n\n  - b\n  - c", "<ul>\n<li><p>a</p>\n<ul>\n<li>b</li>\n<li>c</li>\n</ul></li>\n</ul>")]
    [InlineData("- a\n- b\n* c", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n<ul>\n<li>c</li>\n</ul>")]
    [InlineData("- a\nlazy", "<ul>\n<li>a\nlazy</li>\n</ul>")]
    [InlineData("- # A", "<ul>\n<li>\n<h1 id=\"a\">A</h1></li>\n</ul>")]
    [InlineData("-\n- b", "<ul>\n<li></li>\n<li>b</li>\n</ul>")]
    public void Lists(string markdown, string html) => MarkdownText.Html(markdown).ShouldBe(html);
}
