using Playbook.Coaching.Graph;
using Playbook.Engine.Diagnostics;

namespace Playbook.Coaching.Review;

/// <summary>Reads a whole handbook as a careful reviewer would. Add a rule to the table to have it look for more.</summary>
/// <param name="today">The day of the review.</param>
public sealed class ContentReview(DateOnly today)
{
    /// <summary>Rules that know no language.</summary>
    private readonly IReviewRule[] _rules =
    [
        new ReviewDates(today), new StackedQuestions(), new SimilarQuestions(), new UnfilledBlanks(), new ServedSkills(),
        new PlanShapes(), new MethodSources(), new LinkedPages(),
    ];

    /// <summary>Rules that know English alone.</summary>
    private readonly IReviewRule[] _englishRules = [new ClosedQuestions(), new ObservableLevels(), new ReadablePages()];

    /// <summary>Reports what there is to think about.</summary>
    /// <param name="handbook">The handbook.</param>
    /// <param name="diagnostics">Where findings go.</param>
    public void Review(Handbook handbook, DiagnosticBag diagnostics)
    {
        var isEnglish = handbook.Settings.Language.Split('-')[0].Equals("en", StringComparison.OrdinalIgnoreCase);
        foreach (var finding in (isEnglish ? [.. _rules, .. _englishRules] : _rules).SelectMany(rule => rule.Review(handbook)))
        {
            diagnostics.Add(finding);
        }
    }
}
