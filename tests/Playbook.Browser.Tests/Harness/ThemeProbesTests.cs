using Playbook.Browser.Tests.Browsers;
using Playbook.Browser.Tests.Budgets;
using Playbook.Browser.Tests.Keyboard;
using Playbook.Browser.Tests.Motion;
using Playbook.Browser.Tests.Print;
using Playbook.Browser.Tests.Reflow;
using Playbook.Browser.Tests.Sites;

namespace Playbook.Browser.Tests.Harness;

/// <summary>What the tests of themes look with does find faults, and finds none where there are none.</summary>
public sealed class ThemeProbesTests(BrowserFixture fixture)
{
    private const string Words = "<p class=\"bad\">Words that go on for a while, and then for a while longer</p>";

    public static TheoryData<string, string, string, string> Faults =>
    [
        (LayoutScripts.Overflow, Words, ".bad { width: 3000px }", "reaches from"),
        (LayoutScripts.Overflow, Words, "main { overflow: hidden } .bad { width: 3000px }", "reaches from"),
        (LayoutScripts.Clipped, Words, ".bad { width: 90px; white-space: nowrap; overflow: hidden; text-overflow: ellipsis }", "pixels across"),
        (LayoutScripts.Clipped, Words, ".bad { height: 9px; overflow: clip }", "pixels down"),
        (LayoutScripts.Overlaps, "<nav><a href=\"#a\">One</a> <a href=\"#b\">Two</a></nav>", "a + a { margin-left: -30px }", "overlap"),
        (LayoutScripts.Unseen, Words, ".bad { display: none }", "cannot be seen"),
        (LayoutScripts.Unseen, Words, ".bad { opacity: 0 }", "cannot be seen"),
        (ReducedMotionTests.Moving, Words, ".bad { transition: color .3s }", "takes 0.3s"),
        (ReducedMotionTests.Moving, Words, "@keyframes on { to { color: red } } .bad { animation: on 9s infinite }", "is moving"),
        (ReducedMotionTests.Moving, Words, "html { scroll-behavior: smooth }", "scrolls smoothly"),
    ];

    public static TheoryData<string, string, string> Sound =>
    [
        (LayoutScripts.Overflow, Words, ".bad { width: 3000px } main { overflow-x: auto }"),
        (LayoutScripts.Overflow, Words, ".bad { position: absolute; left: -9999px }"),
        (LayoutScripts.Clipped, Words, ".bad { overflow: hidden }"),
        (LayoutScripts.Overlaps, "<nav><a href=\"#a\">One</a> <a href=\"#b\">Two</a></nav>", ""),
        (LayoutScripts.Unseen, Words, ""),
        (ReducedMotionTests.Moving, Words, ""),
    ];

    [Theory, MemberData(nameof(Faults))]
    public async Task A_fault_is_found(string script, string body, string styles, string expected) =>
        (await LookAsync(script, body, styles)).ShouldContain(line => line.Contains(expected, StringComparison.Ordinal));

    [Theory, MemberData(nameof(Sound))]
    public async Task A_page_without_that_fault_passes(string script, string body, string styles) =>
        (await LookAsync(script, body, styles)).ShouldBeEmpty();

    [Theory]
    [InlineData("a:focus { outline: none }", "no mark of focus |")]
    [InlineData("a:focus { outline: 1px solid }", "no mark of focus |")]
    [InlineData("a:focus { outline: 2px solid }", "|")]
    [InlineData("a:focus { outline: none; box-shadow: 0 0 0 3px #000 }", "|")]
    [InlineData("a { position: absolute; left: -999px; outline: 2px solid }", "out of sight |")]
    public async Task A_stop_of_the_keyboard_tells_whether_it_shows(string styles, string expected)
    {
        await using var site = await StartAsync("<a href=\"#a\">One</a>", styles);
        await using var probe = await fixture.OpenAsync(site.Root);

        await probe.Page.Keyboard.PressAsync("Tab");

        (await probe.Page.EvaluateAsync<string>(KeyboardTests.Focus)).ShouldStartWith(expected);
    }

    [Fact]
    public async Task A_page_weighs_itself_and_all_that_it_draws_in()
    {
        await using var site = await StartAsync(Words, "p { color: #111 }");
        await using var probe = await fixture.OpenAsync(site.Root);

        var weight = await PageWeight.OfAsync(probe, "index.html");

        weight.Files.Select(file => file.Name).Order().ShouldBe(["assets/icon.svg", "assets/site.css", "assets/site.js", "index.html"]);
        weight.Excess(10_000, 1_000, 1_000).ShouldBeNull();
        weight.Excess(100, 1_000, 1_000).ShouldNotBeNull().ShouldContain("assets/icon.svg ");
        weight.Excess(10_000, 10, 1_000).ShouldNotBeNull();
        weight.Excess(10_000, 1_000, 10).ShouldNotBeNull();
    }

    [Fact]
    public async Task Sheets_are_told_apart()
    {
        await using var site = await StartAsync("<p>First</p><p class=\"bad\">Second</p>", ".bad { break-before: page }");
        await using var probe = await fixture.OpenAsync(site.Root);

        (await PrintedPages.PrintAsync(probe.Page, "A4")).ShouldBe(["Small site First", "Second"]);
    }

    [Fact]
    public async Task What_stands_in_the_margin_of_a_sheet_is_read_too()
    {
        await using var site = await StartAsync(
            Words, "@page { margin: 2cm; @top-left { content: 'Above' } @bottom-right { content: counter(page) ' / ' counter(pages) } }");
        await using var probe = await fixture.OpenAsync(site.Root);

        var sheet = (await PrintedPages.PrintAsync(probe.Page, "Letter")).ShouldHaveSingleItem();

        sheet.ShouldContain("Above");
        PrintedPages.IsNumbered(sheet, 1, 1).ShouldBeTrue(sheet);
        PrintedPages.IsNumbered(sheet, 1, 2).ShouldBeFalse(sheet);
    }

    [Fact]
    public async Task Another_browser_has_the_text_size_that_it_was_started_with()
    {
        await using var large = await fixture.StartAnotherAsync("--blink-settings=defaultFontSize=32");
        var page = await large.NewPageAsync();

        (await page.EvaluateAsync<bool>("getComputedStyle(document.body).fontSize === '32px' && matchMedia('(width < 60rem)').matches")).ShouldBeTrue();
    }

    private async Task<string[]> LookAsync(string script, string body, string styles)
    {
        await using var site = await StartAsync(body, styles);
        await using var probe = await fixture.OpenAsync(site.Root);
        return await probe.Page.EvaluateAsync<string[]>(script);
    }

    private static Task<HostedSite> StartAsync(string body, string styles)
    {
        var files = SmallSite.With(body);
        files["assets/site.css"] = System.Text.Encoding.UTF8.GetBytes(styles);
        return HostedSite.StartAsync(SiteHost.File, files);
    }
}
