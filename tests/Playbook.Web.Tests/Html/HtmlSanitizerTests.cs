using Playbook.Web.Html;

namespace Playbook.Web.Tests.Html;

public sealed class HtmlSanitizerTests
{
    [Theory]
    [InlineData("<b>b</b><i>i</i><kbd>k</kbd><br><sub>s</sub>")]
    [InlineData("<details open=\"\"><summary>s</summary><p>p</p></details>")]
    [InlineData("<table><caption>c</caption><thead><tr><th scope=\"col\" colspan=\"2\">h</th></tr></thead><tbody><tr><td rowspan=\"2\">d</td></tr></tbody></table>")]
    [InlineData("<ol start=\"3\" reversed=\"\"><li value=\"2\">a</li></ol>")]
    [InlineData("<img src=\"a.png\" alt=\"A &quot;b&quot; &amp; c\" width=\"10\" height=\"20\" loading=\"lazy\">")]
    [InlineData("<a href=\"x.md\" title=\"t\">a</a>")]
    [InlineData("<figure><img src=\"a.png\"><figcaption>c</figcaption></figure>")]
    [InlineData("<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>")]
    [InlineData("<p lang=\"de\" dir=\"ltr\" translate=\"no\">a</p>")]
    [InlineData("<time datetime=\"2024-01-01\">a</time><del datetime=\"2024-01-01\">b</del>")]
    [InlineData("<code class=\"language-js\">a &lt; b</code>")]
    [InlineData("a &lt;b&gt; &amp; c&nbsp;d \"e\" 'f' \U0001F389")]
    public void What_is_allowed_stays_as_it_is(string html) => SanitizedHtml.Of(html).ShouldBe(html);

    [Theory]
    [InlineData("script")]
    [InlineData("style")]
    [InlineData("iframe")]
    [InlineData("form")]
    [InlineData("svg")]
    [InlineData("math")]
    [InlineData("object")]
    [InlineData("video")]
    [InlineData("audio")]
    [InlineData("button")]
    [InlineData("select")]
    [InlineData("textarea")]
    [InlineData("title")]
    [InlineData("template")]
    [InlineData("noscript")]
    [InlineData("noembed")]
    [InlineData("xmp")]
    [InlineData("SCRIPT")]
    public void What_is_no_prose_goes_with_all_that_is_in_it(string element) =>
        SanitizedHtml.Of($"a<{element} x=y>gone</{element}>c").ShouldBe("ac");

    [Theory]
    [InlineData("a<input value=x>b", "ab")]
    [InlineData("a<embed src=x>b", "ab")]
    [InlineData("a<link rel=stylesheet href=x>b", "ab")]
    [InlineData("a<meta http-equiv=refresh content=0>b", "ab")]
    [InlineData("a<base href=x>b", "ab")]
    [InlineData("a<plaintext>b</plaintext>", "a")]
    [InlineData("a<frameset><frame src=x></frameset>b", "ab")]
    [InlineData("<html onload=x><head><title>t</title></head><body onload=y>a</body></html>", "a")]
    public void Elements_of_pages_and_forms_go(string html, string expected) => SanitizedHtml.Of(html).ShouldBe(expected);

    [Theory]
    [InlineData("<center>a <font color=red>b</font></center>", "a b")]
    [InlineData("<custom-element>a</custom-element>", "a")]
    [InlineData("<section><article>a</article></section>", "a")]
    [InlineData("<marquee>a</marquee>", "a")]
    public void Words_in_other_elements_stay(string html, string expected) => SanitizedHtml.Of(html).ShouldBe(expected);

    [Theory]
    [InlineData("<b onclick=x>a</b>", "<b>a</b>")]
    [InlineData("<b ONCLICK=x onMouseOver='y'>a</b>", "<b>a</b>")]
    [InlineData("<img src=x onerror=alert(1)>", "<img src=\"x\">")]
    [InlineData("<img/src=x/onerror=alert(1)>", "<img src=\"x/onerror=alert(1)\">")]
    [InlineData("<p style=\"color:red\">a</p>", "<p>a</p>")]
    [InlineData("<p class=\"hero\">a</p>", "<p>a</p>")]
    [InlineData("<p class=\"task hero\">a</p>", "<p>a</p>")]
    [InlineData("<code class=\"language-js hero\">a</code>", "<code>a</code>")]
    [InlineData("<code class=\"language-js\thero\">a</code>", "<code>a</code>")]
    [InlineData("<code class=language->a</code>", "<code>a</code>")]
    [InlineData("<a href=x target=_blank rel=opener ping=y download>a</a>", "<a href=\"x\">a</a>")]
    [InlineData("<img src=x srcset=y sizes=z>", "<img src=\"x\">")]
    [InlineData("<b href=javascript:x src=y>a</b>", "<b>a</b>")]
    [InlineData("<blockquote cite=javascript:x>a</blockquote>", "<blockquote>a</blockquote>")]
    [InlineData("<p tabindex=1 contenteditable accesskey=x data-x=y aria-label=z>a</p>", "<p>a</p>")]
    [InlineData("<img width=50% height=1e9>", "<img>")]
    [InlineData("<td background=x>a</td>", "a")]
    [InlineData("<p xmlns:xlink=x xlink:href=javascript:y>a</p>", "<p>a</p>")]
    public void Attributes_that_act_or_style_go(string html, string expected) => SanitizedHtml.Of(html).ShouldBe(expected);

    [Fact]
    public void A_value_with_a_mark_for_what_is_filled_in_later_goes() =>
        SanitizedHtml.Of("<p title=\"\uDBFE1\uDBFF\" lang=\"\U0001F389\">a</p>").ShouldBe("<p lang=\"\U0001F389\">a</p>");

    [Theory]
    [InlineData("a<!-- b -->c")]
    [InlineData("a<!-- <b> -->c")]
    [InlineData("a<?php echo ?>c")]
    [InlineData("a<!doctype html>c")]
    [InlineData("a<![CDATA[b]]>c")]
    [InlineData("a<!-->c")]
    public void Comments_and_their_like_go(string html) => SanitizedHtml.Of(html).ShouldBe("ac");

    [Fact]
    public void What_was_left_out_is_told_once_each_with_its_place() =>
        SanitizedHtml.Removed("<p onclick=x>a</p><script>b</script><p onclick=y>c</p><center>d</center>").ShouldBe(
            ["0: attribute 'onclick'", "18: element <script>", "54: element <center>"]);

    [Fact]
    public void Each_address_is_asked_for_with_its_place()
    {
        var links = new List<RawLink>();
        var html = new HtmlSanitizer(
            link =>
            {
                links.Add(link);
                return "L";
            },
            _ => true).Sanitize("<a href=\"a&amp;b.md\">a</a> <b><img alt=x src=' c.png'></b>");

        html.ShouldBe("<a href=\"L\">a</a> <b><img alt=\"x\" src=\"L\"></b>");
        links.ShouldBe([new RawLink("a&b.md", false, 0), new RawLink(" c.png", true, 30)]);
    }

    [Theory]
    [InlineData("<p id=a>x</p><p id=a>y</p>", "<p id=\"a\">x</p><p>y</p>")]
    [InlineData("<a name=a>x</a>", "<a id=\"a\">x</a>")]
    [InlineData("<a name=a id=b>x</a>", "<a id=\"b\">x</a>")]
    [InlineData("<a id=b name=b>x</a>", "<a id=\"b\">x</a>")]
    [InlineData("<p id=''>x</p>", "<p>x</p>")]
    [InlineData("<p name=a>x</p>", "<p>x</p>")]
    [InlineData("<a id=x>a<p>b</p><p>c</p>", "<a id=\"x\">a<p>b</p><p>c</p></a>")]
    [InlineData("<p><b id=x>a<p>b", "<p><b id=\"x\">a</b></p><p><b>b</b></p>")]
    public void Ids_are_kept_once(string html, string expected)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);

        new HtmlSanitizer(link => link.Target, taken.Add).Sanitize(html).ShouldBe(expected);
    }

    [Theory]
    [InlineData("a <div>b</div> c", "a b c")]
    [InlineData("<ul><li>a</li></ul>", "a")]
    [InlineData("<table><tr><td>a</table>", "a")]
    [InlineData("<details><summary>a</summary></details>", "a")]
    [InlineData("<b>a</b><br><img src=\"b\">", "<b>a</b><br><img src=\"b\">")]
    public void In_a_paragraph_blocks_leave_their_words(string html, string expected) =>
        new HtmlSanitizer(link => link.Target, _ => true, mayHoldBlocks: false).Sanitize(html).ShouldBe(expected);
}
