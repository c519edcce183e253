using Playbook.Benchmarks.Searching;

namespace Playbook.Benchmarks.Reports;

/// <summary>What searches cost who visits a site, and who builds it.</summary>
internal sealed class SearchCostTable
{
    private readonly TextTable _table = new(
        new("Search"),
        new("Pages", IsNumber: true),
        new("To the first result", IsNumber: true),
        new("Index made in", IsNumber: true),
        new("CPU", IsNumber: true),
        new("Files", IsNumber: true),
        new("On disk", IsNumber: true),
        new("Typing: median", IsNumber: true),
        new("95 %", IsNumber: true),
        new("Again: median", IsNumber: true),
        new("95 %", IsNumber: true));

    /// <summary>Adds what was measured.</summary>
    /// <param name="figures">The figures.</param>
    /// <param name="indexing">How long making the index took; null where that was not measured.</param>
    public void Add(SearchFigures figures, IndexTime? indexing) => _table.Add(
        figures.Name,
        Units.Count(figures.Pages),
        Units.Kilobytes(figures.FirstResult),
        indexing is null ? "?" : Units.Time(indexing.Wall),
        indexing is null ? "?" : Units.Time(indexing.Cpu),
        Units.Count(figures.Files),
        Units.Kilobytes(figures.Bytes),
        Units.ShortTime(figures.Typing.Median),
        Units.ShortTime(figures.Typing.Percentile(95)),
        Units.ShortTime(figures.TypingAgain.Median),
        Units.ShortTime(figures.TypingAgain.Percentile(95)));

    /// <summary>The lines of the table.</summary>
    public IEnumerable<string> Lines(bool isMarkdown) => _table.Lines(isMarkdown);
}
