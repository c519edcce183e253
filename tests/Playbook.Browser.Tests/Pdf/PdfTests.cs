using System.Text;
using Playbook.Browser.Tests.Browsers;
using Playbook.Browser.Tests.Print;

namespace Playbook.Browser.Tests.Pdf;

/// <summary><c>playbook pdf</c> with a real browser.</summary>
public sealed class PdfTests : IDisposable
{
    private const string A4 = "(A4)";
    private const string Letter = "(letter)";

    private readonly PdfFolder _site;

    public PdfTests(BrowserFixture browser)
    {
        _site = new PdfFolder(browser.Executable);
        Write("index.md", "# Home\n");
        Write("guides/plain.md", "# Plain\n\nProse.\n");
        Write("guides/asking.md", "# Asking\n\n::: answer {#wins rows=4}\nWhat went well?\n:::\n");
        Write("sessions/weekly.md", "---\nminutes: 10\n---\n# Weekly\n\nRead [the plain page](../guides/plain.md).\n\n## Recap {minutes=10}\n\n::: answer {#next rows=4}\nWhat comes next?\n:::\n");
    }

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task Worksheets_are_printed_beside_their_pages_for_A4()
    {
        await _site.SucceedAsync("pdf");

        _site.Files().ShouldBe(["guides/asking.pdf", "sessions/weekly.pdf"]);
        (await _site.SizeAsync("sessions/weekly.pdf")).ShouldEndWith(A4);
        var sheet = (await _site.SheetsAsync("sessions/weekly.pdf")).ShouldHaveSingleItem();
        sheet.ShouldContain("Weekly");
        sheet.ShouldContain("What comes next?");
        PrintedPages.IsNumbered(sheet, 1, 1).ShouldBeTrue(sheet);
        _site.Said.ShouldContain("Printed 2 PDF files for A4, each beside its page\n");
    }

    [Theory]
    [InlineData("", "pdf --paper letter", Letter)]
    [InlineData("", "pdf --paper Letter", Letter)]
    [InlineData("paper: letter", "pdf", Letter)]
    [InlineData("paper: letter", "pdf --paper a4", A4)]
    public async Task The_paper_is_that_of_the_option_or_else_of_the_settings(string settings, string line, string size)
    {
        Write("_settings.yml", settings);

        await _site.SucceedAsync(line);

        (await _site.SizeAsync("guides/asking.pdf")).ShouldEndWith(size);
    }

    [Fact]
    public async Task A_second_run_prints_only_what_comes_out_differently()
    {
        await _site.SucceedAsync("pdf");
        _site.Age("guides/asking.pdf");
        _site.Age("sessions/weekly.pdf");

        await _site.SucceedAsync("pdf");
        _site.Said.ShouldContain("Kept 2 PDF files for A4, which would come out as they are\n");
        Write("guides/asking.md", "# Asking\n\n::: answer {#wins rows=4}\nWhat went badly?\n:::\n");
        await _site.SucceedAsync("pdf");

        _site.Said.ShouldContain("Printed 1 PDF file for A4, kept 1 PDF file\n");
        _site.IsOld("sessions/weekly.pdf").ShouldBeTrue();
        (await _site.SheetsAsync("guides/asking.pdf"))[0].ShouldContain("What went badly?");
    }

    [Fact]
    public async Task Another_style_or_another_paper_prints_everything_again()
    {
        await _site.SucceedAsync("pdf");
        Write("_settings.yml", "fonts: { body: \"monospace\" }");
        await _site.SucceedAsync("pdf");
        await _site.SucceedAsync("pdf --paper letter");

        _site.Said.ShouldNotContain("kept");
        _site.Said.ShouldContain("Printed 2 PDF files for Letter, each beside its page\n");
    }

    [Fact]
    public async Task A_build_keeps_the_files_while_nothing_changes_and_drops_them_before_they_are_wrong()
    {
        await _site.SucceedAsync("pdf");

        await _site.SucceedAsync("build");
        _site.Said.ShouldContain("\nKept ");
        _site.Files().Count().ShouldBe(2);

        Write("guides/plain.md", "# Plain\n\nOther prose.\n");
        await _site.SucceedAsync("build");
        _site.Files().ShouldBeEmpty();

        await _site.SucceedAsync("pdf");
        _site.Files().Count().ShouldBe(2);
    }

    [Fact]
    public async Task A_page_that_is_no_longer_there_takes_its_file_along()
    {
        await _site.SucceedAsync("pdf");
        File.Delete(_site.Folder.At("input/guides/asking.md"));

        await _site.SucceedAsync("pdf");

        _site.Files().ShouldBe(["sessions/weekly.pdf"]);
    }

    [Fact]
    public async Task A_file_of_the_input_stays_in_its_place()
    {
        Write("sessions/weekly.pdf", "mine");

        await _site.SucceedAsync("pdf");

        Encoding.UTF8.GetString(_site.Bytes("sessions/weekly.pdf")).ShouldBe("mine");
        _site.Said.ShouldContain("Printed 1 PDF file for A4");
    }

    [Fact]
    public async Task No_path_of_this_machine_is_in_a_file()
    {
        await _site.SucceedAsync("pdf");

        (await _site.SheetsAsync("sessions/weekly.pdf"))[0].ShouldContain("Read the plain page.");
        var file = Encoding.Latin1.GetString(_site.Bytes("sessions/weekly.pdf"));
        file.ShouldNotContain("file:");
        file.ShouldNotContain(_site.Folder.Path);
    }

    [Fact]
    public async Task Pictures_below_the_first_screen_are_in_a_file()
    {
        const string Square = """<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90"><text y="40">drawn</text></svg>""";
        Write("guides/square.svg", Square);
        Write("guides/asking.md", $"# Asking\n\n{string.Concat(Enumerable.Repeat("Prose.\n\n", 200))}![A square](square.svg)\n\n::: answer {{#wins}}\nWhat?\n:::\n");

        await _site.SucceedAsync("pdf");

        string.Concat(await _site.SheetsAsync("guides/asking.pdf")).ShouldContain("drawn");
    }

    [Fact]
    public async Task Folders_may_be_called_anything()
    {
        Write("guides/100% #1/über.md", "# Über\n\n::: answer {#a}\nWas?\n:::\n");

        await _site.SucceedAsync("pdf");

        _site.Files().Count().ShouldBe(3);
    }

    [Fact]
    public async Task Ctrl_C_leaves_the_site_as_it_was_and_nothing_beside_it()
    {
        await _site.SucceedAsync("build");
        Write("guides/plain.md", "# Plain\n\nOther prose.\n");
        using var interruption = new CancellationTokenSource();
        _site.Build = async (request, output, progress, token) =>
        {
            var result = await Coaching.Build.HandbookBuild.RunAsync(request, output, progress, token);
            await interruption.CancelAsync();
            return result;
        };

        (await _site.RunAsync("pdf", interruption.Token)).ShouldBe(130);

        _site.Folder.Read("output/guides/plain.html").ShouldNotContain("Other prose.");
        _site.Folder.Names.ShouldBe(["input", "output"]);
    }

    private void Write(string path, string text) => _site.Folder.Write($"input/{path}", text);
}
