using Playbook.Benchmarks.Corpora.Domain;
using Playbook.Benchmarks.Corpora.Guides;
using Playbook.Benchmarks.Corpora.Hugo;

namespace Playbook.Benchmarks.Corpora;

/// <summary>The table of corpora. A new one is a folder with its class, and a line here.</summary>
internal static class CorpusCatalogue
{
    /// <summary>All corpora.</summary>
    public static IReadOnlyList<ICorpus> All { get; } = [new PagesCorpus(), new DomainCorpus(), new HugoCorpus()];

    /// <summary>The corpus of a name, or null.</summary>
    public static ICorpus? Find(string name) => All.FirstOrDefault(corpus => corpus.Name == name);
}
