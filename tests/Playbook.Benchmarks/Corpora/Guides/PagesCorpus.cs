namespace Playbook.Benchmarks.Corpora.Guides;

/// <summary>A handbook of nothing but prose: guides in nested folders, a hundred in each.</summary>
internal sealed class PagesCorpus : ICorpus
{
    /// <summary>Its name.</summary>
    public const string CorpusName = "pages";

    /// <inheritdoc />
    public string Name => CorpusName;

    /// <inheritdoc />
    public IEnumerable<CorpusFile> Files(int pages)
    {
        yield return new CorpusFile("_settings.yml", "id: benchmark-pages\ntitle: Benchmark pages\n");
        yield return new CorpusFile(
            "index.md", $"# Benchmark pages\n\nBegin with [the first guide]({new GuidePlace(0).Path}.md).\n");
        foreach (var guide in new GuideCorpus(new PlaybookDialect()).Guides(pages))
        {
            yield return guide;
        }
    }
}
