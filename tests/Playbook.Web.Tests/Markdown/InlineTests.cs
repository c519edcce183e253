using Playbook.Web.Markdown;

namespace Playbook.Web.Tests.Markdown;

public sealed class InlineTests
{
    [Theory]
    [InlineData("~~gone~~ ~kept~", "<del>gone</del> ~kept~")]
    [InlineData("*a* **b** ***c*** `d<e`", "<em>a</em> <strong>b</strong> <em><strong>c</strong></em> <code>d&lt;e</code>")]
    [InlineData("a < b & \"c\" > d", "a &lt; b &amp; &quot;c&quot; &gt; d")]
    [InlineData("&copy; &lt;b&gt; &#38;amp;", "© &lt;b&gt; &amp;amp;")]
    [InlineData("a  \nb\\\nc\nd", "a<br>\nb<br>\nc\nd")]
    [InlineData("https://a.example/x?y=1&z=2.", "<a href=\"https://a.example/x?y=1&amp;z=2\" class=\"address\">https://a.example/x?y=1&amp;z=2</a>.")]
    [InlineData("www.a.example", "<a href=\"http://www.a.example\" class=\"address\">www.a.example</a>")]
    [InlineData("<me@a.example>", "<a href=\"mailto:me@a.example\" class=\"address\">me@a.example</a>")]
    [InlineData("[https://a.example](https://a.example)", "<a href=\"https://a.example\" class=\"address\">https://a.example</a>")]
    [InlineData("[https://*a*.example](https://a.example)", "<a href=\"https://a.example\">https://<em>a</em>.example</a>")]
    [InlineData("[a](b.md \"It's \\\"x\\\" < y\")", "<a href=\"b.md\" title=\"It's &quot;x&quot; &lt; y\">a</a>")]
    [InlineData("[a](<b c.md>)", "<a href=\"b c.md\">a</a>")]
    [InlineData("![a *b* \"c\"](d.png \"t\")", "<img src=\"d.png\" alt=\"a b &quot;c&quot;\" loading=\"lazy\" title=\"t\">")]
    [InlineData("![a ![b](c.png)](d.png)", "<img src=\"d.png\" alt=\"a b\" loading=\"lazy\">")]
    [InlineData("[Skill X] and ____ and {name}", "[Skill X] and ____ and {name}")]
    [InlineData("I am ____ when ____ and __sure__ of _it_", "I am ____ when ____ and <strong>sure</strong> of <em>it</em>")]
    [InlineData("a\\*b\\*", "a*b*")]
    public void Inlines(string markdown, string html)
    {
        // Line breaks are elements without an end in both forms.
        MarkdownText.Html(markdown).Replace("<br />", "<br>", StringComparison.Ordinal).ShouldBe($"<p>{html}</p>");
    }

    [Theory]
    [InlineData("*a* **b** `c` [d](d.md) &amp; ~~e~~", "a b c d & e")]
    [InlineData("a\nb  \nc", "a b c")]
    [InlineData("<https://a.example> ![gone](x.png) b", "https://a.example  b")]
    [InlineData("a <b>c</b> d", "a c d")]
    [InlineData("[a *b [c `d\r\ne`", "[a *b [c d e")]
    [InlineData("![a", "![a")]
    public void Words_without_markup(string markdown, string text) =>
        MarkdownText.ParseClean(markdown).Blocks.ShouldHaveSingleItem().ShouldBeOfType<ParagraphBlock>().Text.ShouldBe(text);

    [Theory]
    [InlineData("**a**", true)]
    [InlineData("**a *b* c**:", true)]
    [InlineData("**a** ", true)]
    [InlineData("**a** b", false)]
    [InlineData("*a*", false)]
    [InlineData("b **a**", false)]
    [InlineData("**a** **b**", false)]
    public void A_paragraph_that_is_all_strong_says_so(string markdown, bool isStrong) =>
        MarkdownText.ParseClean(markdown).Blocks.ShouldHaveSingleItem().ShouldBeOfType<ParagraphBlock>().IsStrong.ShouldBe(isStrong);

    [Theory]
    [InlineData("a\n\n---\n\nb", "<p>a</p>\n<hr>\n<p>b</p>")]
    [InlineData("> a\n>\n> - b", "<blockquote>\n<p>a</p>\n<ul>\n<li>b</li>\n</ul>\n</blockquote>")]
    [InlineData("", "")]
    [InlineData("[a]: b.md", "")]
    [InlineData("\uFEFF", "<p>\uFEFF</p>")]
    [InlineData("a\0b", "<p>a\uFFFDb</p>")]
    public void Other_blocks(string markdown, string html) => MarkdownText.Html(markdown).ShouldBe(html);
}
