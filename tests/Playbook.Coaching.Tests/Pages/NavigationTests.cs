using AngleSharp.Html.Parser;
using Playbook.Coaching.Tests.Samples;
using Playbook.Testing;

namespace Playbook.Coaching.Tests.Pages;

/// <summary>Ways through the site: breadcrumbs, neighbours, menus, contents.</summary>
public sealed class NavigationTests
{
    private const string Menu = "<nav class=\"section-nav\"";
    private const string Current = "aria-current=\"page\"";

    [Fact]
    public async Task Breadcrumbs_lead_from_home_down_to_the_folder()
    {
        var site = await Tree().BuildAsync();

        Breadcrumbs(site, "notes/deep/c.html").ShouldBe(["Home → ../../index.html", "Notes → ../index.html", "Deep → index.html"]);
        Breadcrumbs(site, "notes/deep/index.html").ShouldBe(["Home → ../../index.html", "Notes → ../index.html"]);
        Breadcrumbs(site, "top.html").ShouldBe(["Home → index.html"]);
        Breadcrumbs(site, "index.html").ShouldBeEmpty();
    }

    [Fact]
    public async Task Previous_and_next_walk_through_a_section_across_folders()
    {
        var site = await Tree().BuildAsync();

        Neighbours(site, "notes/index.html").ShouldBe(["Next A → a.html"]);
        Neighbours(site, "notes/a.html").ShouldBe(["Previous Notes → index.html", "Next Deep → deep/index.html"]);
        Neighbours(site, "notes/deep/index.html").ShouldBe(["Previous A → ../a.html", "Next C → c.html"]);
        Neighbours(site, "notes/deep/c.html").ShouldBe(["Previous Deep → index.html", "Next Z → ../z.html"]);
        Neighbours(site, "notes/z.html").ShouldBe(["Previous C → deep/c.html"]);
    }

    [Fact]
    public async Task The_order_of_pages_is_stated_then_by_title()
    {
        var site = await new SiteBuilder()
            .With("notes/1.md", "# Zed\n")
            .With("notes/2.md", "# apple\n")
            .With("notes/3.md", "---\norder: 2\n---\n# Second\n")
            .With("notes/4.md", "---\norder: 1\n---\n# First\n")
            .With("notes/5.md", "# Bear\n")
            .BuildAsync();

        Html.Links(site.Main("notes/index.html")).Select(link => link.Split(' ')[0]).ShouldBe(["First", "Second", "apple", "Bear", "Zed"]);
    }

    [Fact]
    public async Task The_current_page_is_marked_once_in_the_menu_of_its_section()
    {
        var site = await SampleHandbook.Builder().BuildAsync();

        foreach (var page in site.Addresses.Where(address => site.IsOrdinaryPage(address) && address != "index.html"))
        {
            var menu = Html.Element(site[page], Menu);
            var isInNoSection = page is "search.html" or "workbook.html" or "compare.html" or "question-bank.html" || page.StartsWith("tags/", StringComparison.Ordinal) || page.StartsWith("define/", StringComparison.Ordinal) || page.StartsWith("assess/", StringComparison.Ordinal);
            menu.Split(Current).Length.ShouldBe(isInNoSection ? 1 : 2, page);
        }
    }

    [Fact]
    public async Task The_menu_shows_the_branch_of_the_page_and_no_other()
    {
        var site = await Tree().With("other/o.md", "# O\n").BuildAsync();

        Html.Links(Html.Element(site["notes/deep/c.html"], Menu)).ShouldBe(
            ["Notes → ../index.html", "A → ../a.html", "Deep → index.html", "C → c.html", "Z → ../z.html"]);
        Html.Links(Html.Element(site["notes/a.html"], Menu)).ShouldBe(
            ["Notes → index.html", "A → a.html", "Deep → deep/index.html", "Z → z.html"]);
    }

    [Fact]
    public async Task The_menu_of_a_long_folder_shows_the_part_of_the_page()
    {
        var builder = new SiteBuilder { SlowChecks = true };
        foreach (var number in Enumerable.Range(1, 130))
        {
            builder.With($"notes/{number}.md", $"---\norder: {number}\n---\n# Page {number}\n");
        }

        var site = await builder.BuildAsync();

        MenuOf(site, "notes/1.html").ShouldBe(["Notes", .. Pages(1, 60), "More in Notes"]);
        MenuOf(site, "notes/61.html").ShouldBe(["Notes", .. Pages(61, 120), "More in Notes"]);
        MenuOf(site, "notes/130.html").ShouldBe(["Notes", .. Pages(121, 130), "More in Notes"]);
        site["notes/61.html"].Split(Current).Length.ShouldBe(2);
        Html.Links(site.Main("notes/index.html")).Count.ShouldBe(130);
    }

    [Fact]
    public async Task The_header_marks_the_section_of_the_page()
    {
        var site = await Tree().BuildAsync();

        Html.Element(site["notes/a.html"], "<header").ShouldContain("<a href=\"index.html\" aria-current=\"true\">Notes</a>");
        Html.Element(site["notes/index.html"], "<header").ShouldContain("<a href=\"index.html\" aria-current=\"page\">Notes</a>");
        Html.Element(site["index.html"], "<header").ShouldContain("href=\"index.html\" aria-current=\"page\"");
    }

    [Fact]
    public async Task The_contents_list_two_levels_of_headings()
    {
        var site = await new SiteBuilder { SlowChecks = true }
            .With("guides/a.md", "# A\n\n## One & *two*\n\n### Deep\n\n#### Deeper\n\n## Zwei Übel\n")
            .With("guides/b.md", "# B\n\n## Only\n")
            .BuildAsync();

        Html.Links(Html.Element(site["guides/a.html"], "<div class=\"contents\""))
            .ShouldBe(["One &amp; two → #one--two", "Deep → #deep", "Zwei Übel → #zwei-%C3%BCbel"]);
        site["guides/b.html"].ShouldNotContain("class=\"contents");
    }

    private static SiteBuilder Tree() => new SiteBuilder { SlowChecks = true }
        .With("top.md", "# Top\n")
        .With("notes/a.md", "---\norder: 1\n---\n# A\n")
        .With("notes/deep/index.md", "---\norder: 2\n---\n# Deep\n")
        .With("notes/deep/c.md", "# C\n")
        .With("notes/z.md", "# Z\n");

    private static IEnumerable<string> Pages(int from, int to) => Enumerable.Range(from, to - from + 1).Select(number => $"Page {number}");

    private static IEnumerable<string> MenuOf(BuiltSite site, string page) =>
        Html.Links(Html.Element(site[page], Menu)).Select(link => link[..link.IndexOf(" →", StringComparison.Ordinal)]);

    private static IReadOnlyList<string> Breadcrumbs(BuiltSite site, string page) =>
        Html.Links(Html.Element(site[page], "<nav class=\"breadcrumbs\""));

    private static IReadOnlyList<string> Neighbours(BuiltSite site, string page) =>
        Html.Links(Html.Element(site[page], "<nav class=\"neighbours\""));

    [Fact]
    public Task No_name_and_no_title_can_be_taken_for_a_mark_of_the_menu() => ExpectAMenuOfFourLinksAsync('\uE002', '\uE003');

    [Fact]
    public Task Not_even_a_name_with_broken_characters_can() => ExpectAMenuOfFourLinksAsync('\uDBFB', '\uDBFC');

    [Fact]
    public async Task No_word_of_the_interface_can_be_taken_for_a_mark_of_the_menu()
    {
        var builder = new SiteBuilder().With("_strings/en.yml", "nav:\n  more: \"{0} \\uE002 more\"\n");
        foreach (var number in Enumerable.Range(1, 61))
        {
            builder.With($"notes/{number}.md", $"# Page {number}\n");
        }

        (await builder.BuildAsync())["notes/1.html"].ShouldContain(">Notes \uE002 more</a>");
    }

    [Fact]
    public async Task Tags_that_differ_in_more_than_case_have_pages_of_their_own()
    {
        var site = await new SiteBuilder().With("notes/a.md", "---\ntags: [C, 'C#', c]\n---\n# A\n").BuildAsync();

        site.Addresses.Where(address => address.StartsWith("tags/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .ShouldBe(["tags/c-1.html", "tags/c.html", "tags/index.html"]);
        site.Main("tags/c-1.html").ShouldContain("C#");
    }

    private static async Task ExpectAMenuOfFourLinksAsync(char start, char end)
    {
        var site = await new SiteBuilder()
            .With($"notes/{start}x{end} onclick=alert(1) .md", $"# Odd {start}b.html{end} {start}")
            .With($"notes/{end}{start}.md", "Words")
            .With("notes/b.md", "# B")
            .BuildAsync();

        var links = new HtmlParser().ParseDocument(site["notes/b.html"]).QuerySelectorAll(".section-nav a");
        links.Length.ShouldBe(4);
        links.SelectMany(link => link.Attributes).Select(attribute => attribute.Name).Distinct().ShouldBe(["href", "aria-current"]);
        links.Single(link => link.HasAttribute("aria-current")).TextContent.ShouldBe("B");
    }
}
