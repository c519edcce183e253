using System.Text;
using Playbook.Web.Html;

namespace Playbook.Web.Tests.Html;

/// <summary>HTML that parsers read differently the second time is how sanitisers are got round.</summary>
public sealed class MutationTests
{
    [Theory]
    [InlineData("<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">")]
    [InlineData("<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>")]
    [InlineData("<svg></p><style><a id=\"</style><img src=1 onerror=alert(1)>\">")]
    [InlineData("<svg><style><img src=x onerror=alert(1)></style></svg>")]
    [InlineData("<svg><desc><p>a<style><img src=x onerror=alert(1)></style></p></desc></svg>")]
    [InlineData("<svg><foreignObject><img src=x onerror=alert(1)></foreignObject></svg>")]
    [InlineData("<math><annotation-xml encoding=\"text/html\"><style><img src=x onerror=alert(1)></style></annotation-xml></math>")]
    [InlineData("<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>")]
    [InlineData("<template><p title=\"</template><img src=x onerror=alert(1)>\"></p></template>")]
    [InlineData("<template><template><script>alert(1)</script></template></template>")]
    [InlineData("<title><p title=\"</title><img src=x onerror=alert(1)>\"></title>")]
    [InlineData("<textarea></textarea><img src=x onerror=alert(1)></textarea>")]
    [InlineData("<xmp><p title=\"</xmp><img src=x onerror=alert(1)>\"></xmp>")]
    [InlineData("<noembed><img src=\"</noembed><img src=x onerror=alert(1)>\"></noembed>")]
    [InlineData("<iframe><p title=\"</iframe><img src=x onerror=alert(1)>\"></iframe>")]
    [InlineData("<select><template><style><!--</style><a rel=\"--></style></template></select><img src=x onerror=alert(1)>\">")]
    [InlineData("<p title=\"</p><img src=x onerror=alert(1)>\">a</p>")]
    [InlineData("<a title='\"><img src=x onerror=alert(1)>'>a</a>")]
    [InlineData("<scr<script>ipt>alert(1)</scr</script>ipt>")]
    [InlineData("<<script>alert(1)//<</script>")]
    [InlineData("<img \"\"\"><script>alert(1)</script>\">")]
    [InlineData("<b><p title=`<img src=x onerror=alert(1)>`>")]
    [InlineData("<table><td><table><td><svg><style><b title=\"</style><img src=x onerror=alert(1)>\">")]
    [InlineData("<p><marquee><p onclick=x>a</p></marquee></p>")]
    [InlineData("<p><rt><table><summary onclick=x>a")]
    [InlineData("<pre>\n\n<b onclick=x>a</b></pre>")]
    public void Nothing_acts_and_nothing_changes_when_it_is_read_again(string html)
    {
        var clean = SanitizedHtml.Of(html);
        var page = RenderedPage.Parse(Encoding.UTF8.GetBytes($"<!DOCTYPE html><body><div>{clean}</div>"));

        page.PolicyViolations.ShouldBeEmpty();
        SanitizedHtml.Of(clean).ShouldBe(clean);
    }

    [Theory]
    [InlineData("<p><marquee><p>a</p></marquee></p>", "<p></p><p>a</p><p></p>")]
    [InlineData("<pre>\n\na</pre>", "<pre>\n\na</pre>")]
    [InlineData("<a href=x>a<a href=y>b", "<a href=\"x\">a</a><a href=\"y\">b</a>")]
    [InlineData("<b>a<p>b</b>c", "<b>a</b><p><b>b</b>c</p>")]
    [InlineData("<table><b>a</b><tr><td>b", "<b>a</b><table><tbody><tr><td>b</td></tr></tbody></table>")]
    [InlineData("<p>a<table>", "<p>a</p><table></table>")]
    [InlineData("<li>a<li>b", "<li>a</li><li>b</li>")]
    [InlineData("</div></div>a", "a")]
    [InlineData("<b", "")]
    [InlineData("a < b", "a &lt; b")]
    public void What_is_odd_is_written_as_browsers_read_it(string html, string expected) =>
        SanitizedHtml.Of(html).ShouldBe(expected);

    [Fact]
    public void Random_soup_settles_and_stays_harmless()
    {
        var random = new Random(1);
        for (var i = 0; i < 500; i++)
        {
            var html = Soup(random);
            Nothing_acts_and_nothing_changes_when_it_is_read_again(html);
        }
    }

    private static string Soup(Random random)
    {
        string[] pieces =
        [
            "<p>", "</p>", "<b id=q onclick=x>", "</b>", "<a href=x name=q>", "</a>", "<table>", "</table>", "<tr>", "<td>",
            "<caption>", "<svg>", "</svg>", "<math>", "<mtext>", "<mglyph>", "<style>", "</style>", "<script>", "</script>",
            "<template>", "</template>", "<noscript>", "</noscript>", "<select>", "<option>", "<form>", "</form>", "<pre>",
            "\n", "<marquee>", "</marquee>", "<summary>", "<ruby>", "<rt>", "<li>", "<ul>", "</ul>", "<!--", "-->", "text",
            "&lt;", "\"", "'", "<img src=x onerror=y title=\"<b>\">", "<h1>", "</h1>", "<plaintext>", "<dd>", "<textarea>",
        ];
        return string.Concat(Enumerable.Range(0, random.Next(2, 16)).Select(_ => pieces[random.Next(pieces.Length)]));
    }
}
