using System.Diagnostics;
using Playbook.Benchmarks.Processes;
using Playbook.Benchmarks.Programs;
using Playbook.Benchmarks.Scenarios;
using Playbook.Benchmarks.Sites;

namespace Playbook.Benchmarks.Preview;

/// <summary>From saving a page in a running preview until a browser has the page with what was saved.</summary>
/// <param name="playbook">What to measure.</param>
/// <param name="cores">Which cores the preview may use.</param>
/// <param name="edits">How many pages to edit.</param>
internal sealed class PreviewScenario(PlaybookProgram playbook, Cores cores, int edits) : IScenario
{
    // Authors do not save ten times a second; what a preview does afterwards is not to slow the next edit down.
    private static readonly TimeSpan BetweenEdits = TimeSpan.FromMilliseconds(300);

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <inheritdoc />
    public string Name => "preview";

    /// <inheritdoc />
    public string Title => "preview, save to browser";

    /// <inheritdoc />
    public string? CorpusFor(string corpus) => corpus;

    /// <inheritdoc />
    /// <remarks>The first edit is thrown away: much is compiled for it that serves all others.</remarks>
    public async Task<Figures> MeasureAsync(BenchmarkSite site, CancellationToken cancellationToken)
    {
        using var preview = await PreviewProcess.StartAsync(cores.Limit(playbook.Preview(site)), cancellationToken);
        using var browser = await PreviewBrowser.OpenAsync(preview.Address, cancellationToken);
        await MeasureEditAsync(site, preview, browser, cancellationToken);
        var wall = new List<TimeSpan>();
        var cpu = new List<TimeSpan>();
        for (var edit = 0; edit < edits; edit++)
        {
            await Task.Delay(BetweenEdits, cancellationToken);
            var before = preview.Cpu;
            wall.Add(await MeasureEditAsync(site, preview, browser, cancellationToken));
            cpu.Add(preview.Cpu - before);
        }

        return new Figures(new Samples(wall), new Samples(cpu), preview.PeakMemory);
    }

    private static async Task<TimeSpan> MeasureEditAsync(
        BenchmarkSite site, PreviewProcess preview, PreviewBrowser browser, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        var edit = site.Editor.EditText();
        var start = Stopwatch.GetTimestamp();
        edit.Save();
        try
        {
            await browser.WaitForAsync(edit.Address, edit.Word, patience.Token);
            return Stopwatch.GetElapsedTime(start);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new ProgramFailedException($"'{edit.Address}' does not show what was saved. The preview said:\n{preview.Output}");
        }
    }
}
