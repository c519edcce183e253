using System.Buffers;
using System.Text;

namespace Playbook.Coaching.Diagrams;

/// <summary>Takes words apart that are longer than a line.</summary>
/// <remarks>
/// The language of a name is not known, so there is no dictionary: a syllable is taken to begin with the last consonant
/// before a vowel, which is right for most words of most languages with Latin letters.
/// </remarks>
public static class WordBreaker
{
    /// <summary>Letters that stay together at the ends of a word.</summary>
    private const int Together = 3;

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouyäöüáéíóúýàèìòùâêîôûåæøœãõëïāēīōūąęıAEIOUYÄÖÜ");

    /// <summary>The word in its syllables; in its letters where a script has no vowels that we know of.</summary>
    public static IReadOnlyList<LabelPiece> Syllables(LabelPiece word) => Break(word, (letters, index) =>
        JointBehind(letters[index - 1]) == LabelJoint.None
        || (!IsVowel(letters[index]) && IsVowel(letters[index + 1]) && !IsDigraph(letters[index - 1], letters[index])));

    /// <summary>The word in its letters.</summary>
    public static IReadOnlyList<LabelPiece> Letters(LabelPiece word) => Break(word, (_, _) => true);

    private static List<LabelPiece> Break(LabelPiece word, Func<List<string>, int, bool> mayBeginAt)
    {
        var letters = LabelPiece.Letters(word.Text);
        var pieces = new List<LabelPiece>();
        var start = 0;
        for (var index = Together; index <= letters.Count - Together; index++)
        {
            if (mayBeginAt(letters, index))
            {
                pieces.Add(new(string.Concat(letters[start..index]), JointBehind(letters[index - 1])));
                start = index;
            }
        }

        pieces.Add(word with { Text = string.Concat(letters[start..]) });
        return pieces;
    }

    private static bool IsVowel(string letter) => Vowels.Contains(letter[0]);

    /// <summary>Letters that are one sound: ch, ph, sh and th.</summary>
    private static bool IsDigraph(string first, string second) => second is "h" && first is ("c" or "p" or "s" or "t");

    /// <summary>A hyphen belongs to scripts with capitals; others are broken without a mark.</summary>
    private static LabelJoint JointBehind(string letter)
    {
        var rune = letter.EnumerateRunes().First();
        return Rune.IsLower(rune) || Rune.IsUpper(rune) ? LabelJoint.Hyphen : LabelJoint.None;
    }
}
