using Playbook.Browser.Tests.Browsers;
using Playbook.Browser.Tests.Harness;
using Playbook.Browser.Tests.Sites;
using Playbook.Testing;

namespace Playbook.Browser.Tests.Hostile;

/// <summary>A trap that nothing springs proves nothing.</summary>
public sealed class TrapTests(BrowserFixture browser)
{
    [Theory]
    [InlineData("<script>__trap()</script>", "__trap() ran")]
    [InlineData("<script>alert(1)</script>", "alert() ran")]
    [InlineData("<img src=x onerror=__trap()>", "__trap() ran")]
    [InlineData("<p onclick=__trap()>a</p>", "__trap() ran")]
    [InlineData("<p onmouseover=__trap()>a</p>", "the attribute onmouseover of <p>")]
    [InlineData("<iframe srcdoc=a></iframe>", "the element <iframe>")]
    [InlineData("<p style=color:red>a</p>", "style-src-attr")]
    [InlineData("<a href=javascript:__trap()>a</a>", "the address javascript:__trap()")]
    [InlineData("<img src=https://evil.example/x.png>", "LeftSite: https://evil.example/x.png")]
    [InlineData("<meta http-equiv=refresh content=\"9;url=404.html\">", "the page goes on: 9;url=404.html")]
    [InlineData("<script>open('404.html')</script>", "open() ran")]
    public async Task It_springs(string content, string expected)
    {
        var harmless = await new SiteBuilder().BuildAsync();
        var files = SmallSite.With(content);
        files["_headers"] = "/*\n  Content-Security-Policy-Report-Only: default-src 'self'; report-uri /handbook/stopped\n"u8.ToArray();
        files["index.html"] = System.Text.Encoding.UTF8.GetBytes($"<!doctype html><title>a</title><link rel=icon href=data:,><body><main>{content}</main>");
        await using var server = await SiteServer.StartAsync(files);
        await using var trap = await Trap.SetAsync(browser, server.Root, Vocabulary.Of(harmless));

        await trap.WalkAsync("index.html");

        (await trap.SprungAsync()).ShouldContain(sprung => sprung.Contains(expected, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("</main><script>a</script>", "script' instead of")]
    [InlineData("<b onclick=a>a</b>", "the attribute 'onclick' of <b>")]
    [InlineData("<iframe></iframe>", "the element <iframe>")]
    [InlineData("<a href=\"java&Tab;script:a\">a</a>", "the address java\tscript:a of <a>")]
    [InlineData("<img src=//evil.example/x.png>", "<img> loads //evil.example/x.png")]
    [InlineData("<form></form>", "'form' instead of")]
    [InlineData("<p id=_menu>a</p>", "the id '_menu' is there twice")]
    [InlineData("<textarea>", "0 'footer' instead of 1")]
    [InlineData("</main></div></div></body>", "the frame is")]
    public async Task A_page_that_content_got_into_is_told_from_its_twin(string content, string expected)
    {
        var site = await new SiteBuilder().With("guides/a.md", "# A\n\nHarmless.\n").BuildAsync();

        new FinalHtml(site).Problems(site["guides/a.html"], "guides/a.html").ShouldBeEmpty();
        new FinalHtml(site).Problems(site["guides/a.html"].Replace("Harmless.</p>", content, StringComparison.Ordinal), "guides/a.html")
            .ShouldContain(problem => problem.Contains(expected, StringComparison.Ordinal));
    }
}
