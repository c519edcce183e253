using System.Globalization;
using System.Text;

namespace Playbook.Web.Search;

/// <summary>
/// Finds the words of a text: runs of letters, digits and marks, folded and stemmed. Scripts that put no spaces between words
/// are cut into pairs of neighbouring characters. The theme's <c>search/words.js</c> finds the same words in the same text.
/// Remembers words it has seen; not for several threads at once.
/// </summary>
/// <param name="stem">Makes the stem of a folded word, or null in languages without.</param>
public sealed class Analyzer(Func<string, string>? stem)
{
    /// <summary>UTF-16 units of a word that count; longer ones are no words of a language.</summary>
    private const int LongestWord = 64;

    /// <summary>First and last code points of blocks of scripts without spaces: Thai and Lao, Burmese, Khmer, Japanese, Chinese, Korean.</summary>
    private static readonly (int First, int Last)[] Unspaced =
    [
        (0x0E00, 0x0EFF), (0x1000, 0x109F), (0x1780, 0x17FF), (0x3005, 0x3007), (0x3040, 0x30FF), (0x31F0, 0x31FF),
        (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xAC00, 0xD7AF), (0xF900, 0xFAFF), (0x20000, 0x3FFFF),
    ];

    private readonly Dictionary<string, Token[]> _known = new(StringComparer.Ordinal);

    /// <summary>Every word met so far, once for each of its spellings.</summary>
    public IEnumerable<Token> Met => _known.Values.SelectMany(tokens => tokens);

    /// <summary>Whether a term is of a script without spaces, so that it is a part of a word or a sentence.</summary>
    public static bool IsUnspaced(string term) => term.Any(IsUnspaced);

    /// <summary>The words of a text in their order.</summary>
    public IReadOnlyList<Token> Read(string text)
    {
        var tokens = new List<Token>();
        Read(text, tokens);
        return tokens;
    }

    /// <summary>Adds the words of a text in their order.</summary>
    public void Read(ReadOnlySpan<char> text, List<Token> tokens)
    {
        var known = _known.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var start = 0; start < text.Length;)
        {
            var length = WordLength(text[start..], out var width);
            if (length == 0)
            {
                start += width;
                continue;
            }

            var word = text.Slice(start, length);
            if (!known.TryGetValue(word, out var made))
            {
                known[word] = made = Make(word);
            }

            tokens.AddRange(made);
            start += length;
        }
    }

    /// <summary>How long the word is that begins here; 0 when none does, and then how far to go on.</summary>
    private static int WordLength(ReadOnlySpan<char> text, out int width)
    {
        var length = 0;
        width = 1;
        while (length < text.Length)
        {
            var unit = text[length];
            if (char.IsAscii(unit))
            {
                if (!char.IsAsciiLetterOrDigit(unit))
                {
                    return length;
                }

                length++;
                continue;
            }

            _ = Rune.DecodeFromUtf16(text[length..], out var rune, out width);
            if (!IsOfWord(rune))
            {
                return length;
            }

            length += width;
        }

        return length;
    }

    private static bool IsOfWord(Rune rune) => Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
        or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;

    private Token[] Make(ReadOnlySpan<char> word)
    {
        var folded = Folding.Fold(Cut(word));
        if (!IsUnspaced(folded))
        {
            return folded.Length == 0 ? [] : [TokenOf(folded)];
        }

        var tokens = new List<Token>();
        var runes = folded.EnumerateRunes().ToList();
        for (var start = 0; start < runes.Count;)
        {
            var isUnspaced = IsUnspaced(runes[start].Value);
            var end = start + 1;
            while (end < runes.Count && IsUnspaced(runes[end].Value) == isUnspaced)
            {
                end++;
            }

            tokens.AddRange(isUnspaced ? Pairs(runes[start..end]) : [TokenOf(string.Concat(runes[start..end]))]);
            start = end;
        }

        return [.. tokens];
    }

    private static ReadOnlySpan<char> Cut(ReadOnlySpan<char> word) =>
        word.Length <= LongestWord ? word : word[..(LongestWord - (char.IsHighSurrogate(word[LongestWord - 1]) ? 1 : 0))];

    private static IEnumerable<Token> Pairs(List<Rune> run) => run.Count == 1
        ? [new Token(run[0].ToString(), run[0].ToString())]
        : run.Zip(run.Skip(1), (one, next) => $"{one}{next}").Select(pair => new Token(pair, pair))
            .Append(new Token(run[^1].ToString(), run[^1].ToString()) { IsEnd = true });

    private Token TokenOf(string folded) => new(stem?.Invoke(folded) ?? folded, folded);

    private static bool IsUnspaced(char unit) => char.IsSurrogate(unit) || IsUnspaced((int)unit);

    private static bool IsUnspaced(int codePoint) =>
        Array.Exists(Unspaced, block => codePoint >= block.First && codePoint <= block.Last);
}
