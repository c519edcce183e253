using System.CommandLine;
using Playbook.Benchmarks.Processes;
using Playbook.Benchmarks.Programs;
using Playbook.Benchmarks.Reports;
using Playbook.Benchmarks.Scenarios;

namespace Playbook.Benchmarks.Commands;

/// <summary>What happens without the name of a command: measures, and prints a table or the curve.</summary>
internal sealed class MeasureCommand
{
    private static readonly int[] UsualSizes = [100, 1_000, 10_000];
    private static readonly int[] CurveSizes = [1_250, 2_500, 5_000, 10_000, 20_000];

    private readonly MeasureOptions _options = new();
    private readonly Option<bool> _curve = new("--curve") { Description = "Shows instead what a page costs at growing sizes, in clean builds" };

    /// <summary>Makes this what a root command does.</summary>
    public void MakeActionOf(RootCommand root)
    {
        _options.AddTo(root);
        root.Add(_curve);
        root.SetAction((parsed, cancellationToken) => RunAsync(_options.Read(parsed), parsed.GetValue(_curve), cancellationToken));
    }

    private static async Task<int> RunAsync(MeasureRequest request, bool isCurve, CancellationToken cancellationToken)
    {
        var playbook = PlaybookProgram.Find(request.Program);
        var cores = Cores.Choose();
        Write(MachineFacts.Lines(playbook, cores));
        var names = isCurve ? [ScenarioCatalogue.CleanBuild] : request.Scenarios;
        var scenarios = ScenarioCatalogue.All(playbook, cores, request.Runs, request.Edits).Where(scenario => names.Contains(scenario.Name));
        var runner = new ScenarioRunner([.. scenarios], Announce);
        await (isCurve ? ShowCurvesAsync(request, runner, cancellationToken) : ShowTableAsync(request, runner, cancellationToken));
        return 0;
    }

    private static async Task ShowTableAsync(MeasureRequest request, ScenarioRunner runner, CancellationToken cancellationToken)
    {
        var table = new ScenarioTable();
        foreach (var corpus in request.Corpora)
        {
            await foreach (var result in runner.RunAsync(corpus, request.Pages ?? UsualSizes, cancellationToken))
            {
                table.Add(result);
            }
        }

        Write(["", .. table.Lines(request.IsMarkdown)]);
    }

    private static async Task ShowCurvesAsync(MeasureRequest request, ScenarioRunner runner, CancellationToken cancellationToken)
    {
        foreach (var corpus in request.Corpora)
        {
            var table = new CurveTable();
            await foreach (var result in runner.RunAsync(corpus, request.Pages ?? CurveSizes, cancellationToken))
            {
                table.Add(result);
            }

            Write(["", $"Clean builds of '{corpus}':", "", .. table.Lines(request.IsMarkdown)]);
        }
    }

    private static void Announce(IScenario scenario, string corpus, int pages) =>
        Console.Error.WriteLine($"{scenario.Title}: {Units.Count(pages)} pages ({corpus}) …");

    private static void Write(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            Console.WriteLine(line);
        }
    }
}
