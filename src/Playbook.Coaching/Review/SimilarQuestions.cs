using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Playbook.Coaching.Graph;
using Playbook.Coaching.Questions;
using Playbook.Engine.Diagnostics;

namespace Playbook.Coaching.Review;

/// <summary>Questions of the banks in nearly the same words, leaving out the smallest.</summary>
internal sealed partial class SimilarQuestions : IReviewRule
{
    private static readonly FrozenSet<string> Small =
        "a an the of to in on at for with and or but is are was were be been do does did have has had would could will can it this that you your yours i me my we our us they them their there".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <inheritdoc />
    public IEnumerable<Diagnostic> Review(Handbook handbook)
    {
        // What a base handbook asks comes first: the finding is about what was added to it.
        var questions = handbook.Pages.OfType<BankPage>().OrderBy(bank => bank.File.Layer).SelectMany(bank => bank.Questions).ToList();
        return new SimilarTexts([.. questions.Select(question => WordsOf(question.Text))]).Pairs()
            .Select(pair => (Question: questions[pair.Text], Earlier: questions[pair.Earlier]))
            .Select(pair => ReviewDiagnostics.SimilarQuestions.At(
                pair.Question.Item.Location,
                $"'{pair.Question.Text}' is nearly '{pair.Earlier.Text}' ({pair.Earlier.Item.Location}).",
                suggestion: "Keep the better of the two."));
    }

    private static HashSet<string> WordsOf(string text)
    {
        var all = Word().Matches(text).Select(match => match.Value.Replace('’', '\'').ToLowerInvariant()).ToHashSet(StringComparer.Ordinal);
        var telling = all.Where(word => !Small.Contains(word)).ToHashSet(StringComparer.Ordinal);
        return telling.Count > 0 ? telling : all;
    }

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}'’]+", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Word();
}
