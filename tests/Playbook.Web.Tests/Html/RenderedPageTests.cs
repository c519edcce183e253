using System.Text;
using Playbook.Web.Html;

namespace Playbook.Web.Tests.Html;

public sealed class RenderedPageTests
{
    [Fact]
    public void It_knows_ids_and_which_are_there_twice()
    {
        var page = Parse("<p id=a></p><p id=b></p><b id=a></b><i id=''></i><template><p id=b></p></template>");

        page.Ids.Order(StringComparer.Ordinal).ShouldBe(["a", "b"]);
        page.DuplicateIds.ShouldBe(["a"]);
    }

    [Theory]
    [InlineData("<a href='a.html#b'>", "a.html#b")]
    [InlineData("<a href=a></a><a href=a></a><link href=b>", "a b")]
    [InlineData("<img src=a srcset='b.png 1x, c.png 2x'>", "a b.png c.png")]
    [InlineData("<img srcset='b.png 100w,\n   c.png 200w,'>", "b.png c.png")]
    [InlineData("<img srcset='b,c.png'>", "b,c.png")]
    [InlineData("<img srcset=' , '>", "")]
    [InlineData("<form action=a></form><video poster=b></video><object data=c></object>", "a b c")]
    [InlineData("<script src=a></script>", "a")]
    [InlineData("<a href='日 é&amp;x'>", "日_é&x")]
    [InlineData("<a>", "")]
    public void It_knows_addresses(string html, string links) =>
        string.Join(' ', Parse(html).Links.Select(link => link.Replace(' ', '_'))).ShouldBe(links);

    [Theory]
    [InlineData("<style>a</style>", "The element <style> in the page")]
    [InlineData("<script>a</script>", "The element <script> in the page")]
    [InlineData("<p style='a'>", "The attribute 'style' of <p>")]
    [InlineData("<p onclick='a'>", "The attribute 'onclick' of <p>")]
    [InlineData("<script src=a></script><p class=b>", "")]
    public void It_knows_what_the_security_policy_forbids(string html, string violation) =>
        string.Join(", ", Parse(html).PolicyViolations).ShouldBe(violation);

    private static RenderedPage Parse(string html) =>
        RenderedPage.Parse(Encoding.UTF8.GetBytes($"<!DOCTYPE html><meta charset=utf-8>{html}"));
}
