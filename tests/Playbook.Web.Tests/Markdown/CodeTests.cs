namespace Playbook.Web.Tests.Markdown;

public sealed class CodeTests
{
    [Theory]
    [InlineData("```\na < b & \"c\"\n```", "<pre tabindex=\"0\"><code>a &lt; b &amp; &quot;c&quot;\n</code></pre>")]
    [InlineData("``` js title=\"x\"\na\n\nb\n```", "<pre tabindex=\"0\"><code class=\"language-js\">a\n\nb\n</code></pre>")]
    [InlineData("~~~\"><b>\na\n~~~", "<pre tabindex=\"0\"><code class=\"language-&quot;&gt;&lt;b&gt;\">a\n</code></pre>")]
    [InlineData("```a&#32;menu\nb\n```", "<pre tabindex=\"0\"><code class=\"language-a\">b\n</code></pre>")]
    [InlineData("```&Tab;\nb\n```", "<pre tabindex=\"0\"><code>b\n</code></pre>")]
    [InlineData("```\r\na\r\nb\r\n```\r\n", "<pre tabindex=\"0\"><code>a\nb\n</code></pre>")]
    [InlineData("````\n```\n````", "<pre tabindex=\"0\"><code>```\n</code></pre>")]
    [InlineData("```\n```", "<pre tabindex=\"0\"><code></code></pre>")]
    [InlineData("    a\n\n\tb", "<pre tabindex=\"0\"><code>a\n\nb\n</code></pre>")]
    [InlineData("```\n::: tip\n{#a} [x](y.md) &#xE000;\n```", "<pre tabindex=\"0\"><code>::: tip\n{#a} [x](y.md) &amp;#xE000;\n</code></pre>")]
    public void Code_is_shown_as_it_is(string markdown, string html) => MarkdownText.Html(markdown).ShouldBe(html);

    [Fact]
    public void A_code_block_that_is_never_closed_is_an_error()
    {
        MarkdownText.Parse("Text\n\n```` js\ncode\n```\n# Not a heading\n", out var findings);

        findings.ShouldHaveSingleItem().ToString().ShouldBe(
            "input/page.md(3,1): error PB1301: The code block is never closed. Expected a line with '````' where it ends; without one it swallows the rest of the page.");
    }

    [Fact]
    public void A_code_block_that_its_container_ends_is_an_error() =>
        MarkdownText.Findings("::: tip\n~~~\ncode\n:::\n").ShouldBe(["2,1 PB1301 The code block is never closed."]);

    [Fact]
    public void A_code_block_that_its_list_item_ends_is_an_error() =>
        MarkdownText.Findings("- a\n\n  ```\n  code\n\nb").ShouldBe(["3,3 PB1301 The code block is never closed."]);
}
