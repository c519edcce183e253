using Playbook.Coaching.Graph;
using Playbook.Coaching.Questions;
using Playbook.Coaching.Skills;
using Playbook.Engine.Diagnostics;

namespace Playbook.Coaching.Review;

/// <summary>Anything that is asked of somebody: a question, a follow-up, a question of a self-check.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Location">Where it stands.</param>
/// <param name="Question">The question, or the one that it follows.</param>
/// <param name="IsFollowUp">Whether it follows that question.</param>
internal sealed record AskedQuestion(string Text, SourceLocation Location, Question Question, bool IsFollowUp)
{
    /// <summary>All of a handbook, page by page.</summary>
    public static IEnumerable<AskedQuestion> Of(Handbook handbook) => handbook.Pages
        .SelectMany(page => page switch
        {
            BankPage bank => bank.Questions,
            SkillPage skill => skill.SelfCheck,
            _ => [],
        })
        .SelectMany(question => question.FollowUps
            .Select(next => new AskedQuestion(next.Text, next.Location, question, IsFollowUp: true))
            .Prepend(new AskedQuestion(question.Text, question.Item.Location, question, IsFollowUp: false)));
}
