using Playbook.Coaching.Graph;
using Playbook.Engine.Diagnostics;

namespace Playbook.Coaching.Review;

/// <summary>Several questions asked in one breath: people answer the last, or the easiest.</summary>
internal sealed class StackedQuestions : IReviewRule
{
    /// <inheritdoc />
    public IEnumerable<Diagnostic> Review(Handbook handbook) => AskedQuestion.Of(handbook)
        .Where(asked => QuestionForm.IsStacked(asked.Text))
        .Select(asked => ReviewDiagnostics.StackedQuestion.At(
            asked.Location, $"'{asked.Text}' asks several things at once.", suggestion: "Ask one, and let the others follow it."));
}
