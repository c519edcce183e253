using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Playbook.Coaching.Review;

/// <summary>What kind of answer the words of a question invite.</summary>
public static partial class QuestionForm
{
    private static readonly FrozenSet<string> Verbs = Words(
        "am is are was were do does did have has had can could will would shall should may might must "
        + "isn't aren't wasn't weren't don't doesn't didn't haven't hasn't hadn't can't couldn't won't wouldn't shouldn't mustn't");

    private static readonly FrozenSet<string> Askers = Words("what which who whom whose when where why how");

    /// <summary>
    /// Whether yes or no would answer an English question, and all that is asked with it: the first clause that begins with a
    /// verb or with a word that asks begins with a verb, there is nothing to choose from, and no "if so".
    /// </summary>
    public static bool IsClosed(string question)
    {
        var asking = Sentences.Of(Sentences.WithoutQuotes(question)).Where(IsQuestion).ToList();
        return asking.Count > 0 && asking.TrueForAll(IsYesOrNo);
    }

    /// <summary>
    /// Whether there are several questions in one, to be answered one after the other: several question marks outside of quotes,
    /// or a second question joined to the first by a comma and "and".
    /// </summary>
    public static bool IsStacked(string question)
    {
        var asking = Sentences.WithoutQuotes(question);
        return Marks().Count(asking) > 1 || (IsQuestion(asking.TrimEnd()) && Joined().IsMatch(asking));
    }

    private static bool IsYesOrNo(string sentence) =>
        !Choice().IsMatch(sentence) && FirstDecider(sentence) is { } word && Verbs.Contains(word);

    private static bool IsQuestion(string sentence) => sentence.TrimEnd('!', '！') is [.., '?' or '？' or '؟'];

    /// <summary>"If nobody minded, what would you do?" asks what; "And is it?" asks whether.</summary>
    private static string? FirstDecider(string sentence) => sentence
        .Split([',', ':', ';', '–', '—'])
        .Select(clause => Word().Matches(clause).Select(match => Plain(match.Value)).SkipWhile(IsConnective).FirstOrDefault())
        .FirstOrDefault((string? word) => word is not null && (Verbs.Contains(word) || Askers.Contains(word)));

    /// <summary>"What's" asks as "what" does, and "don't" is a verb whichever apostrophe it is written with.</summary>
    private static string Plain(string word)
    {
        var plain = word.Replace('’', '\'').ToLowerInvariant();
        return Verbs.Contains(plain) ? plain : plain.Split('\'')[0];
    }

    private static bool IsConnective(string word) => word is "and" or "but" or "so" or "or" or "then" or "now" or "also" or "well";

    private static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    [GeneratedRegex(@"[\p{L}\p{N}'’]+", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Word();

    [GeneratedRegex(@"\b(or|if\s+(so|not|yes))\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Choice();

    // "?!" and "??" are one mark.
    [GeneratedRegex("[?？؟][?？؟!！]*", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Marks();

    [GeneratedRegex(@",\s+and\s+(if\s+(so|not)\b|what|which|who|when|where|why|how|would|could|should|can|will|do|does|did|is|are)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Joined();
}
