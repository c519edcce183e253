using Playbook.Benchmarks.Corpora.Guides;

namespace Playbook.Benchmarks.Corpora.Hugo;

/// <summary>
/// The guides of <see cref="PagesCorpus"/> as a Hugo site, with layouts that show about what Playbook's show: a menu,
/// breadcrumbs, contents, tags, neighbours, and lists with descriptions.
/// </summary>
internal sealed class HugoCorpus : ICorpus
{
    /// <summary>Its name.</summary>
    public const string CorpusName = "hugo";

    private static readonly string Site = Path.Join(AppContext.BaseDirectory, "Corpora", "Hugo", "Site");

    /// <inheritdoc />
    public string Name => CorpusName;

    /// <inheritdoc />
    public IEnumerable<CorpusFile> Files(int pages)
    {
        foreach (var file in Directory.EnumerateFiles(Site, "*", SearchOption.AllDirectories))
        {
            yield return new CorpusFile(Path.GetRelativePath(Site, file), File.ReadAllText(file));
        }

        var folders = new HashSet<string>(StringComparer.Ordinal);
        foreach (var guide in new GuideCorpus(new HugoDialect()).Guides(pages))
        {
            yield return guide;
            foreach (var folder in FoldersOf(guide.Path).Where(folders.Add))
            {
                yield return Index(folder);
            }
        }
    }

    /// <summary>The folders above a guide, below that of the content.</summary>
    private static IEnumerable<string> FoldersOf(string path)
    {
        for (var end = path.LastIndexOf('/'); end > path.IndexOf('/', StringComparison.Ordinal); end = path.LastIndexOf('/', end - 1))
        {
            yield return path[..end];
        }
    }

    /// <summary>A folder is a section, with a list of its own, where it has this file.</summary>
    private static CorpusFile Index(string folder) =>
        new($"{folder}/_index.md", $"---\ntitle: {folder[(folder.LastIndexOf('/') + 1)..]}\n---\n");
}
