using Microsoft.Playwright;

namespace Playbook.Benchmarks.Interaction;

/// <summary>A tab whose browser tells how long each key and click took.</summary>
/// <param name="page">The tab.</param>
internal sealed class TimedPage(IPage page)
{
    /// <summary>Event Timing: from an input to the next frame that shows what came of it, in steps of 8 ms; below 16 ms the browser does not say.</summary>
    private const string Observer =
        """
        window.taken = [];
        new PerformanceObserver(list => { for (const { name, duration } of list.getEntries()) if (/^(key|pointer|click|input|change)/.test(name)) taken.push(duration); })
          .observe({ type: 'event', durationThreshold: 16, buffered: true });
        """;

    /// <summary>The tab.</summary>
    public IPage Page => page;

    /// <summary>Measures on every page from now on.</summary>
    public Task BeginAsync() => page.AddInitScriptAsync(Observer);

    /// <summary>Does something several times, and tells how long it took.</summary>
    public async Task<TimedAct> OfAsync(string what, int times, Func<int, Task> act)
    {
        for (var i = 0; i < times; i++)
        {
            await act(i);
        }

        return new TimedAct(what, times, await TakeAsync());
    }

    /// <summary>Waits for what is under way, and takes what was measured.</summary>
    public async Task<double[]> TakeAsync()
    {
        await page.WaitForTimeoutAsync(1000);
        return await page.EvaluateAsync<double[]>("taken.splice(0)");
    }
}
