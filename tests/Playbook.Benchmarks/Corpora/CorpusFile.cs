namespace Playbook.Benchmarks.Corpora;

/// <summary>A file of a corpus.</summary>
/// <param name="Path">Its path from the top of the input, with slashes.</param>
/// <param name="Text">What stands in it; lines end in a line feed.</param>
internal sealed record CorpusFile(string Path, string Text);
