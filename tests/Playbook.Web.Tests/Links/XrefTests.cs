namespace Playbook.Web.Tests.Links;

public sealed class XrefTests
{
    [Theory]
    [InlineData("xref:trust", "../skills/team/trust.html")]
    [InlineData("XREF:trust", "../skills/team/trust.html")]
    [InlineData("xref:start", "start.html")]
    [InlineData("xref:trust#levels", "../skills/team/trust.html#levels")]
    [InlineData("xref:trust#", "../skills/team/trust.html")]
    [InlineData("xref:question", "../skills/index.html#question")]
    [InlineData("xref:question#all", "../skills/index.html#all")]
    [InlineData("xref:grow", "../roles/index.html")]
    [InlineData("xref:caf\u00E9", "../index.html")]
    [InlineData("xref:cafe\u0301", "../index.html")]
    [InlineData("xref:caf%C3%A9#top", "../index.html#top")]
    [InlineData("xref:draft", "nowhere")]
    [InlineData("xref:draft#anything", "nowhere")]
    public void An_id_leads_to_its_page(string target, string address) => LinkSite.Resolve(target).ShouldBe(address);

    [Theory]
    [InlineData("xref:turst", "PB1203 No page has the id 'turst'. Did you mean 'trust'?")]
    [InlineData("xref:Trust", "PB1203 No page has the id 'Trust'. Did you mean 'trust'?")]
    [InlineData("xref:", "PB1203 No page has the id ''.")]
    [InlineData("xref:#levels", "PB1203 No page has the id ''.")]
    [InlineData("xref:index", "PB1205 The id 'index' could be index.html or roles/index.html. Expected one page, named by an id of its own or by its path.")]
    [InlineData("xref:trust#level", "PB1202 'xref:trust#level': there is no '#level' in that page. Did you mean 'levels'?")]
    public void Other_ids_are_mistakes(string target, string finding) => LinkSite.Resolve(target).ShouldBe(finding);
}
