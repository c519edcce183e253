using Playbook.Coaching.Content;
using Playbook.Coaching.Graph;
using Playbook.Coaching.Plans;
using Playbook.Coaching.Sessions;
using Playbook.Coaching.Skills;
using Playbook.Coaching.Wheels;
using Playbook.Engine.Files;
using Playbook.Web.Markdown;

namespace Playbook.Coaching.Data;

/// <summary>Makes open data out of the handbook.</summary>
/// <param name="handbook">The handbook.</param>
public sealed class DataFactory(Handbook handbook)
{
    /// <summary>Version of all formats.</summary>
    private const int Schema = 1;

    private string Id => handbook.Settings.Id;

    /// <summary>All questions of all banks.</summary>
    public QuestionsData Questions() => new(Schema, Id, [.. handbook.AllQuestions.Select(Question)]);

    /// <summary>All skills.</summary>
    public SkillsData Skills() => new(Schema, Id, [.. handbook.OfKind<SkillPage>().Select(Skill)]);

    /// <summary>All wheels.</summary>
    public WheelsData Wheels() => new(Schema, Id, [.. handbook.OfKind<WheelPage>().Select(Wheel)]);

    /// <summary>All sessions.</summary>
    public SessionsData Sessions() => new(Schema, Id, [.. handbook.OfKind<SessionPage>().Select(Session)]);

    /// <summary>All example plans.</summary>
    public PlansData Plans() => new(Schema, Id, [.. handbook.OfKind<PlanPage>().Select(Plan)]);

    private static QuestionData Question(BankQuestion entry)
    {
        var question = entry.Question;
        var attributes = question.Attributes;
        return new QuestionData(
            question.Id,
            entry.Bank.Id,
            question.Text,
            question.Topic,
            attributes.Moment?.ToString().ToLowerInvariant(),
            attributes.Depth?.ToString().ToLowerInvariant(),
            attributes.Scale is { } scale ? Scale(scale) : null,
            [.. attributes.Skills.Select(skill => skill.Value)],
            [.. attributes.Buckets.Select(bucket => bucket.Value)],
            question.Blanks,
            [.. question.FollowUps.Select(followUp => followUp.Text)],
            $"{Url(entry.Bank)}#{Uri.EscapeDataString(question.Id)}");
    }

    private SkillData Skill(SkillPage skill)
    {
        var bucket = handbook.Buckets.GetValueOrDefault(skill.Bucket.Value);
        var service = handbook.Services.GetValueOrDefault(skill.Id) ?? SkillService.None;
        var expectations = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var entry in service.Roles)
        {
            expectations[entry.Role.Id] = entry.Value;
        }

        return new SkillData(
            skill.Id,
            skill.Title,
            skill.Content.Heading.Description,
            bucket?.Bucket.Id.Value,
            bucket?.Wheel.Id,
            skill.IsTrait,
            [.. skill.Levels.Select(level => new LevelData(level.Value, level.Label, Words(level.Section.Blocks)))],
            [.. skill.SelfCheck.Select(question => question.Text)],
            [.. skill.Actions.Select(action => new ActionData(action.Mode, action.Item.Text))],
            expectations,
            [.. service.Questions.Select(question => $"{question.Bank.Id}/{question.Question.Id}")],
            Url(skill));
    }

    private WheelData Wheel(WheelPage wheel) => new(
        wheel.Id,
        wheel.Title,
        Scale(wheel.Scale),
        [.. wheel.Buckets.Select(bucket => new BucketData(bucket.Id.Value, bucket.Title, bucket.Description, SkillsOf(bucket, wheel)))],
        Url(wheel));

    private IReadOnlyList<string> SkillsOf(Bucket bucket, WheelPage wheel) =>
        handbook.Buckets[bucket.Id.Value] is { } entry && entry.Wheel == wheel ? [.. entry.Skills.Select(skill => skill.Id)] : [];

    private static SessionData Session(SessionPage session) => new(
        session.Id,
        session.Title,
        session.Minutes,
        session.Cadence,
        [.. session.Steps.Select(step => new StepData(step.Heading.Id, step.Heading.Text, step.Minutes))],
        Url(session));

    private static PlanData Plan(PlanPage plan) => new(
        plan.Id,
        plan.Title,
        plan.Headline,
        plan.Role?.Value,
        plan.Months,
        [.. plan.Fits.High.Select(shape => shape.Value)],
        [.. plan.Fits.Low.Select(shape => shape.Value)],
        [.. plan.Themes.Select(theme => theme.Heading.Text)],
        Url(plan));

    private static ScaleData Scale(Scale scale) => new(scale.From, scale.To);

    private static string Url(Page page) => new UrlPath(page.Address.Value).Encoded();

    private static string Words(IEnumerable<MarkdownBlock> blocks) => string.Join(' ', PlainText.Lines(blocks));
}
