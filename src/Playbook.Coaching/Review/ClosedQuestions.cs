using Playbook.Coaching.Graph;
using Playbook.Engine.Diagnostics;

namespace Playbook.Coaching.Review;

/// <summary>Questions that yes or no would answer. Where a scale stands behind one, the number is the answer.</summary>
internal sealed class ClosedQuestions : IReviewRule
{
    /// <inheritdoc />
    public IEnumerable<Diagnostic> Review(Handbook handbook) => AskedQuestion.Of(handbook)
        .Where(asked => (asked.IsFollowUp || asked.Question.Attributes.Scale is null) && QuestionForm.IsClosed(asked.Text))
        .Select(asked => ReviewDiagnostics.ClosedQuestion.At(
            asked.Location, $"Yes or no would answer '{asked.Text}'", suggestion: "Ask what, how, which or who."));
}
