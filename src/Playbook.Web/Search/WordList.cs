using System.Numerics;
using System.Text;

namespace Playbook.Web.Search;

/// <summary>
/// The words of a site by their length, for finding what a mistyped one was meant to be. Words that differ by at most two
/// edits differ by at most two in length.
/// </summary>
internal static class WordList
{
    private const int Shortest = 3;
    private const int Longest = 16;

    /// <summary>The lengths that have a list; that of the longest holds all that are longer.</summary>
    public static IEnumerable<int> Lengths => Enumerable.Range(Shortest, Longest - Shortest + 1);

    /// <summary>
    /// Lines of a word, a tab, and one character that says how many documents have its term: the number of binary digits.
    /// </summary>
    public static string Of(IReadOnlyList<IndexedTerm> terms, int length)
    {
        var list = new StringBuilder();
        foreach (var term in terms.Where(term => !Analyzer.IsUnspaced(term.Text)))
        {
            // A stem that is no word of the site is nothing that anybody meant.
            foreach (var word in term.Words.Where(word => Math.Min(word.Length, Longest) == length))
            {
                list.Append(word).Append('\t').Append(Base64Numbers.Digit(BitOperations.Log2((uint)term.Count))).Append('\n');
            }
        }

        return list.ToString();
    }
}
