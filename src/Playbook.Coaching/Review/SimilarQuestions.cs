using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Playbook.Coaching.Graph;
using Playbook.Engine.Diagnostics;

namespace Playbook.Coaching.Review;

/// <summary>
/// Questions of the banks in nearly the same words: of all words that either uses, leaving out the smallest, most are in both
/// (the index of Jaccard).
/// </summary>
internal sealed partial class SimilarQuestions : IReviewRule
{
    private const double Alike = 0.75;

    /// <summary>With fewer words two questions that differ in one would count as the same.</summary>
    private const int FewestWords = 4;

    private static readonly FrozenSet<string> Small =
        "a an the of to in on at for with and or but is are was were be been do does did have has had would could will can it this that you your yours i me my we our us they them their there".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <inheritdoc />
    public IEnumerable<Diagnostic> Review(Handbook handbook)
    {
        var questions = handbook.Pages.OfType<Questions.BankPage>().SelectMany(bank => bank.Questions).ToList();
        var words = questions.Select(question => WordsOf(question.Text)).ToList();
        var frequency = words.SelectMany(set => set).CountBy(word => word, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var earlier = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < questions.Count; i++)
        {
            // Two sets that have most words in common have one of the rarest in common: only those need a list.
            var rare = words[i].OrderBy(word => frequency[word]).ThenBy(word => word, StringComparer.Ordinal)
                .Take(words[i].Count - (int)Math.Ceiling(Alike * words[i].Count) + 1).ToList();
            var candidates = rare.SelectMany(word => earlier.GetValueOrDefault(word) ?? []).Distinct().Order();
            if (candidates.Cast<int?>().FirstOrDefault(other => AreAlike(words[i], words[other!.Value])) is { } twin)
            {
                yield return ReviewDiagnostics.SimilarQuestions.At(
                    questions[i].Item.Location,
                    $"'{questions[i].Text}' is nearly '{questions[twin].Text}' ({questions[twin].Item.Location}).",
                    suggestion: "Keep the better of the two.");
            }

            foreach (var word in rare)
            {
                (earlier.TryGetValue(word, out var list) ? list : earlier[word] = []).Add(i);
            }
        }
    }

    private static bool AreAlike(HashSet<string> one, HashSet<string> other)
    {
        var common = one.Count(other.Contains);
        var all = one.Count + other.Count - common;
        return common == all || (Math.Max(one.Count, other.Count) >= FewestWords && common >= Alike * all);
    }

    private static HashSet<string> WordsOf(string text)
    {
        var all = Word().Matches(text).Select(match => match.Value.ToLowerInvariant()).ToHashSet(StringComparer.Ordinal);
        var telling = all.Where(word => !Small.Contains(word)).ToHashSet(StringComparer.Ordinal);
        return telling.Count > 0 ? telling : all;
    }

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}']+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();
}
