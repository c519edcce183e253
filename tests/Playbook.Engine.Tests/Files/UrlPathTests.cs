using Playbook.Engine.Files;

namespace Playbook.Engine.Tests.Files;

public sealed class UrlPathTests
{
    [Theory]
    [InlineData("index.html", "about.html", "about.html")]
    [InlineData("index.html", "index.html", "index.html")]
    [InlineData("a/b.html", "a/b.html", "b.html")]
    [InlineData("a/b.html", "a/c.html", "c.html")]
    [InlineData("a/b.html", "index.html", "../index.html")]
    [InlineData("index.html", "a/b/c.html", "a/b/c.html")]
    [InlineData("a/b/c.html", "a/d/e.html", "../d/e.html")]
    [InlineData("a/b/c.html", "x/y.html", "../../x/y.html")]
    [InlineData("a/b.html", "ab/b.html", "../ab/b.html")]
    [InlineData("a/a/x.html", "a/x.html", "../x.html")]
    [InlineData("a/b/x.html", "b", "../../b")]
    public void A_link_leads_from_page_to_page(string from, string to, string link) =>
        new UrlPath(from).RelativeTo(new UrlPath(to)).ShouldBe(link);

    [Theory]
    [InlineData("a b/c d.html", "a%20b/c%20d.html")]
    [InlineData("C#/f#.html", "C%23/f%23.html")]
    [InlineData("why?.html", "why%3F.html")]
    [InlineData("100%.html", "100%25.html")]
    [InlineData("%20.html", "%2520.html")]
    [InlineData("café/日本.html", "caf%C3%A9/%E6%97%A5%E6%9C%AC.html")]
    [InlineData("javascript:x.html", "javascript%3Ax.html")]
    [InlineData("a&b\"<>.html", "a%26b%22%3C%3E.html")]
    [InlineData("😀.html", "%F0%9F%98%80.html")]
    public void What_means_something_in_an_address_is_encoded(string path, string encoded)
    {
        new UrlPath("index.html").RelativeTo(new UrlPath(path)).ShouldBe(encoded);
        new UrlPath(path).Encoded().ShouldBe(encoded);
    }

    [Fact]
    public void A_folder_to_climb_out_of_is_compared_unencoded() =>
        new UrlPath("a b/c#/x.html").RelativeTo(new UrlPath("a b/d?/y.html")).ShouldBe("../d%3F/y.html");

    [Fact]
    public void A_browser_resolves_every_link_to_its_target()
    {
        string[] paths = ["index.html", "a/index.html", "a/b c/x#1.html", "a/b c/ü?.html", "ä/100%/z.html", "a:b/c.html"];
        foreach (var from in paths.Select(path => new UrlPath(path)))
        {
            foreach (var to in paths.Select(path => new UrlPath(path)))
            {
                var page = new Uri($"https://host.example/sub/{from.Encoded()}");

                new Uri(page, from.RelativeTo(to)).AbsoluteUri.ShouldBe($"https://host.example/sub/{to.Encoded()}");
            }
        }
    }

    [Fact]
    public void The_empty_address_is_the_default_one() => new UrlPath("/").ShouldBe(default);

    [Theory]
    [InlineData("a/b/c.html", "a/b")]
    [InlineData("c.html", "")]
    public void An_address_knows_its_folder(string path, string folder) => new UrlPath(path).Directory.ShouldBe(folder);

    [Fact]
    public void Addresses_are_ordered_by_code_unit()
    {
        UrlPath[] paths = [new("b"), new("B"), new("a")];

        paths.Order().Select(path => path.Value).ShouldBe(["B", "a", "b"]);
    }
}
