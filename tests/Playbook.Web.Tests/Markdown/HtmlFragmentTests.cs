using Playbook.Web.Markdown;

namespace Playbook.Web.Tests.Markdown;

public sealed class HtmlFragmentTests
{
    [Theory]
    [InlineData("[a](b.md)", "<p><a>a</a></p>")]
    [InlineData("[a](b.md \"x y = 'z' \\\"w\\\" >\")", "<p><a title=\"x y = 'z' &quot;w&quot; &gt;\">a</a></p>")]
    [InlineData("![a b](b.png \"t\")", "<p><img alt=\"a b\" loading=\"lazy\" title=\"t\"></p>")]
    [InlineData("<b title=\"x y\"><a title=\"p 'q' &quot; r\" href=\"b.md\" lang=\"en\">a</a></b>", "<p><b title=\"x y\"><a title=\"p 'q' &quot; r\" lang=\"en\">a</a></b></p>")]
    [InlineData("a [b](b.md) c [d](d.md)\n\ne ![f](f.png) g", "<p>a <a>b</a> c <a>d</a></p>\n<p>e <img alt=\"f\" loading=\"lazy\"> g</p>")]
    public void A_link_that_leads_nowhere_loses_its_address_and_nothing_else(string markdown, string html) =>
        MarkdownText.Html(MarkdownText.ParseClean(markdown), _ => null).ShouldBe(html);

    [Fact]
    public void Each_link_has_its_own_address()
    {
        var body = MarkdownText.ParseClean("[a](a.md) [b](b.md) ![c](c.png) <a href=\"d.md\">d</a>");

        MarkdownText.Html(body, link => link.Target == "b.md" ? null : "../" + link.Target).ShouldBe(
            "<p><a href=\"../a.md\">a</a> <a>b</a> <img src=\"../c.png\" alt=\"c\" loading=\"lazy\"> <a href=\"../d.md\">d</a></p>");
    }

    [Fact]
    public void An_address_cannot_leave_its_attribute() =>
        MarkdownText.Html(MarkdownText.ParseClean("[a](b.md)"), _ => "x\" onclick='y'>&<").ShouldBe(
            "<p><a href=\"x&quot; onclick=&#39;y&#39;&gt;&amp;&lt;\">a</a></p>");

    [Fact]
    public void A_fragment_can_be_shown_on_several_pages()
    {
        var fragment = ((ParagraphBlock)MarkdownText.ParseClean("[a](a.md)").Blocks[0]).Html;

        fragment.ToHtml(_ => "1").ShouldBe("<a href=\"1\">a</a>");
        fragment.ToHtml(_ => "2").ShouldBe("<a href=\"2\">a</a>");
    }

    [Theory]
    [InlineData(0xE000)]
    [InlineData(0xDBFD)]
    [InlineData(0xDBFE)]
    [InlineData(0xDC00)]
    [InlineData(0xD83D)]
    public void Marks_in_the_text_are_text(int unit)
    {
        // By its number, for halves of surrogate pairs do not survive in the data of a theory.
        var mark = (char)unit;
        var shown = char.IsSurrogate(mark) ? '\uFFFD' : mark;
        var markdown = $"{mark}0{mark} [a](b.md \"{mark}0\")\n\n# {mark}0\n\n``` {mark}0\n{mark}0\n```\n\n<p title=\"{mark}0\">{mark}0</p>";

        MarkdownText.Html(markdown).ShouldBe(
            $"""
            <p>{shown}0{shown} <a href="b.md" title="{shown}0">a</a></p>
            <h1 id="0">{shown}0</h1>
            <pre tabindex="0"><code class="language-{shown}0">{shown}0
            </code></pre>
            <p title="{shown}0">{shown}0</p>
            """);
    }

    [Theory]
    [InlineData("&#xE000;0&#xE001;", "\uE0000\uE001")]
    [InlineData("&#57344;0&#57345;", "\uE0000\uE001")]
    [InlineData("&#xDBFD;0&#xDBFF;", "\uFFFD0\uFFFD")]
    [InlineData("&#56317;0&#56319;", "\uFFFD0\uFFFD")]
    [InlineData("&#x10F400;0&#x10FC00;", "\U0010F4000\U0010FC00")]
    [InlineData("\U0010F4000\U0010FC00", "\U0010F4000\U0010FC00")]
    [InlineData("&#x1F000;", "\U0001F000")]
    public void Marks_cannot_be_made_from_character_references(string reference, string text)
    {
        var markdown = $"{reference} [a](b.md \"{reference}\")\n\n``` {reference}\nx\n```\n\n<p title=\"{reference}\">{reference} <a href=\"b.md\">c</a></p>\n\nx <b>{reference}</b>";

        MarkdownText.Html(markdown).ShouldBe(
            $"""
            <p>{text} <a href="b.md" title="{text}">a</a></p>
            <pre tabindex="0"><code class="language-{text}">x
            </code></pre>
            <p title="{text}">{text} <a href="b.md">c</a></p>
            <p>x <b>{text}</b></p>
            """);
    }

    [Fact]
    public void A_mark_in_an_address_is_part_of_the_address() =>
        MarkdownText.ParseClean("<a href=\"&#xE000;0&#xE001;\">x</a> [y](\uE0000\uE001)").Links.Select(link => link.Target)
            .ShouldBe(["\uE0000\uE001", "\uE0000\uE001"]);
}
