namespace Playbook.Benchmarks.Corpora;

/// <summary>An input of any size to measure with. The same size always gives the same files.</summary>
internal interface ICorpus
{
    /// <summary>What it is called on the command line.</summary>
    string Name { get; }

    /// <summary>Makes the files.</summary>
    /// <param name="pages">How many pages there are to be, beside the home page.</param>
    IEnumerable<CorpusFile> Files(int pages);
}
