using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Playbook.Coaching.Review;

/// <summary>
/// The words by which questions are compared. A word is a run of letters, so of a script without spaces a whole clause is
/// one: there, only the same clauses count as the same. That is on purpose. Which small part of a sentence turns it round
/// is known for English alone, and of two questions that differ in it neither may pass for the other.
/// </summary>
internal static partial class TellingWords
{
    private static readonly FrozenSet<string> Small =
        "a an the of to in on at for with and or but is are was were be been do does did have has had would could will can it this that you your yours i me my we our us they them their there".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private const int TooFew = 2;

    /// <summary>
    /// The words of a text in small letters, leaving out the smallest of English. Where hardly any are left, as of "How are
    /// you?", all words together count as one, for "How do you do?" is another question.
    /// </summary>
    public static IReadOnlySet<string> Of(string text)
    {
        var all = Word().Matches(text).Select(match => match.Value.Replace('’', '\'').ToLowerInvariant()).ToHashSet(StringComparer.Ordinal);
        var telling = all.Where(word => !Small.Contains(word)).ToHashSet(StringComparer.Ordinal);
        return telling.Count > TooFew || all.Count == 0 ? telling : new HashSet<string>(StringComparer.Ordinal) { string.Join(' ', all.Order(StringComparer.Ordinal)) };
    }

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}'’]+", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Word();
}
