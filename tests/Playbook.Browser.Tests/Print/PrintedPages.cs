using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Microsoft.Playwright;

namespace Playbook.Browser.Tests.Print;

/// <summary>What stands on the sheets that a browser prints.</summary>
internal static class PrintedPages
{
    /// <summary>Prints what a page shows now.</summary>
    /// <param name="page">The page; scripts have run.</param>
    /// <param name="format">A4 or Letter.</param>
    /// <returns>The text of each sheet, its white space made single spaces.</returns>
    public static async Task<IReadOnlyList<string>> PrintAsync(IPage page, string format) =>
        await ReadAsync(await page.PdfAsync(new() { Format = format }));

    /// <summary>Reads a PDF file.</summary>
    /// <param name="pdf">Its bytes.</param>
    /// <returns>The text of each sheet, its white space made single spaces.</returns>
    public static async Task<IReadOnlyList<string>> ReadAsync(byte[] pdf)
    {
        var text = await RunAsync("pdftotext", pdf, "-", "-");
        // Every sheet ends in a form feed, the last one too.
        return [.. text.Split('\f')[..^1].Select(sheet => string.Join(' ', sheet.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))];
    }

    /// <summary>Prints what a page shows now, and tells where each word stands, in the order in which it was drawn.</summary>
    /// <param name="page">The page; scripts have run.</param>
    /// <param name="format">A4 or Letter.</param>
    public static async Task<IReadOnlyList<PrintedPage>> WordsAsync(IPage page, string format)
    {
        var xml = await RunAsync("pdftotext", await page.PdfAsync(new() { Format = format }), "-raw", "-bbox", "-", "-");
        // The tool names a document's type, which is not to be looked for.
        using var reader = XmlReader.Create(new StringReader(xml), new() { DtdProcessing = DtdProcessing.Ignore, CheckCharacters = false });
        return [.. XDocument.Load(reader).Descendants().Where(element => element.Name.LocalName == "page").Select(PrintedPage.Of)];
    }

    /// <summary>The words that a printer would cut off.</summary>
    public static async Task<IReadOnlyList<string>> OutsideAsync(IPage page, string format) =>
    [
        .. (await WordsAsync(page, format)).SelectMany((sheet, index) => sheet.Outside()
            .Select(word => FormattableString.Invariant($"'{word}' reaches over the edge of sheet {index + 1}"))),
    ];

    /// <summary>Whether a sheet bears its number, as in "2 / 5". pdftotext takes narrow spaces for none.</summary>
    public static bool IsNumbered(string sheet, int number, int count) =>
        Regex.IsMatch(sheet, $@"(?<!\d){number} ?/ ?{count}(?!\d)", RegexOptions.None, TimeSpan.FromSeconds(1));

    /// <summary>The size of the sheets of a PDF file, as <c>595.92 x 841.92 pts (A4)</c>.</summary>
    public static async Task<string> SizeAsync(byte[] pdf) => (await RunAsync("pdfinfo", pdf, "-")).Split('\n')
        .Single(line => line.StartsWith("Page size:", StringComparison.Ordinal))["Page size:".Length..].Trim();

    private static async Task<string> RunAsync(string name, byte[] pdf, params string[] arguments)
    {
        var start = new ProcessStartInfo(name, arguments)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var tool = Start(start);
        var text = tool.StandardOutput.ReadToEndAsync();
        await tool.StandardInput.BaseStream.WriteAsync(pdf);
        tool.StandardInput.Close();
        await tool.WaitForExitAsync();
        tool.ExitCode.ShouldBe(0, $"{name} could not read what the browser printed");
        return await text;
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception error)
        {
            throw new InvalidOperationException("The tests of print need pdftotext and pdfinfo. Install poppler's tools (Debian: apt-get install poppler-utils).", error);
        }
    }
}
