using Playbook.Coaching.Graph;
using Playbook.Engine.Diagnostics;

namespace Playbook.Coaching.Review;

/// <summary>Skills of a wheel that fewer questions serve than a coach needs to choose from. Without banks nobody expects any.</summary>
internal sealed class ServedSkills : IReviewRule
{
    private const int Fewest = 3;

    /// <inheritdoc />
    public IEnumerable<Diagnostic> Review(Handbook handbook) =>
        from bucket in handbook.AllQuestions.Count > 0 ? handbook.Buckets.Values : []
        from skill in bucket.Skills
        let count = (handbook.Services.GetValueOrDefault(skill.Id) ?? SkillService.None).Questions.Count
        where count < Fewest
        select ReviewDiagnostics.FewQuestions.At(
            skill.Content.Source.Location,
            FormattableString.Invariant($"{Questions(count)} the skill '{skill.Title}'."),
            FormattableString.Invariant($"at least {Fewest}"),
            $"Put 'skill={skill.Id}' behind the questions that do.");

    private static string Questions(int count) => count switch
    {
        0 => "No question serves",
        1 => "Only one question serves",
        _ => FormattableString.Invariant($"Only {count} questions serve"),
    };
}
