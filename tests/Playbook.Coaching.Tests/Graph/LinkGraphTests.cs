using Playbook.Coaching.Tests.Pages;
using Playbook.Testing;

namespace Playbook.Coaching.Tests.Graph;

/// <summary>Which page speaks of which.</summary>
public sealed class LinkGraphTests
{
    [Fact]
    public async Task A_page_lists_the_pages_that_link_to_it_once_each_in_order()
    {
        var site = await new SiteBuilder { SlowChecks = true }
            .With("guides/target.md", "# Target\n\n[self](#target) ![x](x.png)\n")
            .With("guides/x.png", [1])
            .With("guides/z.md", "---\norder: 1\n---\n# Zed\n\n[a](target.md) [b](target.md#target)\n")
            .With("notes/n.md", "# Note\n\n[a](xref:target)\n")
            .With("guides/none.md", "# None\n\nNothing.\n")
            .BuildAsync();

        Html.Links(Html.Element(site["guides/target.html"], "<section class=\"backlinks\""))
            .ShouldBe(["Zed → z.html", "Note → ../notes/n.html"]);
    }

    [Fact]
    public async Task Related_pages_are_listed_as_written()
    {
        var site = await new SiteBuilder { SlowChecks = true }
            .With("guides/a.md", "---\nrelated: [c, bee]\n---\n# A\n")
            .With("guides/b.md", "---\nid: bee\n---\n# B\n")
            .With("notes/c.md", "# C\n")
            .BuildAsync();

        Html.Links(Html.Element(site.Main("guides/a.html"), "<section class=\"related\"")).ShouldBe(["C → ../notes/c.html", "B → b.html"]);
    }

    [Fact]
    public async Task A_stated_id_wins_over_one_from_a_file_name()
    {
        var site = await new SiteBuilder { SlowChecks = true }
            .With("guides/a.md", "# A\n\n[b](xref:b)\n")
            .With("guides/b.md", "# By name\n")
            .With("guides/c.md", "---\nid: b\n---\n# By id\n")
            .BuildAsync();

        site.Main("guides/a.html").ShouldContain("<a href=\"c.html\">b</a>");
    }

    [Theory]
    [InlineData("b.md", "b.html")]
    [InlineData("b.html", "b.html")]
    [InlineData("b.md#deep", "b.html#deep")]
    [InlineData("./b.md?x=1#b", "b.html#b")]
    [InlineData("../notes/", "../notes/index.html")]
    [InlineData("../notes", "../notes/index.html")]
    [InlineData("/notes/n.md", "../notes/n.html")]
    [InlineData("xref:b#deep", "b.html#deep")]
    [InlineData("xref:why", "../questions/q.html#why")]
    [InlineData("#a", "#a")]
    [InlineData("x y.png", "x%20y.png")]
    [InlineData("http://example.org/?a=1&amp;b=2", "http://example.org/?a=1&amp;b=2")]
    public async Task A_link_becomes_the_address_of_what_it_names(string link, string address)
    {
        var site = await new SiteBuilder { SlowChecks = true }
            .With("guides/a.md", $"# A\n\n[x](<{link}>)\n")
            .With("guides/b.md", "# B\n\n## Deep\n")
            .With("guides/x y.png", [1])
            .With("notes/n.md", "# N\n")
            .With("questions/q.md", "# Q\n\n- Why? {#why}\n")
            .BuildAsync();

        site.Main("guides/a.html").ShouldContain($"<a href=\"{address}\">x</a>");
    }
}
