namespace Playbook.Benchmarks.Reports;

/// <summary>The table of targets: on two cores, with links and anchors checked and everything on that there is.</summary>
internal static class Targets
{
    private static readonly Dictionary<(string Scenario, int Pages), Target> All = new()
    {
        [("build", 100)] = new(TimeSpan.FromSeconds(0.7)),
        [("build", 1_000)] = new(TimeSpan.FromSeconds(1.2)),
        [("build", 10_000)] = new(TimeSpan.FromSeconds(5), 500_000_000),
        [("noop", 1_000)] = new(TimeSpan.FromSeconds(0.6)),
        [("noop", 10_000)] = new(TimeSpan.FromSeconds(2)),
        [("preview", 1_000)] = new(TimeSpan.FromMilliseconds(80)),
        [("preview", 10_000)] = new(TimeSpan.FromMilliseconds(250)),
    };

    /// <summary>The target of a scenario at a size, or null when there is none.</summary>
    public static Target? Of(string scenario, int pages) => All.GetValueOrDefault((scenario, pages));
}
