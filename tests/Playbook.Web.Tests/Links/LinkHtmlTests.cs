namespace Playbook.Web.Tests.Links;

public sealed class LinkHtmlTests
{
    [Fact]
    public void Links_of_all_kinds_come_out_resolved()
    {
        var html = LinkSite.Html(
            """
            # Here

            [a](../skills/team/trust.md#levels) <a href="caf&eacute; au lait.md">b</a> ![c](images/wheel%20one.svg "One")
            [d](draft.md "kept") [e](xref:trust) [f](https://a.example/?x=1&y="2")
            """, out var findings);

        findings.ShouldBeEmpty();
        html.ShouldBe(
            """
            <h1 id="here">Here</h1>
            <p><a href="../skills/team/trust.html#levels">a</a> <a href="caf%C3%A9%20au%20lait.html">b</a> <img src="images/wheel%20one.svg" alt="c" loading="lazy" title="One">
            <a title="kept">d</a> <a href="../skills/team/trust.html">e</a> <a href="https://a.example/?x=1&amp;y=&quot;2&quot;">f</a></p>
            """);
    }

    [Fact]
    public void Broken_links_in_raw_html_are_found_where_they_stand()
    {
        LinkSite.Html("<div>\n  <a href=\"xyz.md\">a</a>\n  <img src=\"xyz.png\">\n</div>", out var findings)
            .ShouldBe("<div>\n  <a>a</a>\n  <img>\n</div>");

        findings.Select(finding => $"{finding.Code} {finding.Location!.Line},{finding.Location.Column}")
            .ShouldBe(["PB1201 2,3", "PB1204 3,3"]);
    }
}
