namespace Playbook.Web.Search;

/// <summary>
/// The English stemmer of Snowball ("Porter2"), as published with Snowball 3.1: words that differ in their endings
/// alone get the same stem. <c>assets/js/search/stem-en.js</c> of the theme does the same for what people type; the
/// two must never differ, for a stem is looked up in the index by its letters.
/// </summary>
/// <remarks>The algorithm: https://snowballstem.org/algorithms/english/stemmer.html.</remarks>
public static class EnglishStemmer
{
    private const int LongestOnStack = 64;

    /// <summary>The words that the rules would spoil, with what they become.</summary>
    private static readonly Dictionary<string, string> Exceptions = new(StringComparer.Ordinal)
    {
        ["skis"] = "ski",
        ["skies"] = "sky",
        ["idly"] = "idl",
        ["gently"] = "gentl",
        ["ugly"] = "ugli",
        ["early"] = "earli",
        ["only"] = "onli",
        ["singly"] = "singl",
        ["sky"] = "sky",
        ["news"] = "news",
        ["howe"] = "howe",
        ["atlas"] = "atlas",
        ["cosmos"] = "cosmos",
        ["bias"] = "bias",
        ["andes"] = "andes",
    };

    /// <summary>The stem of a word, which is seldom a word itself.</summary>
    /// <param name="word">In lower case. One with other characters than a to z and the apostrophe is its own stem.</param>
    public static string Stem(string word)
    {
        if (word.Length < 3 || word.AsSpan().ContainsAnyExcept(StemLetters.All)) return word;
        if (Exceptions.TryGetValue(word, out var stem)) return stem;

        var room = word.Length <= LongestOnStack ? stackalloc char[LongestOnStack] : new char[word.Length];
        var letters = new StemLetters(word, room);
        PossessiveStep(ref letters);
        PluralStep(ref letters);
        VerbStep(ref letters);
        YStep(ref letters);
        StemRule.Apply(StemRules.Compound, ref letters, letters.Region1);
        StemRule.Apply(StemRules.Derived, ref letters, letters.Region1);
        StemRule.Apply(StemRules.Last, ref letters, letters.Region2);
        FinalStep(ref letters);
        return letters.Text(word);
    }

    /// <summary>Step 0: <c>'s'</c>, <c>'s</c> and <c>'</c> go.</summary>
    private static void PossessiveStep(ref StemLetters word)
    {
        if (word.EndsWith("'s'")) word.Drop(3);
        else if (word.EndsWith("'s")) word.Drop(2);
        else if (word.EndsWith("'")) word.Drop(1);
    }

    /// <summary>Step 1a: <c>cries</c> to <c>cri</c>, <c>ties</c> to <c>tie</c>, <c>gaps</c> to <c>gap</c>.</summary>
    private static void PluralStep(ref StemLetters word)
    {
        if (word.EndsWith("sses")) word.Drop(2);
        else if (word.EndsWith("ied") || word.EndsWith("ies")) word.Drop(word.Length > 4 ? 2 : 1);
        else if (word.EndsWith("us") || word.EndsWith("ss")) return;
        else if (word.EndsWith("s") && word.HasVowel(word.Length - 2)) word.Drop(1);
    }

    /// <summary>Step 1b: <c>-ed</c>, <c>-ing</c> and their adverbs go.</summary>
    private static void VerbStep(ref StemLetters word)
    {
        if (word.EndsWith("eedly")) AgreedStep(ref word, 5);
        else if (word.EndsWith("eed")) AgreedStep(ref word, 3);
        else if (word.EndsWith("ing")) IngStep(ref word);
        else if (word.EndsWith("ingly")) VerbEndingStep(ref word, 5);
        else if (word.EndsWith("edly")) VerbEndingStep(ref word, 4);
        else if (word.EndsWith("ed")) VerbEndingStep(ref word, 2);
    }

    /// <summary><c>agreed</c> to <c>agree</c>, yet <c>proceed</c>, <c>exceed</c> and <c>succeed</c> are whole words.</summary>
    private static void AgreedStep(ref StemLetters word, int ending)
    {
        var start = word.Length - ending;
        if (start >= word.Region1 && word.Start(start) is not ("proc" or "exc" or "succ")) word.Drop(ending - 2);
    }

    /// <summary><c>dying</c> to <c>die</c>; <c>inning</c> and the like are no forms of verbs.</summary>
    private static void IngStep(ref StemLetters word)
    {
        var start = word.Start(word.Length - 3);
        if (start is "inn" or "out" or "cann" or "herr" or "earr" or "even") return;
        if (start is not [not ('a' or 'e' or 'i' or 'o' or 'u' or 'y'), 'y']) VerbEndingStep(ref word, 3);
        else word.Replace(4, "ie");
    }

    /// <summary>Takes the ending of a verb, and mends what is left: <c>hoping</c> to <c>hope</c>, <c>hopping</c> to <c>hop</c>.</summary>
    private static void VerbEndingStep(ref StemLetters word, int ending)
    {
        if (!word.HasVowel(word.Length - ending)) return;
        word.Drop(ending);
        if (word.EndsWith("at") || word.EndsWith("bl") || word.EndsWith("iz")) word.Add('e');
        else if (word.EndsInDouble) word.Drop(word.Length == 3 && word[0] is 'a' or 'e' or 'o' ? 0 : 1);
        else if (word.Length == word.Region1 && word.EndsInShortSyllable(word.Length)) word.Add('e');
    }

    /// <summary>Step 1c: <c>cry</c> to <c>cri</c>, and <c>by</c> and <c>say</c> as they are.</summary>
    private static void YStep(ref StemLetters word)
    {
        if (word.Length > 2 && word[^1] is 'y' or 'Y' && !word.IsVowel(word.Length - 2)) word.Replace(1, "i");
    }

    /// <summary>Step 5: a last <c>e</c> goes, and one of two <c>l</c>.</summary>
    private static void FinalStep(ref StemLetters word)
    {
        var last = word.Length - 1;
        var goes = word.EndsWith("e")
            ? last >= word.Region2 || (last >= word.Region1 && !word.EndsInShortSyllable(last))
            : word.EndsWith("ll") && last >= word.Region2;
        if (goes) word.Drop(1);
    }
}
