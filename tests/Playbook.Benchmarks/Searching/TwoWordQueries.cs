using System.Text.RegularExpressions;
using Playbook.Benchmarks.Corpora;

namespace Playbook.Benchmarks.Searching;

/// <summary>Queries of two words that stand in one page, of pages that lie far apart. The same corpus always gives the same.</summary>
internal static partial class TwoWordQueries
{
    private const int Seed = 2;

    /// <summary>Makes queries.</summary>
    /// <param name="files">The files of a corpus.</param>
    /// <param name="count">How many queries.</param>
    public static IReadOnlyList<string> Of(IEnumerable<CorpusFile> files, int count)
    {
        var pages = files.Where(file => file.Path.EndsWith(".md", StringComparison.Ordinal) && file.Path != "index.md").ToList();
        return [.. Enumerable.Range(0, count).Select(i => Query(pages[(int)((long)i * pages.Count / count)].Text, Dice.Of(Seed, i)))];
    }

    private static string Query(string text, Dice dice)
    {
        // Below the front matter, whose keys are in every page.
        var body = text[(text.IndexOf("\n---\n", StringComparison.Ordinal) + 1)..];
        var words = Word().Matches(body).Select(match => match.Value.ToLowerInvariant()).Distinct(StringComparer.Ordinal).ToList();
        return string.Join(' ', dice.Pick(words, 2));
    }

    // Whole words, no part of an address or of an anchor.
    [GeneratedRegex(@"(?<=\s)[A-Za-z]{5,}(?=[\s.,:;?])", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Word();
}
