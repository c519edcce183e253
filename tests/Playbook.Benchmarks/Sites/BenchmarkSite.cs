using Playbook.Benchmarks.Corpora;

namespace Playbook.Benchmarks.Sites;

/// <summary>A generated input of one size, and the output that is built from it.</summary>
internal sealed class BenchmarkSite
{
    /// <summary>Writes the input.</summary>
    /// <param name="corpus">What to write.</param>
    /// <param name="pages">How many pages.</param>
    /// <param name="folder">Absolute path of the folder to hold input and output.</param>
    /// <param name="cancellationToken">Stops writing.</param>
    public BenchmarkSite(ICorpus corpus, int pages, string folder, CancellationToken cancellationToken)
    {
        Pages = pages;
        Input = Path.Join(folder, "input");
        Output = Path.Join(folder, "output");
        CorpusFolder.Write(Input, corpus, pages, cancellationToken);
        Editor = new PageEditor(Input);
    }

    /// <summary>How many pages the input has.</summary>
    public int Pages { get; }

    /// <summary>Absolute path of the input folder.</summary>
    public string Input { get; }

    /// <summary>Absolute path of the output folder.</summary>
    public string Output { get; }

    /// <summary>Changes pages of the input.</summary>
    public PageEditor Editor { get; }

    /// <summary>Deletes the output.</summary>
    public void DeleteOutput()
    {
        if (Directory.Exists(Output))
        {
            Directory.Delete(Output, recursive: true);
        }
    }
}
