using System.Text;

namespace Playbook.Web.Search;

/// <summary>
/// Makes one spelling of all that readers take for the same: without diacritics, in lower case, of compatible characters the
/// usual one. The theme's <c>search/words.js</c> does the same to what is asked for.
/// </summary>
public static class Folding
{
    private const char FirstDiacritic = '\u0300';
    private const char LastDiacritic = '\u036F';

    /// <summary>They choose between pictures of a character, as after an emoji.</summary>
    private const char FirstSelector = '\uFE00';
    private const char LastSelector = '\uFE0F';

    /// <summary>Letters that no decomposition takes apart, with what people type instead.</summary>
    private static readonly Dictionary<char, string> Letters = new()
    {
        ['ß'] = "ss", ['æ'] = "ae", ['œ'] = "oe", ['ø'] = "o", ['đ'] = "d", ['ð'] = "d", ['þ'] = "th", ['ł'] = "l", ['ı'] = "i", ['ħ'] = "h", ['ς'] = "σ",
    };

    /// <summary>Folds a word.</summary>
    public static string Fold(ReadOnlySpan<char> word) => Ascii.IsValid(word) ? FoldAscii(word) : FoldAny(word.ToString());

    private static string FoldAscii(ReadOnlySpan<char> word) =>
        string.Create(word.Length, word, (folded, source) => Ascii.ToLower(source, folded, out _));

    private static string FoldAny(string word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var letter in word.Normalize(NormalizationForm.FormKD))
        {
            if (letter is not ((>= FirstDiacritic and <= LastDiacritic) or (>= FirstSelector and <= LastSelector)))
            {
                folded.Append(letter);
            }
        }

        // What was taken apart for its diacritics only, as Hangul is, is put together again.
        var lower = folded.ToString().Normalize(NormalizationForm.FormKC).ToLowerInvariant();
        return lower.Any(Letters.ContainsKey) ? string.Concat(lower.Select(letter => Letters.GetValueOrDefault(letter) ?? letter.ToString())) : lower;
    }
}
