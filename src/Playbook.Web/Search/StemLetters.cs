using System.Buffers;

namespace Playbook.Web.Search;

/// <summary>
/// The letters of a word while its endings are taken away. A <c>Y</c> is one that sounds as a consonant, as in
/// <c>youth</c> and <c>boyish</c>; it is none of the vowels.
/// </summary>
internal ref struct StemLetters
{
    /// <summary>What a word that has a stem is written with.</summary>
    internal static readonly SearchValues<char> All = SearchValues.Create("abcdefghijklmnopqrstuvwxyz'");

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    /// <summary>The starts after which the first region begins, where the general rule would make one of different words.</summary>
    private static readonly string[] Starts = ["gener", "commun", "arsen", "past", "univers", "later", "emerg", "organ", "inter"];

    private readonly Span<char> letters;

    /// <summary>Copies a word, without the apostrophe in front of it, into the room given, which must be as long.</summary>
    internal StemLetters(string word, Span<char> room)
    {
        var text = word.AsSpan(word[0] == '\'' ? 1 : 0);
        text.CopyTo(room);
        letters = room;
        Length = text.Length;
        MarkConsonants();
        Region1 = EndOf(Starts, text) ?? EndOfSyllable(0);
        Region2 = EndOfSyllable(Region1);
    }

    internal int Length { get; private set; }

    /// <summary>Where the part after the first consonant that follows a vowel begins (R1); stays when the word gets shorter.</summary>
    internal int Region1 { get; }

    /// <summary>The same within the first region (R2).</summary>
    internal int Region2 { get; }

    internal readonly bool EndsInDouble =>
        Length > 1 && this[^1] == this[^2] && this[^1] is 'b' or 'd' or 'f' or 'g' or 'm' or 'n' or 'p' or 'r' or 't';

    internal readonly char this[Index index] => letters[index.GetOffset(Length)];

    internal readonly bool IsVowel(int at) => letters[at] is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    /// <summary>Whether there is a vowel among the first letters.</summary>
    internal readonly bool HasVowel(int count) => count > 0 && letters[..count].ContainsAny(Vowels);

    internal readonly bool EndsWith(string ending) => letters[..Length].EndsWith(ending, StringComparison.Ordinal);

    internal readonly ReadOnlySpan<char> Start(int count) => letters[..count];

    /// <summary>Whether the first letters end in a short syllable: <c>hop</c>, <c>on</c>, and <c>past</c>, not <c>snow</c>.</summary>
    internal readonly bool EndsInShortSyllable(int count) => count switch
    {
        < 2 => false,
        2 => IsVowel(0) && !IsVowel(1),
        _ => (!IsVowel(count - 3) && IsVowel(count - 2) && !IsVowel(count - 1) && letters[count - 1] is not ('w' or 'x' or 'Y'))
            || letters[..count].EndsWith("past", StringComparison.Ordinal),
    };

    internal void Drop(int count) => Length -= count;

    internal void Add(char letter) => letters[Length++] = letter;

    /// <summary>Replaces the last letters.</summary>
    internal void Replace(int count, string by)
    {
        Length -= count;
        by.CopyTo(letters[Length..]);
        Length += by.Length;
    }

    /// <summary>The stem; the word itself if that is its stem.</summary>
    internal readonly string Text(string word)
    {
        var stem = letters[..Length];
        stem.Replace('Y', 'y');
        return stem.SequenceEqual(word) ? word : stem.ToString();
    }

    private readonly void MarkConsonants()
    {
        for (var at = 0; at < Length; at++)
        {
            if (letters[at] == 'y' && (at == 0 || IsVowel(at - 1))) letters[at] = 'Y';
        }
    }

    private static int? EndOf(string[] starts, ReadOnlySpan<char> word)
    {
        foreach (var start in starts)
        {
            if (word.StartsWith(start, StringComparison.Ordinal)) return start.Length;
        }

        return null;
    }

    private readonly int EndOfSyllable(int from)
    {
        for (var at = from + 1; at < Length; at++)
        {
            if (IsVowel(at - 1) && !IsVowel(at)) return at + 1;
        }

        return Length;
    }
}
