namespace Playbook.Benchmarks.Corpora.Text;

/// <summary>Counts words as an author's editor does.</summary>
internal static class WordCount
{
    /// <summary>How many pieces of the text between white space hold a letter or a digit.</summary>
    public static int Of(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetterOrDigit));
}
