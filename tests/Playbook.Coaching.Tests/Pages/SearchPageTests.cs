using System.Globalization;
using Playbook.Coaching.Tests.Samples;
using Playbook.Testing;

namespace Playbook.Coaching.Tests.Pages;

/// <summary>The page on which any other can be found.</summary>
public sealed class SearchPageTests
{
    private const string Address = "search.html";

    [Fact]
    public async Task Every_page_is_listed_under_its_kind_by_title()
    {
        var site = await SampleHandbook.Builder().With("guides/about.md", "# about us\n\nWho we are.\n").BuildAsync();

        var main = site.Main(Address);
        Html.Links(main).ShouldBe(
            [
                "PM wheel → wheels/pm.html",
                "Craft → skills/craft/index.html", "Nothing yet → skills/empty/index.html", "Team → skills/team/index.html",
                "Focus → skills/craft/focus.html", "Trust → skills/team/trust.html",
                "Product manager → roles/pm.html", "GROW → frameworks/grow.html", "First questions → questions/first.html",
                "An hour → sessions/hour.html", "Ready? → checks/ready.html", "Steady → plans/steady.html", "Emotions → lists/emotions.html",
                "about us → guides/about.html", "Agenda → notes/meeting/agenda.html", "Start here → guides/start.html", "Welcome → index.html",
            ]);
        main.ShouldContain("<a href=\"guides/about.html\">about us</a> <span class=\"kind\">Guide</span><p>Who we are.</p>");
    }

    [Fact]
    public async Task The_form_is_there_for_a_script_to_show()
    {
        var main = (await new SiteBuilder { SlowChecks = true }.BuildAsync()).Main(Address);

        main.ShouldContain("<form class=\"find\" role=\"search\" hidden>");
        main.ShouldContain("<label for=\"_find\">");
        main.ShouldContain("<input type=\"search\" id=\"_find\"");
        main.ShouldContain("<p class=\"find-count\" role=\"status\"></p>");
    }

    [Fact]
    public async Task It_is_in_no_list_of_pages_and_asks_search_engines_to_stay_away()
    {
        var site = await new SiteBuilder { SlowChecks = true }
            .Set("public", "true").Set("site", "https://example.org/").With("guides/a.md", "# A\n").BuildAsync();

        site[Address].ShouldContain("<meta name=\"robots\" content=\"noindex\">");
        site["sitemap.xml"].ShouldNotContain(Address);
        site.Main("index.html").ShouldNotContain(Address);
        site[Address].ShouldContain("<title>Search · ");
        site[Address].ShouldNotContain("class=\"breadcrumbs\"");
    }

    [Fact]
    public async Task Every_page_knows_its_address() =>
        (await new SiteBuilder().With("_partials/footer.hbs", "<p>{{searchUrl}}</p>").With("guides/a.md", "# A\n").BuildAsync())["guides/a.html"]
            .ShouldContain("<p>../search.html</p>");

    [Fact]
    public async Task A_page_of_the_handbook_may_stand_in_its_place() =>
        (await new SiteBuilder().With("search.md", "# My search\n").BuildAsync()).Main(Address).ShouldContain("My search</h1>");

    [Fact]
    public async Task Of_a_large_handbook_it_lists_the_pages_that_list_others()
    {
        var builder = new SiteBuilder()
            .With("wheels/w.md", "---\nbuckets: [{ id: a }, { id: b }, { id: c }]\n---\n# W\n")
            .With("skills/a/s.md", "---\ntags: [x]\n---\n# S\n");
        foreach (var number in Enumerable.Range(1, 999))
        {
            builder.With(string.Create(CultureInfo.InvariantCulture, $"notes/{number}.md"), "# Note\n");
        }

        var main = (await builder.BuildAsync()).Main(Address);

        Html.Links(main).ShouldBe(
            [
                "Notes → notes/index.html", "Skills → skills/index.html", "Wheels → wheels/index.html",
                "a → skills/a/index.html", "b → skills/b/index.html", "c → skills/c/index.html", "x → tags/x.html",
            ]);
        main.ShouldContain("Notes</a> <span class=\"count\">999 pages</span>");
    }
}
