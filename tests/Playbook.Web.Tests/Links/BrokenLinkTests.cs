using Playbook.Engine.Diagnostics;

namespace Playbook.Web.Tests.Links;

public sealed class BrokenLinkTests
{
    [Theory]
    [InlineData("xyz.md", "PB1201 'xyz.md' does not exist.")]
    [InlineData("strat.md", "PB1201 'strat.md' does not exist. Did you mean 'start.md'?")]
    [InlineData("Start.md", "PB1201 'Start.md' does not exist. Did you mean 'start.md'?")]
    [InlineData("start.MD", "PB1201 'start.MD' does not exist. Did you mean 'start.md'?")]
    [InlineData("../Skills/Team/Trust.md", "PB1201 '../Skills/Team/Trust.md' does not exist. Did you mean '../skills/team/trust.md'?")]
    [InlineData("trust.md", "PB1201 'trust.md' does not exist. Did you mean '../skills/team/trust.md'?")]
    [InlineData("CAF%C3%89 au lait.md", "PB1201 'CAFÉ au lait.md' does not exist. Did you mean 'café au lait.md'?")]
    [InlineData("privacy/README.md", "PB1201 'privacy/README.md' does not exist.")]
    [InlineData("Skills/README.md", "PB1201 'Skills/README.md' does not exist. Did you mean '../skills/README.md'?")]
    [InlineData("start", "PB1201 'start' does not exist. Did you mean 'start.md'?")]
    [InlineData("/guides/strat.md", "PB1201 '/guides/strat.md' does not exist. Did you mean 'start.md'?")]
    [InlineData("../../index.md", "PB1201 '../../index.md' does not exist. It leads out of the input folder.")]
    [InlineData("%2e%2e/%2e%2e/etc/passwd", "PB1201 '../../etc/passwd' does not exist. It leads out of the input folder.")]
    [InlineData("/..", "PB1201 '/..' does not exist. It leads out of the input folder.")]
    [InlineData("/\\a.example", "PB1201 '/\\a.example' does not exist.")]
    [InlineData("\uFFFE", "PB1201 '\uFFFE' does not exist.")]
    [InlineData("a%00b.md", "PB1201 'a\0b.md' does not exist.")]
    public void A_link_to_nothing(string target, string finding) => LinkSite.Resolve(target).ShouldBe(finding);

    [Theory]
    [InlineData("images/wheel-one.svg", "PB1204 The image 'images/wheel-one.svg' does not exist. Did you mean 'images/wheel one.svg'?")]
    [InlineData("wheel one.svg", "PB1204 The image 'wheel one.svg' does not exist. Did you mean 'images/wheel one.svg'?")]
    [InlineData("../../a.png", "PB1204 The image '../../a.png' does not exist. It leads out of the input folder.")]
    [InlineData("", "PB1204 The image '' does not exist. An image needs the path of its file.")]
    [InlineData("#next", "PB1204 The image '#next' does not exist. An image needs the path of its file.")]
    [InlineData("xref:start", "PB1204 The image 'xref:start' does not exist. An image is named by its path.")]
    [InlineData("../skills", "PB1204 The image '../skills' does not exist.")]
    public void A_missing_image(string target, string finding) => LinkSite.Resolve(target, isImage: true).ShouldBe(finding);

    [Fact]
    public void A_page_is_not_suggested_for_an_image() =>
        LinkSite.Resolve("Start.md", isImage: true).ShouldBe("PB1204 The image 'Start.md' does not exist.");

    [Fact]
    public void A_page_is_no_image() => LinkSite.Finding("start.md", isImage: true).Code.ShouldBe("PB1204");

    [Theory]
    [InlineData("#nxet", "PB1202 '#nxet': there is no '#nxet' in that page. Did you mean 'next'?")]
    [InlineData("#Next", "PB1202 '#Next': there is no '#Next' in that page. Did you mean 'next'?")]
    [InlineData("../skills/team/trust.md#level", "PB1202 '../skills/team/trust.md#level': there is no '#level' in that page. Did you mean 'levels'?")]
    [InlineData("../index.md#a%20b", "PB1202 '../index.md#a%20b': there is no '#a b' in that page.")]
    [InlineData("../tags/trust.html#x", "PB1202 '../tags/trust.html#x': there is no '#x' in that page.")]
    [InlineData("start.md#next#next", "PB1202 'start.md#next#next': there is no '#next#next' in that page.")]
    [InlineData("#\uFFFE", "PB1202 '#\uFFFE': there is no '#\uFFFD' in that page.")]
    public void A_missing_anchor(string target, string finding) => LinkSite.Resolve(target).ShouldBe(finding);

    [Theory]
    [InlineData("#next", "start.html#next")]
    [InlineData("start.md#next", "start.html#next")]
    [InlineData("../skills/team/trust.md#why-it-matters", "../skills/team/trust.html#why-it-matters")]
    [InlineData("../plans/new-name.html#context", "../plans/new-name.html#context")]
    [InlineData("#", "start.html")]
    [InlineData("../index.md#", "../index.html")]
    public void An_anchor_that_is_there(string target, string address) => LinkSite.Resolve(target).ShouldBe(address);

    [Fact]
    public void The_finding_stands_where_the_link_stands() =>
        LinkSite.Finding("xyz.md").ToString().ShouldBe("input/guides/start.md(3,5): error PB1201: 'xyz.md' does not exist.");

    [Theory]
    [InlineData("xyz.md", false, Severity.Warning)]
    [InlineData("#xyz", false, Severity.Warning)]
    [InlineData("xref:xyz", false, Severity.Warning)]
    [InlineData("xref:index", false, Severity.Warning)]
    [InlineData("xyz.png", true, Severity.Warning)]
    [InlineData("javascript:x", false, Severity.Error)]
    public void A_setting_lowers_what_is_broken_and_not_what_is_forbidden(string target, bool isImage, Severity severity)
    {
        var bag = new DiagnosticBag(new Dictionary<string, Severity>(StringComparer.Ordinal) { ["links"] = Severity.Warning });

        bag.Add(LinkSite.Finding(target, isImage));

        bag.ToSortedList().ShouldHaveSingleItem().Severity.ShouldBe(severity);
    }
}
