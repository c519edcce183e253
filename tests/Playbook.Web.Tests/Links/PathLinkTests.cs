namespace Playbook.Web.Tests.Links;

public sealed class PathLinkTests
{
    [Theory]
    [InlineData("start.md", "start.html")]
    [InlineData("./start.md", "start.html")]
    [InlineData("../index.md", "../index.html")]
    [InlineData("../skills/team/trust.md", "../skills/team/trust.html")]
    [InlineData("../skills/../guides/./start.md", "start.html")]
    [InlineData("..//skills//team/trust.md", "../skills/team/trust.html")]
    [InlineData("..\\skills\\team\\trust.md", "../skills/team/trust.html")]
    [InlineData("/skills/team/trust.md", "../skills/team/trust.html")]
    [InlineData("/index.md", "../index.html")]
    [InlineData("../plans/old-name.md", "../plans/new-name.html")]
    [InlineData("../plans/new-name.html", "../plans/new-name.html")]
    [InlineData("start.html", "start.html")]
    [InlineData("/tags/trust.html", "../tags/trust.html")]
    [InlineData(" start.md\n", "start.html")]
    [InlineData("st\tart.md", "start.html")]
    public void Pages(string target, string address) => LinkSite.Resolve(target).ShouldBe(address);

    [Theory]
    [InlineData("..", "../index.html")]
    [InlineData("../", "../index.html")]
    [InlineData("/", "../index.html")]
    [InlineData("../skills", "../skills/index.html")]
    [InlineData("../skills/", "../skills/index.html")]
    [InlineData("../skills/README.md", "../skills/index.html")]
    [InlineData("../skills/#all", "../skills/index.html#all")]
    [InlineData("../roles/", "../roles/index.html")]
    [InlineData("../roles/README.md", "../roles/README.html")]
    [InlineData("../sessions/", "../sessions/index.html")]
    [InlineData("../sessions", "../sessions/index.html")]
    [InlineData("../checks/", "nowhere")]
    public void Folders_lead_to_their_index_page(string target, string address) => LinkSite.Resolve(target).ShouldBe(address);

    [Theory]
    [InlineData("../files/plan.pdf", "../files/plan.pdf")]
    [InlineData("../files/plan.pdf#page=3", "../files/plan.pdf#page=3")]
    [InlineData("../files/plan.pdf?v=2", "../files/plan.pdf")]
    [InlineData("images/wheel%20one.svg", "images/wheel%20one.svg")]
    [InlineData("images/wheel one.svg", "images/wheel%20one.svg")]
    public void Files(string target, string address) => LinkSite.Resolve(target).ShouldBe(address);

    [Theory]
    [InlineData("images/wheel%20one.svg", "images/wheel%20one.svg")]
    [InlineData("/files/plan.pdf", "../files/plan.pdf")]
    [InlineData("../files/secret.png", "nowhere")]
    [InlineData("https://a.example/b.png", "https://a.example/b.png")]
    public void Images(string target, string address) => LinkSite.Resolve(target, isImage: true).ShouldBe(address);

    [Theory]
    [InlineData("caf\u00E9 au lait.md", "caf%C3%A9%20au%20lait.html")]
    [InlineData("cafe\u0301 au lait.md", "caf%C3%A9%20au%20lait.html")]
    [InlineData("caf%C3%A9%20au%20lait.md", "caf%C3%A9%20au%20lait.html")]
    [InlineData("cafe%CC%81%20au%20lait.md", "caf%C3%A9%20au%20lait.html")]
    [InlineData("caf%C3%A9%20au%20lait.html", "caf%C3%A9%20au%20lait.html")]
    [InlineData("caf%C3%A9%20au%20lait.md#%E6%97%A5%E6%9C%AC", "caf%C3%A9%20au%20lait.html#%E6%97%A5%E6%9C%AC")]
    [InlineData("caf\u00E9 au lait.md#日本", "caf%C3%A9%20au%20lait.html#%E6%97%A5%E6%9C%AC")]
    [InlineData("caf\u00E9 au lait.md#milch-cafe\u0301", "caf%C3%A9%20au%20lait.html#milch-caf%C3%A9")]
    [InlineData("100%25.md", "100%25.html")]
    [InlineData("100%.md", "100%25.html")]
    public void Escapes_and_both_forms_of_unicode(string target, string address) => LinkSite.Resolve(target).ShouldBe(address);

    [Theory]
    [InlineData("start.md?x=1", "start.html")]
    [InlineData("start.md?x=1#next", "start.html#next")]
    [InlineData("?x=1", "start.html")]
    [InlineData("?x=1#next", "start.html#next")]
    public void A_query_means_nothing_in_a_static_site(string target, string address) => LinkSite.Resolve(target).ShouldBe(address);

    [Theory]
    [InlineData("draft.md")]
    [InlineData("draft.md#anything")]
    [InlineData("/guides/draft.md")]
    public void A_link_to_a_hidden_page_leads_nowhere_and_is_no_mistake(string target) =>
        LinkSite.Resolve(target).ShouldBe("nowhere");

    [Theory]
    [InlineData("http://a.example")]
    [InlineData("HTTPS://a.example/x?y#z")]
    [InlineData("mailto:me@a.example")]
    [InlineData("tel:+123")]
    [InlineData("ftp://a.example")]
    [InlineData("//a.example/x")]
    public void Addresses_outside_stay_as_written(string target) => LinkSite.Resolve(target).ShouldBe(target);
}
