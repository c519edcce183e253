using System.Globalization;
using Playbook.Coaching.Blocks;
using Playbook.Coaching.Graph;
using Playbook.Coaching.Sessions;

namespace Playbook.Coaching.QuestionBank;

/// <summary>Tells scripts which questions there are, and which sessions they can be sent to.</summary>
/// <param name="handbook">The handbook.</param>
internal sealed class QuestionScripts(Handbook handbook)
{
    /// <summary>The questions of all banks, in the order of their banks.</summary>
    public IReadOnlyList<QuestionScript> Questions() => [.. handbook.AllQuestions.Select(Question)];

    /// <summary>The sessions with steps and something to fill in: others keep nothing.</summary>
    public IReadOnlyList<SessionScript> Sessions() =>
    [
        .. from session in handbook.OfKind<SessionPage>()
           where session.Steps.Count > 0
           let form = Form.Of(session.Content.Blocks, session.Content.Directives, handbook)
           where form is not null
           select new SessionScript(
               session.Id, session.Title, form.Version, session.Address.Encoded(), [.. session.Steps.Select(step => new StepScript(step.Heading.Id, step.Heading.Text))]),
    ];

    /// <summary>The handbook.</summary>
    public HandbookScript Handbook() => new(handbook.Settings.Id, handbook.Title);

    /// <summary>Ids of the buckets that a question is about: those that it names, then those of its skills.</summary>
    public static IEnumerable<string> BucketsOf(BankQuestion entry, Handbook handbook) => Stated(entry).Concat(Within(entry, handbook)).Distinct(StringComparer.Ordinal);

    private QuestionScript Question(BankQuestion entry)
    {
        var (question, attributes) = (entry.Question, entry.Question.Attributes);
        return new QuestionScript(
            question.Id,
            entry.Bank.Id,
            question.Text,
            attributes.Moment?.ToString().ToLowerInvariant(),
            attributes.Depth?.ToString().ToLowerInvariant(),
            attributes.Scale is { } scale ? string.Create(CultureInfo.InvariantCulture, $"{scale.From}-{scale.To}") : null,
            OrNull(attributes.Skills.Select(skill => skill.Value)),
            OrNull(Stated(entry)),
            OrNull(Within(entry, handbook).Except(Stated(entry), StringComparer.Ordinal)),
            OrNull(question.FollowUps.Select(followUp => followUp.Text)));
    }

    private static IEnumerable<string> Stated(BankQuestion entry) => entry.Question.Attributes.Buckets.Select(bucket => bucket.Value);

    private static IEnumerable<string> Within(BankQuestion entry, Handbook handbook) => entry.Question.Attributes.Skills
        .Select(skill => handbook.Skills.GetValueOrDefault(skill.Value)?.Bucket.Value)
        .OfType<string>()
        .Where(handbook.Buckets.ContainsKey);

    private static List<string>? OrNull(IEnumerable<string> all) => all.Distinct(StringComparer.Ordinal).ToList() is { Count: > 0 } some ? some : null;
}
