using Playbook.Benchmarks.Corpora;

namespace Playbook.Benchmarks.Sites;

/// <summary>Writes corpora to disk.</summary>
internal static class CorpusFolder
{
    /// <summary>Writes a corpus of a size into a folder, which is made if it is not there.</summary>
    /// <param name="folder">Absolute path of the folder.</param>
    /// <param name="corpus">What to write.</param>
    /// <param name="pages">How many pages.</param>
    /// <param name="cancellationToken">Stops between two files.</param>
    public static void Write(string folder, ICorpus corpus, int pages, CancellationToken cancellationToken)
    {
        foreach (var file in corpus.Files(pages))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var path = Path.Join(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, file.Text);
        }
    }
}
