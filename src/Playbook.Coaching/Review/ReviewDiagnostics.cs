using Playbook.Engine.Diagnostics;

namespace Playbook.Coaching.Review;

/// <summary>Hints about how the content reads and hangs together. A check gives them, a build does not.</summary>
public static class ReviewDiagnostics
{
    /// <summary>A question that yes or no would answer.</summary>
    public static readonly DiagnosticDescriptor ClosedQuestion = new("PB1801", Severity.Hint, "Closed question");

    /// <summary>Several questions in one.</summary>
    public static readonly DiagnosticDescriptor StackedQuestion = new("PB1802", Severity.Hint, "Several questions in one");

    /// <summary>Two questions in nearly the same words.</summary>
    public static readonly DiagnosticDescriptor SimilarQuestions = new("PB1803", Severity.Hint, "Nearly the same question twice");

    /// <summary>A blank in prose, or one whose number nobody has given.</summary>
    public static readonly DiagnosticDescriptor UnfilledBlank = new("PB1804", Severity.Hint, "Blank that nobody can fill");

    /// <summary>A skill that few questions serve.</summary>
    public static readonly DiagnosticDescriptor FewQuestions = new("PB1805", Severity.Hint, "Skill with few questions");

    /// <summary>A level that judges instead of describing.</summary>
    public static readonly DiagnosticDescriptor JudgingLevel = new("PB1806", Severity.Hint, "Level that shows no behaviour");

    /// <summary>A plan that is never offered to anybody.</summary>
    public static readonly DiagnosticDescriptor PlanWithoutShape = new("PB1807", Severity.Hint, "Plan that fits no shape of wheel");

    /// <summary>Somebody's method, named without saying whose it is.</summary>
    public static readonly DiagnosticDescriptor MethodWithoutSource = new("PB1808", Severity.Hint, "Method without a source");

    /// <summary>A page that no other page leads to.</summary>
    public static readonly DiagnosticDescriptor UnlinkedPage = new("PB1809", Severity.Hint, "Page that nobody links to");

    /// <summary>A page in long sentences and long words.</summary>
    public static readonly DiagnosticDescriptor HardToRead = new("PB1810", Severity.Hint, "Hard to read");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        ClosedQuestion, StackedQuestion, SimilarQuestions, UnfilledBlank, FewQuestions, JudgingLevel, PlanWithoutShape,
        MethodWithoutSource, UnlinkedPage, HardToRead,
    ];
}
