using System.Globalization;
using System.Text;
using Playbook.Browser.Tests.Browsers;
using Playbook.Coaching.Build;
using Playbook.Coaching.Settings;
using Playbook.Engine.Files;

namespace Playbook.Browser.Tests.Pdf;

/// <summary>A pack's contents list bears the numbers of the sheets that it leads to.</summary>
public sealed class ContentsNumbersTests : IDisposable
{
    private readonly PdfFolder _site;

    public ContentsNumbersTests(BrowserFixture browser)
    {
        _site = new PdfFolder(browser.Executable);
        _site.Folder.Write("input/index.md", "# Home\n");
    }

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("a4")]
    [InlineData("letter")]
    public async Task The_numbers_are_those_of_the_sheets(string paper)
    {
        string[] ids = ["first", "zwölf-ä", "long", "after-long", "last"];
        var articles = string.Concat(ids.Select(id => $"<article id=\"{id}\"><h2>Heading {id}</h2>{(id == "long" ? Lines(200) : "")}</article>"));
        Serve(Contents(ids, "") + articles);

        await _site.SucceedAsync($"pdf --paper {paper}");

        var sheets = (await _site.SheetsAsync("packs/all.pdf")).ToList();
        var numbers = ids.ToDictionary(id => id, id => sheets.FindIndex(sheet => sheet.Contains($"Heading {id}", StringComparison.Ordinal)) + 1);
        numbers["after-long"].ShouldBeGreaterThan(numbers["long"] + 2);
        foreach (var (id, number) in numbers)
        {
            sheets[0].ShouldContain(string.Create(CultureInfo.InvariantCulture, $"Title of {id} {number}."));
        }
    }

    [Fact]
    public async Task Numbers_that_move_what_they_number_are_corrected()
    {
        // As soon as there are numbers, each entry takes a sheet of its own.
        Serve(Contents(["first", "last"], "li:has(.page-number:not(:empty)) { break-after: page }") + "<article id=first>One</article><article id=last>Two</article>");

        await _site.SucceedAsync("pdf");

        var sheets = await _site.SheetsAsync("packs/all.pdf");
        sheets[0].ShouldContain("Title of first 3.");
        sheets[1].ShouldContain("Title of last 4.");
        sheets[2].ShouldContain("One");
        sheets[3].ShouldContain("Two");
    }

    [Fact]
    public async Task Numbers_that_never_settle_are_an_error_and_nothing_is_written()
    {
        Serve(Contents(["first"], "") + "<script src='flip.js'></script><article id=first>One</article>", """
            new MutationObserver(() => {
              const sheet = document.createElement("div");
              sheet.style.breakBefore = "page";
              sheet.textContent = "And another sheet";
              document.querySelector("article").before(sheet);
            }).observe(document.querySelector(".page-number"), { childList: true });
            """);

        (await _site.RunAsync("pdf", TestContext.Current.CancellationToken)).ShouldBe(1);

        _site.Said.ShouldBe(
            "'packs/all.html' cannot be printed. The page numbers of its contents move what they number.\n"
            + "The output folder 'output' is as it was before.\n");
        _site.Folder.Names.ShouldBe(["input"]);
    }

    /// <summary>A site of one pack.</summary>
    private void Serve(string body, string script = "") => _site.Build = (_, output, _, _) =>
    {
        output.Write(new UrlPath("packs/all.html"), Encoding.UTF8.GetBytes($"<!doctype html><meta charset=utf-8><title>Pack</title>{body}"));
        output.Write(new UrlPath("packs/flip.js"), Encoding.UTF8.GetBytes(script));
        return Task.FromResult(new BuildResult(1, 2, []) { Print = new PrintPlan(PaperSize.A4, [new UrlPath("packs/all.html")]) });
    };

    private static string Contents(IEnumerable<string> ids, string style) =>
        $"<style>article {{ break-before: page }} {style}</style><h1>Pack</h1><nav class=\"pack-contents\"><ol>"
        + string.Concat(ids.Select(id => $"<li><a href=\"#{Uri.EscapeDataString(id)}\">Title of {id}</a> <span class=\"page-number\" data-page-of=\"{id}\"></span>.</li>"))
        + "</ol></nav>";

    private static string Lines(int count) => string.Concat(Enumerable.Repeat("<p>Line</p>", count));
}
