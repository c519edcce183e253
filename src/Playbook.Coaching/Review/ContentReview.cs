using Playbook.Coaching.Graph;
using Playbook.Engine.Diagnostics;

namespace Playbook.Coaching.Review;

/// <summary>Reads a whole handbook as a careful reviewer would. Add a rule to the table to have it look for more.</summary>
/// <param name="today">The day of the review.</param>
/// <param name="ofOthers">Paths, as authors see them, of the files of a base handbook: its authors review those.</param>
public sealed class ContentReview(DateOnly today, IReadOnlySet<string> ofOthers)
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
        IReviewRule[] rules = isEnglish ? [.. _rules, .. _englishRules] : _rules;
        diagnostics.AddRange(rules.SelectMany(rule => rule.Review(handbook)).Where(finding => finding.Location is not { } place || !ofOthers.Contains(place.File)));
    }
}
