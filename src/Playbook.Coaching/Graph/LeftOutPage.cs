using Playbook.Coaching.Content;
using Playbook.Coaching.Questions;
using Playbook.Coaching.Skills;
using Playbook.Coaching.Wheels;

namespace Playbook.Coaching.Graph;

/// <summary>A page that is no part of the site, by choice: hidden by the settings, or a draft. What names it loses the link, not the build.</summary>
/// <param name="Names">What other pages may call it, or something in it.</param>
public sealed record LeftOutPage(IReadOnlyList<string> Names)
{
    /// <summary>Takes from a page what others may call it: its id, and those of its buckets and questions; of a skill also the title.</summary>
    public static LeftOutPage Of(Page page) => new(
    [
        page.Id,
        .. page switch
        {
            WheelPage wheel => wheel.Buckets.Select(bucket => bucket.Id.Value),
            BankPage bank => bank.Questions.Where(question => question.HasStatedId).Select(question => question.Id),
            SkillPage skill => [skill.Title],
            _ => Enumerable.Empty<string>(),
        },
    ]);
}
