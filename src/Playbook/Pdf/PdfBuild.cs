using Playbook.Building;
using Playbook.Coaching.Build;
using Playbook.Coaching.Settings;
using Playbook.Engine.Execution;
using Playbook.Engine.Files;

namespace Playbook.Pdf;

/// <summary>
/// A build that also prints. PDF files are written before the site is put in place, as part of it: so a site has all of
/// them or stays as it was, and the next build knows them for its own.
/// </summary>
/// <param name="build">Builds the site.</param>
/// <param name="isGoodEnough">Whether a site is worth printing.</param>
/// <param name="print">How to print.</param>
internal sealed class PdfBuild(BuildSite build, Func<BuildResult, bool> isGoodEnough, PdfRequest print)
{
    /// <summary>More would only wait for one another: a browser prints with one or two cores a tab.</summary>
    private const int MostTabs = 4;

    private int _begun;
    private int _printed;
    private int _kept;

    /// <summary>How many files were printed, and how many would have come out as they were.</summary>
    public (int Printed, int Kept) Count => (_printed, _kept);

    /// <summary>The sheets; known when the build has ended.</summary>
    public PaperSize Paper { get; private set; }

    /// <inheritdoc cref="BuildSite" />
    /// <exception cref="PrintException">A page cannot be printed.</exception>
    public async Task<BuildResult> RunAsync(
        BuildRequest request, SiteOutput output, IProgress<RunProgress>? progress, CancellationToken cancellationToken)
    {
        var result = await build(request, output, progress, cancellationToken);
        Paper = print.Paper ?? result.Print.Paper;
        if (!isGoodEnough(result))
        {
            return result;
        }

        var site = output.Folder ?? throw new InvalidOperationException("Only a site on disk can be printed.");
        var sheets = SheetsToPrint(site, result.Print.Pages, output);
        if (sheets.Count > 0)
        {
            await using var browser = await Browser.StartAsync(print, cancellationToken);
            await Parallel.ForEachAsync(sheets, Options(cancellationToken), async (sheet, token) =>
            {
                progress?.Report(new RunProgress("Printing", null, Interlocked.Increment(ref _begun), sheets.Count));
                var pdf = await PrintAsync(browser, site, sheet.Page, token);
                output.Write(sheet.Address, pdf, sheet.MadeFrom);
                Interlocked.Increment(ref _printed);
            });
        }

        return result with { Files = result.Files + _printed + _kept, Kept = result.Kept + _kept };
    }

    private static ParallelOptions Options(CancellationToken cancellationToken) => new()
    {
        CancellationToken = cancellationToken,
        MaxDegreeOfParallelism = Math.Min(MostTabs, Environment.ProcessorCount),
    };

    /// <summary>The pages whose PDF file is not what it would be. A file that the input has in its place stays there, as everywhere.</summary>
    private List<(UrlPath Page, UrlPath Address, Digest MadeFrom)> SheetsToPrint(string site, IReadOnlyList<UrlPath> pages, SiteOutput output)
    {
        var from = new PrintedFrom(site, Paper);
        var sheets = new List<(UrlPath, UrlPath, Digest)>();
        foreach (var page in pages)
        {
            var address = new UrlPath(Path.ChangeExtension(page.Value, ".pdf"));
            var madeFrom = from.Of(page);
            if (File.Exists(Path.Join(site, address.Value)))
            {
                continue;
            }

            if (output.TryKeep(address, madeFrom))
            {
                _kept++;
            }
            else
            {
                sheets.Add((page, address, madeFrom));
            }
        }

        return sheets;
    }

    private async Task<byte[]> PrintAsync(Browser browser, string site, UrlPath page, CancellationToken cancellationToken)
    {
        try
        {
            var address = new Uri(Path.Join(site, page.Value));
            return await PrintLimit.RunAsync(token => browser.PrintAsync(address, Paper, token), print.Time, cancellationToken);
        }
        catch (PrintException problem)
        {
            throw new PrintException($"'{page}' cannot be printed. {problem.Message}", problem);
        }
    }
}
