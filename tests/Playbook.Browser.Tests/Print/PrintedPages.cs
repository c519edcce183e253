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
    public static async Task<IReadOnlyList<string>> PrintAsync(IPage page, string format)
    {
        var text = await TextAsync(await page.PdfAsync(new() { Format = format }));
        // Every sheet ends in a form feed, the last one too.
        return [.. text.Split('\f')[..^1].Select(sheet => string.Join(' ', sheet.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))];
    }

    /// <summary>Whether a sheet bears its number, as in "2 / 5". pdftotext takes narrow spaces for none.</summary>
    public static bool IsNumbered(string sheet, int number, int count) =>
        Regex.IsMatch(sheet, $@"(?<!\d){number} ?/ ?{count}(?!\d)", RegexOptions.None, TimeSpan.FromSeconds(1));

    /// <summary>Prints what a page shows now, and tells where each word stands, in the order in which it was drawn.</summary>
    /// <param name="page">The page; scripts have run.</param>
    /// <param name="format">A4 or Letter.</param>
    public static async Task<IReadOnlyList<PrintedPage>> WordsAsync(IPage page, string format)
    {
        var xml = await TextAsync(await page.PdfAsync(new() { Format = format }), "-raw", "-bbox");
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, CheckCharacters = false };
        using var reader = XmlReader.Create(new StringReader(xml), settings);
        return [.. XDocument.Load(reader).Descendants().Where(element => element.Name.LocalName == "page").Select(PrintedPage.Of)];
    }

    private static async Task<string> TextAsync(byte[] pdf, params string[] options)
    {
        var start = new ProcessStartInfo("pdftotext", [.. options, "-", "-"])
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
        tool.ExitCode.ShouldBe(0, "pdftotext could not read what the browser printed");
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
            throw new InvalidOperationException("The tests of print need pdftotext. Install poppler's tools (Debian: apt-get install poppler-utils).", error);
        }
    }
}
