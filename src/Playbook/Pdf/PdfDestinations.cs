using PdfSharp.Pdf;
using PdfSharp.Pdf.Advanced;
using PdfSharp.Pdf.IO;

namespace Playbook.Pdf;

/// <summary>Finds out on which sheet of a printed page something landed.</summary>
internal static class PdfDestinations
{
    /// <summary>
    /// The sheet, 1 for the first, of every element that a link of the page leads to, by its id. Browsers name such places
    /// (ISO 32000-1, 12.3.2.3) by the fragment of the link, percent-encoded.
    /// </summary>
    public static IReadOnlyDictionary<string, int> Read(byte[] pdf)
    {
        using var stream = new MemoryStream(pdf);
        using var document = PdfReader.Open(stream, PdfDocumentOpenMode.Import);
        var sheets = document.Pages.Cast<PdfPage>()
            .Select((page, index) => (page.Reference!.ObjectID, Number: index + 1))
            .ToDictionary(sheet => sheet.ObjectID, sheet => sheet.Number);
        var found = new Dictionary<string, int>(StringComparer.Ordinal);
        if (document.Internals.Catalog.Elements.GetDictionary("/Dests") is not { } places)
        {
            return found;
        }

        foreach (var (name, place) in places.Elements)
        {
            if (place is PdfArray { Elements: { Count: > 0 } parts } && parts[0] is PdfReference sheet)
            {
                found[Uri.UnescapeDataString(name[1..])] = sheets[sheet.ObjectID];
            }
        }

        return found;
    }
}
