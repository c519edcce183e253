using System.Globalization;
using Playbook.Benchmarks.Scenarios;

namespace Playbook.Benchmarks.Reports;

/// <summary>What one page costs at growing sizes, and whether the cost grows with them.</summary>
internal sealed class CurveTable
{
    /// <summary>A cost may be so much above the least of all smaller sizes before it counts as growth: runs differ by that.</summary>
    private const double Tolerance = 1.1;

    private readonly TextTable _table = new(
        new TextColumn("Pages", IsNumber: true),
        new TextColumn("Median", IsNumber: true),
        new TextColumn("CPU", IsNumber: true),
        new TextColumn("CPU of a page", IsNumber: true),
        new TextColumn("Peak", IsNumber: true));

    private readonly List<ScenarioResult> _results = [];

    /// <summary>Adds what was measured at a size; sizes rise.</summary>
    public void Add(ScenarioResult result)
    {
        _results.Add(result);
        _table.Add(
            Units.Count(result.Pages),
            Units.Time(result.Figures.Wall.Median),
            Units.Time(result.Figures.Cpu.Median),
            Units.ShortTime(CostOf(result)),
            Units.Memory(result.Figures.PeakMemory));
    }

    /// <summary>Whether at no size a page costs more than at a smaller one.</summary>
    public bool IsFlat => Growth is null;

    /// <summary>The lines of the table, and what they come to.</summary>
    public IEnumerable<string> Lines(bool isMarkdown) => [.. _table.Lines(isMarkdown), "", Verdict()];

    private (ScenarioResult Least, ScenarioResult More)? Growth
    {
        get
        {
            var least = _results[0];
            foreach (var result in _results)
            {
                if (CostOf(result) > CostOf(least) * Tolerance)
                {
                    return (least, result);
                }

                least = CostOf(result) < CostOf(least) ? result : least;
            }

            return null;
        }
    }

    private string Verdict() => Growth is var (least, more)
        ? string.Create(
            CultureInfo.InvariantCulture,
            $"The cost of a page grows: {Units.ShortTime(CostOf(least))} at {least.Pages:N0} pages, {Units.ShortTime(CostOf(more))} at {more.Pages:N0}.")
        : "The cost of a page does not grow with their number.";

    private static TimeSpan CostOf(ScenarioResult result) => result.Figures.Cpu.Median / result.Pages;
}
