using System.Runtime.CompilerServices;
using Playbook.Benchmarks.Corpora;
using Playbook.Benchmarks.Sites;

namespace Playbook.Benchmarks.Scenarios;

/// <summary>Measures scenarios at several sizes.</summary>
/// <param name="scenarios">What to measure.</param>
/// <param name="announce">Told what is measured next: the scenario, the name of the corpus and how many pages.</param>
internal sealed class ScenarioRunner(IReadOnlyList<IScenario> scenarios, Action<IScenario, string, int> announce)
{
    /// <summary>Measures on one corpus. An input is written once for all scenarios of its size, and deleted after them.</summary>
    /// <param name="corpus">Name of the corpus.</param>
    /// <param name="sizes">How many pages, for each size.</param>
    /// <param name="cancellationToken">Stops measuring.</param>
    public async IAsyncEnumerable<ScenarioResult> RunAsync(
        string corpus, IEnumerable<int> sizes, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var pages in sizes)
        {
            using var workspace = new Workspace();
            var sites = new Dictionary<string, BenchmarkSite>(StringComparer.Ordinal);
            foreach (var scenario in scenarios)
            {
                if (scenario.CorpusFor(corpus) is { } name)
                {
                    announce(scenario, name, pages);
                    var site = SiteOf(sites, name, pages, workspace, cancellationToken);
                    yield return new ScenarioResult(scenario, name, pages, await scenario.MeasureAsync(site, cancellationToken));
                }
            }
        }
    }

    private static BenchmarkSite SiteOf(
        Dictionary<string, BenchmarkSite> sites, string name, int pages, Workspace workspace, CancellationToken cancellationToken)
    {
        if (!sites.TryGetValue(name, out var site))
        {
            var folder = Path.Join(workspace.Folder, name);
            sites.Add(name, site = new BenchmarkSite(CorpusCatalogue.Find(name)!, pages, folder, cancellationToken));
        }

        return site;
    }
}
