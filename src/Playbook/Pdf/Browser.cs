using System.Collections.Concurrent;
using Playbook.Coaching.Settings;

namespace Playbook.Pdf;

/// <summary>A browser that prints, in as many tabs as pages are printed at once; until disposed.</summary>
internal sealed class Browser : IAsyncDisposable
{
    private readonly BrowserProcess _process;
    private readonly DevToolsConnection _connection;
    private readonly ConcurrentBag<PrintTab> _idle = [];

    private Browser(BrowserProcess process, DevToolsConnection connection)
    {
        _process = process;
        _connection = connection;
    }

    /// <summary>Starts the first of the browsers that does start.</summary>
    /// <exception cref="PrintException">None of them does.</exception>
    public static async Task<Browser> StartAsync(PdfRequest request, CancellationToken cancellationToken)
    {
        var refusals = new List<string>();
        foreach (var executable in request.Executables)
        {
            try
            {
                return await PrintLimit.RunAsync(token => StartAsync(executable, token), request.Time, cancellationToken);
            }
            catch (PrintException refusal)
            {
                refusals.Add($"{executable}: {refusal.Message}");
            }
        }

        throw new PrintException(
            $"No browser can be started.{Environment.NewLine}{string.Join(Environment.NewLine, refusals)}{Environment.NewLine}"
            + $"Name another one with --browser, or in the environment variable {BrowserPlaces.VariableName}.");
    }

    /// <summary>Prints a page in a tab of its own.</summary>
    /// <param name="page">Where the page is.</param>
    /// <param name="paper">The sheets.</param>
    /// <param name="cancellationToken">Gives up; the browser is of no more use then.</param>
    /// <returns>A PDF file.</returns>
    /// <exception cref="PrintException">It cannot be printed.</exception>
    public async Task<byte[]> PrintAsync(Uri page, PaperSize paper, CancellationToken cancellationToken)
    {
        if (!_idle.TryTake(out var tab))
        {
            tab = await PrintTab.OpenAsync(_connection, cancellationToken);
        }

        var pdf = await new PagePrinter(tab, paper).PrintAsync(page, cancellationToken);
        _idle.Add(tab);
        return pdf;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await _connection.DisposeAsync();
        await _process.DisposeAsync();
    }

    private static async Task<Browser> StartAsync(string executable, CancellationToken cancellationToken)
    {
        var (process, address) = await BrowserProcess.StartAsync(executable, cancellationToken);
        try
        {
            return new Browser(process, await DevToolsConnection.OpenAsync(address, cancellationToken));
        }
        catch
        {
            await process.DisposeAsync();
            throw;
        }
    }
}
