using Playbook.Coaching.Graph;
using Playbook.Coaching.Questions;
using Playbook.Engine.Diagnostics;

namespace Playbook.Coaching.Review;

/// <summary>Questions of the banks in nearly the same words.</summary>
internal sealed class SimilarQuestions : IReviewRule
{
    /// <inheritdoc />
    public IEnumerable<Diagnostic> Review(Handbook handbook)
    {
        // What a base handbook asks comes first: the finding is about what was added to it.
        var questions = handbook.Pages.OfType<BankPage>().OrderBy(bank => bank.File.Layer).SelectMany(bank => bank.Questions).ToList();
        return new SimilarTexts([.. questions.Select(question => TellingWords.Of(question.Text))]).Pairs()
            .Select(pair => (Question: questions[pair.Text], Earlier: questions[pair.Earlier]))
            .Select(pair => ReviewDiagnostics.SimilarQuestions.At(
                pair.Question.Item.Location,
                $"'{pair.Question.Text}' is nearly '{pair.Earlier.Text}' ({pair.Earlier.Item.Location}).",
                suggestion: "Keep the better of the two."));
    }
}
