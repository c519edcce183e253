using Playbook.Coaching.Tests.Samples;
using Playbook.Testing;

namespace Playbook.Coaching.Tests.Pages;

/// <summary>The page that shows all that somebody filled in, before a script has looked for it.</summary>
public sealed class WorkbookPageTests
{
    private const string Address = "workbook.html";
    private const string Form = "\n::: answer {#notes}\nNotes\n:::\n";

    [Fact]
    public async Task Pages_that_can_be_filled_in_are_listed_by_kind_with_their_ids()
    {
        var site = await new SiteBuilder()
            .With("checks/b.md", "# Second check\n" + Form)
            .With("checks/a.md", "# A check\n" + Form)
            .With("sessions/hour.md", "# An hour\n" + Form)
            .With("guides/read.md", "# Only read\n")
            .BuildAsync();

        var forms = Html.Element(site.Main(Address), "<section class=\"workbook-forms\"");
        site.Main(Address).ShouldContain("<h3>Sessions</h3>");
        site.Main(Address).ShouldContain("<a href=\"checks/a.html\" data-page=\"a\">A check</a>");
        Html.Links(site.Main(Address)).ShouldBe(["An hour → sessions/hour.html", "A check → checks/a.html", "Second check → checks/b.html"]);
        forms.ShouldContain("As a guest sitting");
    }

    [Fact]
    public async Task A_handbook_without_forms_still_has_the_page()
    {
        var site = await new SiteBuilder { SlowChecks = true }.With("guides/read.md", "# Only read\n").BuildAsync();

        site.Main(Address).ShouldNotContain("workbook-forms");
        site.Main(Address).ShouldContain("Open my file");
        site.Main(Address).ShouldContain("<noscript>");
    }

    [Fact]
    public async Task It_says_whose_workbook_it_is_and_loads_what_it_needs()
    {
        var site = await new SiteBuilder { SlowChecks = true }.With("_settings.yml", "id: acme\ntitle: 'A \"good\" <book>'\n").BuildAsync();

        site[Address].ShouldContain("data-handbook=\"acme\" data-handbook-title=\"A &quot;good&quot; &lt;book&gt;\"");
        foreach (var script in new[] { "words", "records", "store", "workbook-words", "workbook-list", "workbook" })
        {
            site[Address].ShouldContain($"<script src=\"assets/js/{script}.js\" defer></script>");
            site.Addresses.ShouldContain($"assets/js/{script}.js");
        }
    }

    [Fact]
    public async Task Every_page_leads_to_it()
    {
        var site = await SampleHandbook.Builder().BuildAsync();

        site["sessions/hour.html"].ShouldContain("<a class=\"workbook-link\" href=\"../workbook.html\">Workbook</a>");
        site[Address].ShouldContain("<a class=\"workbook-link\" href=\"workbook.html\" aria-current=\"page\">Workbook</a>");
        site["index.html"].ShouldContain("<p><a href=\"workbook.html\">Workbook</a></p>");
        site["sessions/hour.html"].ShouldNotContain("workbook-list.js");
    }
}
