using System.Text.RegularExpressions;

namespace Playbook.Coaching.Review;

/// <summary>
/// How many years of school in the United States it takes to read an English text with ease: the Flesch-Kincaid grade level
/// (J. P. Kincaid and others, Derivation of New Readability Formulas for Navy Enlisted Personnel, 1975).
/// </summary>
public static partial class ReadingGrade
{
    /// <summary>The grade of a text.</summary>
    /// <param name="words">Number of words.</param>
    /// <param name="sentences">Number of sentences.</param>
    /// <param name="syllables">Number of syllables.</param>
    public static double Of(int words, int sentences, int syllables) =>
        (0.39 * words / sentences) + (11.8 * syllables / words) - 15.59;

    /// <summary>The words of a text; numbers are none, for nobody reads them letter by letter.</summary>
    public static IReadOnlyList<string> Words(string text) => [.. Word().Matches(text).Select(match => match.Value)];

    /// <summary>The syllables of an English word, estimated: groups of vowels, without those that are silent.</summary>
    public static int Syllables(string word)
    {
        var silent = Silent().Replace(word.ToLowerInvariant(), "");
        return Math.Max(1, Vowels().Count(silent));
    }

    [GeneratedRegex(@"\p{L}+(?:['’]\p{L}+)?", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Word();

    // "made", "walked", "makes", but not "able", "wanted", "houses".
    [GeneratedRegex("(?<![aeiouyl])e$|(?<=[aeiouy]l)e$|(?<![dt])ed$|(?<![cgsxz]|[cs]h)es$|['’].*$", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Silent();

    [GeneratedRegex("[aeiouyàâäéèêëîïôöùûü]+", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Vowels();
}
