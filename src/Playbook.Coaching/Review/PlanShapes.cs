using Playbook.Coaching.Graph;
using Playbook.Coaching.Plans;
using Playbook.Engine.Diagnostics;

namespace Playbook.Coaching.Review;

/// <summary>Plans that say for which shape of wheel they are nowhere, so that nobody is offered them.</summary>
internal sealed class PlanShapes : IReviewRule
{
    /// <inheritdoc />
    public IEnumerable<Diagnostic> Review(Handbook handbook) => handbook.Pages.OfType<PlanPage>()
        .Where(plan => plan.Fits.High.Count + plan.Fits.Low.Count == 0)
        .Select(plan => ReviewDiagnostics.PlanWithoutShape.At(
            plan.Content.Source.Location,
            "This plan does not say whom it fits.",
            "'fits: { high: [execution], low: [planning] }', with buckets or skills of the wheel"));
}
