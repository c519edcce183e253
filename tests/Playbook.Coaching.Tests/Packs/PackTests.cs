using System.Globalization;
using Playbook.Coaching.Tests.Pages;
using Playbook.Coaching.Tests.Samples;
using Playbook.Testing;

namespace Playbook.Coaching.Tests.Packs;

/// <summary>Pages that are printed together.</summary>
public sealed class PackTests
{
    [Fact]
    public async Task The_contents_lead_to_the_pages_in_the_order_in_which_they_were_named()
    {
        var main = (await Sample("{ title: First month, pages: [hour, checks/ready.md, trust] }").BuildAsync()).Main("packs/one.html");

        main.ShouldStartWith("<p class=\"eyebrow\">");
        main.ShouldContain("<h1>First month</h1>");
        main.ShouldContain(
            """
            <nav class="pack-contents"><ol><li><a href="#hour">An hour</a> <span class="page-number" data-page-of="hour"></span></li><li><a href="#ready">Ready?</a> <span class="page-number" data-page-of="ready"></span></li><li><a href="#trust">Trust</a> <span class="page-number" data-page-of="trust"></span></li></ol></nav>
            """);
        Articles(main).ShouldBe(["hour", "ready", "trust"]);
    }

    [Fact]
    public async Task Each_page_is_shown_as_its_kind_is_without_what_leads_through_it()
    {
        var main = (await Sample("{ title: Two, pages: [hour, trust] }").BuildAsync()).Main("packs/one.html");

        main.ShouldContain("<article class=\"packed layout-session\" id=\"hour\">");
        main.ShouldContain("<p class=\"duration\">60 minutes. Every two weeks</p>");
        main.ShouldContain("<article class=\"packed layout-skill hue-1\" id=\"trust\">");
        main.ShouldNotContain("class=\"timetable\"");
        main.ShouldNotContain("class=\"levels\"");
        main.ShouldNotContain("class=\"related\"");
    }

    [Fact]
    public async Task The_title_of_the_pack_is_the_only_first_heading_and_those_of_the_pages_lie_below_it()
    {
        var main = (await Sample("{ title: All, pages: [roles/pm.md, wheels/pm.md, hour, grow, trust, start, questions/first.md, steady] }").BuildAsync())
            .Main("packs/one.html");

        main.Split("<h1").Length.ShouldBe(2);
        main.ShouldContain("<h2 id=\"hour.an-hour\">An hour</h2>");
        main.ShouldContain("<h3 id=\"hour.recap\">Recap</h3>");
        main.ShouldContain("<h4 id=\"grow.goal\">");
        main.Split("<h2").Length.ShouldBe(main.Split("<article ").Length);
    }

    [Fact]
    public async Task Ids_of_two_pages_never_clash_and_links_lead_to_the_page_in_the_pack()
    {
        const string Text = "# {0}\n\n## Part\n\n<b id=\"own\">x</b> [here](#part) [there]({1}.md#part) [own]({1}.md#own) [top]({1}.md) [out](c.md#part)\n\n::: answer {{#wins}}\nWhat?\n:::\n";
        var site = await new SiteBuilder { SlowChecks = true }
            .With("_settings.yml", "packs: { ab: { title: Both, pages: [guides/a.md, b] } }\n")
            .With("guides/a.md", Filled(Text, "A", "b"))
            .With("guides/b.md", Filled(Text, "B", "a"))
            .With("guides/c.md", Filled(Text, "C", "a"))
            .BuildAsync();
        var main = site.Main("packs/ab.html");

        Html.Links(Html.Element(main, "<article class=\"packed layout-guide\" id=\"a\">")).ShouldBe(
            ["here → #a.part", "there → #b.part", "own → #b.own", "top → #b", "out → ../guides/c.html#part", "Open this page by itself → ../guides/a.html"]);
        main.ShouldContain("<b id=\"b.own\">");
        main.ShouldContain("<section class=\"block block-answer\" id=\"b.wins\"");
        main.ShouldContain("aria-labelledby=\"_b.wins-prompt\"");
        main.ShouldContain("id=\"_b.wins-prompt\"");
        site.Main("guides/a.html").ShouldContain("id=\"wins\"");
    }

    [Fact]
    public async Task Forms_in_a_pack_are_named_and_numbered_as_by_themselves_and_nothing_is_kept_of_them()
    {
        var page = (await Sample("{ title: Two, pages: [hour, ready] }").BuildAsync())["packs/one.html"];

        page.Split("class=\"sheet-identity\"").Length.ShouldBe(3);
        page.ShouldContain("<span class=\"item-number\">1</span>");
        page.ShouldContain("assets/css/blocks.css");
        page.ShouldNotContain("data-sheet");
        page.ShouldNotContain("sheet.js");
    }

    [Fact]
    public async Task Questions_of_a_bank_in_the_pack_are_linked_inside_it()
    {
        var main = (await Sample("{ title: Two, pages: [questions/first.md, trust] }").BuildAsync()).Main("packs/one.html");

        main.ShouldContain("<li class=\"question\" id=\"first.know\">");
        main.ShouldContain("<a class=\"origin\" href=\"#first.know\">First questions</a>");
    }

    [Fact]
    public async Task Pages_of_one_name_have_places_of_their_own()
    {
        var main = (await Sample("{ title: Two, pages: [roles/pm.md, wheels/pm.md] }").BuildAsync()).Main("packs/one.html");

        Articles(main).ShouldBe(["pm", "pm-1"]);
        main.ShouldContain("<h3 id=\"_pm-1.wheel-title\">");
    }

    [Fact]
    public async Task A_page_may_ask_to_be_printed_together_with_others_and_comes_first()
    {
        var site = await SampleHandbook.Builder().With("guides/hello.md", "---\npack: [hour, hello, guides/start.md]\n---\n# Hello\n\nCome in.\n").BuildAsync();

        Articles(site.Main("packs/hello.html")).ShouldBe(["hello", "hour", "start"]);
        Printed(site["guides/hello.html"]).ShouldBe(["Hello → ../packs/hello.html"]);
        Printed(site["sessions/hour.html"]).ShouldBe(["Hello → ../packs/hello.html"]);
        Printed(site["checks/ready.html"]).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("frameworks", "grow", "frameworks/index.html", "frameworks/grow.html")]
    [InlineData("/skills/", "trust focus", "skills/index.html", "skills/team/trust.html")]
    [InlineData("skills/team", "trust", "skills/team/index.html", "skills/team/trust.html")]
    [InlineData("notes", "agenda", "notes/index.html", "notes/meeting/agenda.html")]
    public async Task The_index_of_a_section_leads_to_its_pack_and_its_pages_do_not(string section, string pages, string index, string page)
    {
        var site = await Sample($"{{ title: All of it, section: {section} }}").BuildAsync();

        Articles(site.Main("packs/one.html")).ShouldBe(pages.Split(' '));
        Printed(site[index]).ShouldHaveSingleItem().ShouldEndWith("packs/one.html");
        Printed(site[page]).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_section_begins_with_the_index_that_somebody_wrote_and_named_pages_come_before_it()
    {
        var site = await Sample("{ title: All, pages: [ready, grow], section: frameworks }").With("frameworks/index.md", "# Ways\n\nAll of them.\n").BuildAsync();

        Articles(site.Main("packs/one.html")).ShouldBe(["ready", "grow", "frameworks"]);
    }

    [Fact]
    public async Task Packs_have_a_list_a_section_and_a_place_among_what_can_be_found()
    {
        var site = await Sample("{ title: Ours, description: For us., pages: [hour] }").Set("site", "https://example.org").BuildAsync();

        Html.Links(site.Main("packs/index.html")).ShouldBe(["Ours → one.html"]);
        site.Main("packs/index.html").ShouldContain("<h1>Packs to print</h1>");
        Html.Links(site.Main("search.html")).ShouldContain("Ours → packs/one.html");
        Html.Links(Html.Element(site["index.html"], "<nav class=\"sections\"")).ShouldContain("Packs to print → packs/index.html");
        site["sitemap.xml"].ShouldContain("https://example.org/packs/one.html");
        site["packs/one.html"].ShouldContain("<meta name=\"description\" content=\"For us.\">");
        site["packs/one.html"].ShouldContain("assets/css/pack.css");
        site["sessions/hour.html"].ShouldNotContain("assets/css/pack.css");
    }

    [Fact]
    public async Task A_list_that_somebody_wrote_still_lists_the_packs() =>
        Html.Links((await Sample("{ title: Ours, pages: [hour] }").With("packs/index.md", "# To print\n\nTake one.\n").BuildAsync()).Main("packs/index.html"))
            .ShouldBe(["Ours → one.html"]);

    [Fact]
    public async Task Without_a_pack_there_is_no_list() =>
        (await SampleHandbook.Builder().BuildAsync()).Addresses.ShouldNotContain("packs/index.html");

    [Fact]
    public async Task What_is_left_out_by_choice_is_left_out_of_packs_and_a_pack_of_nothing_else_is_none()
    {
        var site = await new SiteBuilder()
            .With("_settings.yml", "hide: [guides/a.md]\npacks:\n  some: { title: Some, pages: [a, guides/b.md, c] }\n  none: { title: None, pages: [guides/a.md, b] }\n  gone: { title: Gone, section: notes }\n")
            .With("guides/a.md", "# A\n")
            .With("guides/b.md", "---\ndraft: true\n---\n# B\n")
            .With("guides/c.md", "# C\n")
            .With("guides/d.md", "---\npack: [a]\n---\n# D\n")
            .With("notes/e.md", "---\ndraft: true\n---\n# E\n")
            .BuildAsync();

        site.Addresses.Where(address => address.StartsWith("packs/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .ShouldBe(["packs/index.html", "packs/some.html"]);
        Articles(site.Main("packs/some.html")).ShouldBe(["c"]);
    }

    [Fact]
    public async Task A_handbook_adds_to_the_packs_of_its_base_changes_them_and_drops_them()
    {
        var site = await new SiteBuilder()
            .WithBase("_settings.yml", "packs:\n  one: { title: One, pages: [a] }\n  two: { title: Two, pages: [a] }\n")
            .WithBase("guides/a.md", "# A\n")
            .With("_settings.yml", "packs:\n  one: { title: Ours }\n  two:\n  three: { title: Three, pages: [a] }\n")
            .BuildAsync();

        Html.Links(site.Main("packs/index.html")).ShouldBe(["Ours → one.html", "Three → three.html"]);
    }

    [Fact]
    public async Task Search_engines_may_list_a_pack_only_if_they_may_list_all_its_pages()
    {
        var site = await new SiteBuilder().Set("public", "true")
            .With("_settings.yml", "packs:\n  open: { title: Open, pages: [a] }\n  shut: { title: Shut, pages: [a, b] }\n")
            .With("guides/a.md", "# A\n")
            .With("guides/b.md", "---\npublic: false\n---\n# B\n")
            .BuildAsync();

        site["packs/open.html"].ShouldNotContain("noindex");
        site["packs/shut.html"].ShouldContain("noindex");
    }

    [Fact]
    public async Task Links_may_lead_to_a_pack() =>
        (await Sample("{ title: Ours, pages: [hour] }").With("guides/b.md", "# B\n\n[Print](../packs/one.html)\n").BuildAsync())
            .Main("guides/b.html").ShouldContain("<a href=\"../packs/one.html\">Print</a>");

    private static SiteBuilder Sample(string pack) => SampleHandbook.Builder().With("_settings.yml", $"title: Sample\npacks:\n  one: {pack}\n");

    private static string Filled(string text, string title, string other) => string.Format(CultureInfo.InvariantCulture, text, title, other);

    private static IEnumerable<string> Articles(string main) =>
        main.Split("<article ").Skip(1).Select(article => article.Split("id=\"")[1].Split('"')[0]);

    private static IReadOnlyList<string> Printed(string page) => Html.Links(Html.Element(page, "<section class=\"tags packs\""));
}
