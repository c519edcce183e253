using System.Text;
using Playbook.Web.Html;
using Playbook.Web.Markdown;

namespace Playbook.Web.Tests.Markdown;

public sealed class RawHtmlTests
{
    [Fact]
    public void Disclosure_around_markdown_survives() => MarkdownText.Html(
        """
        <details>
        <summary>More</summary>

        Text **b** [a](a.md)

        - list <i>x</i>

        </details>

        After
        """).ShouldBe(
        """
        <details>
        <summary>More</summary>
        <p>Text <strong>b</strong> <a href="a.md">a</a></p>
        <ul>
        <li>list <i>x</i></li>
        </ul>
        </details>
        <p>After</p>
        """);

    [Fact]
    public void Disclosures_nest() => MarkdownText.Html("<details>\n\na\n\n<details>\n\nb\n\n</details>\n\n</details>\n\nc")
        .ShouldBe("<details>\n<p>a</p>\n<details>\n<p>b</p>\n</details>\n</details>\n<p>c</p>");

    [Fact]
    public void What_stands_in_raw_html_stays_in_the_tree()
    {
        var blocks = MarkdownText.ParseClean(
            """
            <details>

            - a {#q}

            | A |
            |---|
            | b |

            ::: answer {#w}
            c
            :::

            </details>
            """, itemAttributes: true).Blocks;

        blocks.Select(block => block.GetType()).ShouldBe(
            [typeof(HtmlBlock), typeof(ListBlock), typeof(TableBlock), typeof(DirectiveBlock), typeof(HtmlBlock)]);
    }

    [Fact]
    public void What_stands_between_comments_stays_in_the_tree()
    {
        var blocks = MarkdownText.ParseClean("<!-- toc -->\n\n- a\n\n<!-- tocstop -->\n\nb\n\n<hr>").Blocks;

        blocks.Select(block => block.GetType()).ShouldBe([typeof(ListBlock), typeof(ParagraphBlock), typeof(HtmlBlock)]);
    }

    [Fact]
    public void What_is_opened_before_a_heading_closes_there() =>
        MarkdownText.Html("<div>\n\na\n\n# B\n\nc\n\n</div>").ShouldBe("<div></div>\n<p>a</p>\n<h1 id=\"b\">B</h1>\n<p>c</p>");

    [Fact]
    public void What_is_never_closed_closes_at_once() =>
        MarkdownText.Html("<div>\n\na\n\n<hr>").ShouldBe("<div></div>\n<p>a</p>\n<hr>");

    [Theory]
    [InlineData("a <b>b <i>c</b> d", "<p>a <b>b <i>c</i></b><i> d</i></p>")]
    [InlineData("a <b>b", "<p>a <b>b</b></p>")]
    [InlineData("a\uFFFF <b>b", "<p>a\uFFFD <b>b</b></p>")]
    [InlineData("a </b>b", "<p>a b</p>")]
    [InlineData("a <!-- gone -->b", "<p>a b</p>")]
    [InlineData("<!-- gone -->", "")]
    [InlineData("a\n\n<!--\ngone\n\ntoo\n-->\n\nb", "<p>a</p>\n<p>b</p>")]
    [InlineData("a <kbd>Ctrl</kbd> &lt;b&gt;", "<p>a <kbd>Ctrl</kbd> &lt;b&gt;</p>")]
    [InlineData("<a href=\"x.md\">**b**</a>", "<p><a href=\"x.md\"><strong>b</strong></a></p>")]
    [InlineData("<a name=\"x\"/>\n\nb", "<a id=\"x\"></a>\n<p>b</p>")]
    [InlineData("- <b>a</b>", "<ul>\n<li><b>a</b></li>\n</ul>")]
    [InlineData("`<b>`", "<p><code>&lt;b&gt;</code></p>")]
    public void Raw_elements(string markdown, string html) => MarkdownText.Html(markdown).ShouldBe(html);

    [Theory]
    [InlineData("a <script>alert(1)</script> b", "<p>a  b</p>", "1,3 PB1305 The HTML element <script> was left out.")]
    [InlineData("a <b onclick=\"x\">b</b>", "<p>a <b>b</b></p>", "1,3 PB1305 The HTML attribute 'onclick' was left out.")]
    [InlineData("a <div>b</div> c", "<p>a b c</p>", "1,3 PB1305 The HTML element <div> was left out.")]
    [InlineData("<div>\n\n<p style=\"x\">b</p>\n</div>", "<div>\n<p>b</p>\n</div>", "3,1 PB1305 The HTML attribute 'style' was left out.")]
    [InlineData("<center>\na\n</center>", "a", "1,1 PB1305 The HTML element <center> was left out.")]
    public void What_is_left_out_is_a_hint_with_its_place(string markdown, string html, string finding)
    {
        MarkdownText.Findings(markdown).ShouldBe([finding]);
        MarkdownText.HtmlAnyhow(markdown).ShouldBe(html);
    }

    [Theory]
    [InlineData("<form>\n\na **b**\n\n</form>")]
    [InlineData("<svg>\n\na **b**\n\n</svg>")]
    [InlineData("<video>\n\na **b**\n\n</video>")]
    [InlineData("<FORM>\n\na **b**\n\n</FORM>")]
    public void Markdown_in_what_is_left_out_stays(string markdown) =>
        MarkdownText.HtmlAnyhow(markdown).ShouldBe("<p>a <strong>b</strong></p>");

    [Fact]
    public void A_comment_that_is_never_closed_is_an_error() =>
        MarkdownText.Findings("a\n\n<!-- b\n\nc").ShouldBe(["3,1 PB1301 The comment is never closed."]);

    [Theory]
    [InlineData("# Wins\n\na <a id=\"wins\">b</a>", "<h1 id=\"wins\">Wins</h1>\n<p>a <a>b</a></p>")]
    [InlineData("# Wins\n\n<p id=\"wins\">b</p>", "<h1 id=\"wins\">Wins</h1>\n<p>b</p>")]
    [InlineData("<p id=\"w\">a</p>\n<p id=\"w\">b</p>", "<p id=\"w\">a</p>\n<p>b</p>")]
    [InlineData("<p id=\"_w\">a</p>", "<p>a</p>")]
    [InlineData("a <a name=\"_w\">b</a>", "<p>a <a>b</a></p>")]
    public void An_id_that_is_taken_is_left_out(string markdown, string html)
    {
        MarkdownText.Findings(markdown).ShouldHaveSingleItem().ShouldContain("PB1305 The HTML id '");
        MarkdownText.HtmlAnyhow(markdown).ShouldBe(html);
    }

    [Fact]
    public void A_heading_makes_room_for_an_id_before_it() =>
        MarkdownText.Html("<a id=\"wins\"></a>\n\n# Wins").ShouldBe("<p><a id=\"wins\"></a></p>\n<h1 id=\"wins-1\">Wins</h1>");

    [Fact]
    public void An_element_that_parsers_repeat_keeps_its_id_once() =>
        MarkdownText.Html("<div>\n<a id=\"x\"/>\n<p>a</p><p>b</p>\n</div>").Split("id=\"x\"").Length.ShouldBe(2);

    [Fact]
    public void Raw_ids_are_anchors()
    {
        var body = MarkdownText.ParseClean("<a id=\"a\"></a> <a name=\"b\">x</a> <a id=\"c\" name=\"d\">y</a>\n\n<p id=\"e\">z</p>");

        body.Anchors.Order(StringComparer.Ordinal).ShouldBe(["a", "b", "c", "e"]);
    }

    [Theory]
    [InlineData("<div><p title=\"\n\n<b title=\" onmouseover=x \">b</b>\n\n<p \">c</p></div>")]
    [InlineData("<div><!-- --!><p title=\"\n\n<b title=\" onmouseover=x \">b</b>\n\n<p \">c --></p></div>\n\n</div>")]
    [InlineData("<div><!--\n\n<b title=\" onmouseover=x \">b</b>\n\n<p>--></p></div>")]
    [InlineData("<div><p id='\n\n<b title=\" onmouseover=x \">b</b>\n\n<p '>c</p></div>")]
    public void Markdown_never_lands_inside_a_tag(string markdown)
    {
        var html = MarkdownText.HtmlAnyhow(markdown);

        Page(html).PolicyViolations.ShouldBeEmpty();
        html.ShouldContain("<p><b title=\" onmouseover=x \">b</b></p>");
    }

    [Theory]
    [InlineData("a <?x ><a title='?>[b](https://b.example)' <b>c")]
    [InlineData("a <?x ><a id='?>[b](https://b.example)' <b>c")]
    public void An_address_never_lands_in_the_attribute_of_a_tag_around_it(string markdown) =>
        MarkdownText.HtmlAnyhow(markdown).ShouldBe("<p>a <a>c</a></p>");

    private static RenderedPage Page(string html) =>
        RenderedPage.Parse(Encoding.UTF8.GetBytes($"<!DOCTYPE html><meta charset=utf-8><body>{html}"));
}
