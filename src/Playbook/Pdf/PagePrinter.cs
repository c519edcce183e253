using System.Text.Json;
using Playbook.Coaching.Settings;

namespace Playbook.Pdf;

/// <summary>Prints pages one after the other in a tab.</summary>
/// <param name="tab">The tab.</param>
/// <param name="paper">The sheets.</param>
internal sealed class PagePrinter(PrintTab tab, PaperSize paper)
{
    /// <summary>How often a page is printed at the most. Numbers are narrow and seldom move anything; once more is a reserve.</summary>
    private const int MostPasses = 4;

    /// <summary>
    /// Waits for pictures, those out of sight too, and fonts. Links to other pages become plain text: a PDF file would hold
    /// them as absolute paths of this machine.
    /// </summary>
    private const string Prepare =
        """
        (async () => {
          for (const image of document.images) image.loading = "eager";
          await Promise.all([document.fonts.ready, ...[...document.images].map(image => image.decode().catch(() => {}))]);
          for (const link of document.querySelectorAll("a[href]"))
            if (link.protocol === "file:" && !link.getAttribute("href").startsWith("#")) link.removeAttribute("href");
        })()
        """;

    private const string NumberedPlaces = """[...document.querySelectorAll(".pack-contents [data-page-of]")]""";

    /// <summary>Prints a page. Where it has a contents list, that bears the numbers of the sheets it leads to.</summary>
    /// <param name="page">Where the page is.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>A PDF file.</returns>
    /// <exception cref="PrintException">It cannot be printed.</exception>
    public async Task<byte[]> PrintAsync(Uri page, CancellationToken cancellationToken)
    {
        await tab.GoToAsync(page, cancellationToken);
        await tab.EvaluateAsync(Prepare, cancellationToken);
        var places = await tab.EvaluateAsync($"{NumberedPlaces}.map(place => place.dataset.pageOf)", cancellationToken);
        var ids = places.EnumerateArray().Select(id => id.GetString()!).ToList();
        var shown = ids.ConvertAll(_ => "");
        for (var pass = 1; pass <= MostPasses; pass++)
        {
            var pdf = await tab.PrintAsync(paper, cancellationToken);
            var numbers = ids.Count == 0 ? [] : Numbers(ids, pdf);
            if (numbers.SequenceEqual(shown, StringComparer.Ordinal))
            {
                return pdf;
            }

            shown = numbers;
            await tab.EvaluateAsync(
                $"{NumberedPlaces}.forEach((place, index) => place.textContent = {JsonSerializer.Serialize(shown)}[index])", cancellationToken);
        }

        throw new PrintException("The page numbers of its contents move what they number.");
    }

    private static List<string> Numbers(List<string> ids, byte[] pdf)
    {
        var sheets = PdfDestinations.Read(pdf);
        return ids.ConvertAll(id => sheets.TryGetValue(id, out var number) ? FormattableString.Invariant($"{number}") : "");
    }
}
