using System.Text.RegularExpressions;
using Playbook.Coaching.Graph;
using Playbook.Coaching.Skills;
using Playbook.Engine.Diagnostics;

namespace Playbook.Coaching.Review;

/// <summary>Levels that judge a person ("is good at") where they should say what one could watch them do.</summary>
internal sealed partial class ObservableLevels : IReviewRule
{
    /// <inheritdoc />
    public IEnumerable<Diagnostic> Review(Handbook handbook) =>
        from skill in handbook.Pages.OfType<SkillPage>()
        let prose = new Prose(skill)
        from level in skill.Levels
        from paragraph in prose.Of(level.Section.Blocks).Prepend(new Paragraph(level.Label ?? "", level.Section.Heading.Location))
        let judgement = Judgement().Match(paragraph.Text)
        where judgement.Success
        select ReviewDiagnostics.JudgingLevel.At(
            paragraph.Location,
            FormattableString.Invariant($"'{judgement.Value}' at level {level.Value} judges, and shows nothing that one could watch."),
            suggestion: "Say what somebody at this level does: 'brings', 'asks', 'writes down'.");

    [GeneratedRegex(@"\b(good|great|excellent|brilliant|bad|poor|weak|skilled|proficient|competent|talented)\s+at\b|\b(strong|skilled|proficient|competent|weak|well[ -]versed)\s+in\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Judgement();
}
