using Playbook.Benchmarks.Sites;

namespace Playbook.Benchmarks.Scenarios;

/// <summary>Something that people wait for.</summary>
internal interface IScenario
{
    /// <summary>What it is called on the command line.</summary>
    string Name { get; }

    /// <summary>What it is called in a table.</summary>
    string Title { get; }

    /// <summary>The corpus that it runs on when one is asked for; null when it has none for it.</summary>
    /// <param name="corpus">Name of the corpus asked for.</param>
    string? CorpusFor(string corpus);

    /// <summary>Measures it.</summary>
    /// <param name="site">What to work on. Other scenarios may have worked on it before.</param>
    /// <param name="cancellationToken">Stops measuring.</param>
    Task<Figures> MeasureAsync(BenchmarkSite site, CancellationToken cancellationToken);
}
