using Playbook.Benchmarks.Processes;
using Playbook.Benchmarks.Programs;
using Playbook.Benchmarks.Reports;
using Playbook.Benchmarks.Scenarios;

namespace Playbook.Tests.Benchmarks;

public sealed class ReportTests
{
    private static readonly IReadOnlyList<IScenario> Scenarios =
        ScenarioCatalogue.All(new PlaybookProgram("/playbook"), Cores.Choose(), runs: 1, edits: 1);

    [Fact]
    public void A_table_is_aligned()
    {
        var table = new TextTable(new TextColumn("Name"), new TextColumn("Pages", IsNumber: true));
        table.Add("a build", "1,000");
        table.Add("more", "7");

        table.Lines(isMarkdown: false).ShouldBe(["Name     Pages", "-------  -----", "a build  1,000", "more         7"]);
    }

    [Fact]
    public void A_table_can_be_pasted_as_Markdown()
    {
        var table = new TextTable(new TextColumn("Name"), new TextColumn("Pages", IsNumber: true));
        table.Add("a build", "1,000");

        table.Lines(isMarkdown: true).ShouldBe(["| Name    | Pages |", "| ------- | ----: |", "| a build | 1,000 |"]);
    }

    [Theory]
    [InlineData("build", 10_000, 4_990, 499, "reached")]
    [InlineData("build", 10_000, 5_010, 499, "not reached")]
    [InlineData("build", 10_000, 4_990, 501, "not reached")]
    [InlineData("preview", 1_000, 80, 900, "reached")]
    [InlineData("preview", 1_000, 81, 900, "not reached")]
    public void A_target_is_reached_by_time_and_memory(string scenario, int pages, int milliseconds, int megabytes, string verdict)
    {
        var table = new ScenarioTable();
        table.Add(Result(scenario, pages, milliseconds, megabytes));

        table.Lines(isMarkdown: true).Last().ShouldEndWith($"| {verdict} |");
    }

    [Fact]
    public void A_cost_that_falls_or_stays_is_flat() =>
        Curve((1_000, 2_000), (2_000, 3_000), (4_000, 6_100)).IsFlat.ShouldBeTrue();

    [Fact]
    public void A_cost_that_rises_is_said_with_the_sizes()
    {
        var curve = Curve((1_000, 2_000), (2_000, 3_000), (4_000, 8_000));

        curve.IsFlat.ShouldBeFalse();
        curve.Lines(isMarkdown: false).Last().ShouldBe("The cost of a page grows: 1.50 ms at 2,000 pages, 2.00 ms at 4,000.");
    }

    [Fact]
    public void Every_scenario_that_can_be_named_can_be_measured_where_Hugo_is_there() =>
        Scenarios.Select(scenario => scenario.Name).ShouldBe(
            ScenarioCatalogue.Names.Where(name => HugoProgram.IsThere || !name.StartsWith("hugo", StringComparison.Ordinal)));

    private static CurveTable Curve(params (int Pages, int Milliseconds)[] points)
    {
        var curve = new CurveTable();
        foreach (var (pages, milliseconds) in points)
        {
            curve.Add(Result("build", pages, milliseconds, 100));
        }

        return curve;
    }

    private static ScenarioResult Result(string scenario, int pages, int milliseconds, int megabytes)
    {
        var time = new Samples([TimeSpan.FromMilliseconds(milliseconds)]);
        return new ScenarioResult(
            Scenarios.Single(one => one.Name == scenario), "pages", pages, new Figures(time, time, megabytes * 1_000_000L));
    }
}
