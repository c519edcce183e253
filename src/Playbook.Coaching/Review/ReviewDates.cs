using Playbook.Coaching.Content;
using Playbook.Coaching.Graph;
using Playbook.Engine.Diagnostics;
using Playbook.Engine.Metadata;

namespace Playbook.Coaching.Review;

/// <summary>Pages that nobody has read through for longer than the settings allow.</summary>
/// <param name="today">The day of the review.</param>
internal sealed class ReviewDates(DateOnly today) : IReviewRule
{
    /// <inheritdoc />
    public IEnumerable<Diagnostic> Review(Handbook handbook)
    {
        var months = handbook.Settings.ReviewMonths;
        var oldest = today.AddMonths(-months);
        return handbook.Pages.Select(page => page.Metadata.Reviewed).OfType<Located<DateOnly>>().Where(reviewed => reviewed.Value < oldest)
            .Select(reviewed => ContentDiagnostics.Stale.At(
                reviewed.Location,
                FormattableString.Invariant($"This page was last reviewed on {reviewed.Value:yyyy-MM-dd}, more than {months} months ago."),
                suggestion: "Read it through, then set 'reviewed' to today."));
    }
}
