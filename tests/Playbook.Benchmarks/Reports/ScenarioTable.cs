using Playbook.Benchmarks.Scenarios;

namespace Playbook.Benchmarks.Reports;

/// <summary>The table of all scenarios, with the targets beside them.</summary>
internal sealed class ScenarioTable
{
    private readonly TextTable _table = new(
        new TextColumn("Scenario"),
        new TextColumn("Corpus"),
        new TextColumn("Pages", IsNumber: true),
        new TextColumn("Median", IsNumber: true),
        new TextColumn("Min", IsNumber: true),
        new TextColumn("Max", IsNumber: true),
        new TextColumn("CPU", IsNumber: true),
        new TextColumn("Peak", IsNumber: true),
        new TextColumn("Target", IsNumber: true),
        new TextColumn("Verdict"));

    /// <summary>Adds what was measured.</summary>
    public void Add(ScenarioResult result)
    {
        var (scenario, corpus, pages, figures) = result;
        var target = Targets.Of(scenario.Name, pages);
        _table.Add(
            scenario.Title,
            corpus,
            Units.Count(pages),
            Units.Time(figures.Wall.Median),
            Units.Time(figures.Wall.Min),
            Units.Time(figures.Wall.Max),
            Units.Time(figures.Cpu.Median),
            Units.Memory(figures.PeakMemory),
            target?.ToString() ?? "",
            Verdict(target, figures));
    }

    /// <summary>The lines of the table.</summary>
    public IEnumerable<string> Lines(bool isMarkdown) => _table.Lines(isMarkdown);

    private static string Verdict(Target? target, Figures figures) =>
        target is null ? "" : target.IsReached(figures) ? "reached" : "not reached";
}
