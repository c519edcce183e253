using Playbook.Benchmarks.Corpora.Guides;
using Playbook.Benchmarks.Preview;
using Playbook.Benchmarks.Processes;
using Playbook.Benchmarks.Programs;
using Playbook.Benchmarks.Sites;
using Playbook.Testing;
using Playbook.Tests.Harness;

namespace Playbook.Tests.Benchmarks;

/// <summary>Real processes, started as the benchmarks start them.</summary>
public sealed class MeasuringTests : IDisposable
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "playbook.dll");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_process_is_measured_from_its_start_to_its_end()
    {
        var measurement = await new ProcessMeter(Cores.Choose()).MeasureAsync(new CommandLine("dotnet", [Program, "--version"]), Patience.Token());

        measurement.Wall.ShouldBeGreaterThan(TimeSpan.Zero);
        measurement.Cpu.ShouldBeGreaterThan(TimeSpan.Zero);
        measurement.PeakMemory.ShouldBeInRange(10_000_000, 1_000_000_000);
    }

    [Fact]
    public async Task A_process_that_fails_has_no_figures()
    {
        var failing = new CommandLine("dotnet", [Program, "build", "--input", _folder.At("gone")]);

        var failure = await Should.ThrowAsync<ProgramFailedException>(() => new ProcessMeter(Cores.Choose()).MeasureAsync(failing, Patience.Token()));

        failure.Message.ShouldContain("gone");
    }

    [Fact]
    public async Task A_preview_is_measured_until_a_browser_has_what_was_saved()
    {
        var site = new BenchmarkSite(new PagesCorpus(), 10, _folder.Path, Patience.Token());
        var playbook = PlaybookProgram.Find(Program);

        var figures = await new PreviewScenario(playbook, Cores.Choose(), edits: 1).MeasureAsync(site, Patience.Token());

        figures.Wall.Min.ShouldBeGreaterThan(TimeSpan.Zero);
        figures.PeakMemory.ShouldBeGreaterThan(10_000_000);
    }
}
