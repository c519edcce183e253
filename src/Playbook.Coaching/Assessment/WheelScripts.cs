using Playbook.Coaching.Blocks;
using Playbook.Coaching.Content;
using Playbook.Coaching.Graph;
using Playbook.Coaching.Plans;
using Playbook.Coaching.Questions;
using Playbook.Coaching.Roles;
using Playbook.Coaching.Sessions;
using Playbook.Coaching.Skills;
using Playbook.Coaching.Wheels;
using Playbook.Engine.Files;
using Playbook.Engine.Metadata;

namespace Playbook.Coaching.Assessment;

/// <summary>Tells scripts what a wheel is made of, and what the handbook has for its skills.</summary>
/// <param name="handbook">The handbook.</param>
internal sealed class WheelScripts(Handbook handbook)
{
    /// <summary>A person needs a few things to do or to think about, and a page shall load over a bad line.</summary>
    private const int MostOfEach = 4;

    /// <summary>Blanks that ask for a skill, such as <c>[Skill X]</c>.</summary>
    private const string SkillBlank = "skill";

    /// <summary>The wheel.</summary>
    public WheelScript Wheel(WheelPage wheel, Form form) => new(
        wheel.Id,
        wheel.Title,
        form.Version,
        wheel.Scale.From,
        wheel.Scale.To,
        handbook.Settings.Compare.On(wheel.Scale),
        [.. handbook.BucketsOf(wheel).Select(entry => new BucketScript(entry.Bucket.Id.Value, entry.Bucket.Title, [.. SkillsOf(entry).Select(Skill)]))],
        [.. handbook.RolesOf(wheel).Select(role => Role(role, wheel))]);

    /// <summary>What serves its skills.</summary>
    public GrowthScript Growth(WheelPage wheel)
    {
        var entries = handbook.BucketsOf(wheel).ToList();
        var skills = entries.SelectMany(SkillsOf).ToList();
        var questions = new SortedDictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal)
        {
            [""] = Texts(handbook.AllQuestions.Where(entry => entry.Question.Attributes.Skills.Count == 0 && Blank.Find(entry.Question.Text).Any(IsSkill))),
        };
        foreach (var entry in entries)
        {
            questions[entry.Bucket.Id.Value] = Texts(handbook.QuestionsOf(entry));
        }

        foreach (var skill in skills)
        {
            questions[skill.Id] = Texts(Of(skill).Questions);
        }

        return new GrowthScript(
            questions,
            skills.ToDictionary(skill => skill.Id, IReadOnlyList<string> (skill) => [.. skill.Actions.Select(action => action.Item.Text).Take(MostOfEach)]),
            skills.ToDictionary(skill => skill.Id, IReadOnlyList<LinkScript> (skill) => [.. Of(skill).Pages.OfType<SessionPage>().Select(page => new LinkScript(page.Title, Url(page)))]),
            [.. handbook.OfKind<PlanPage>().Where(plan => plan.Fits.Low.Count > 0).Select(plan => new PlanScript(
                plan.Title, Url(plan), plan.Headline ?? plan.Content.Heading.Description, Ids(plan.Fits.High), Ids(plan.Fits.Low)))]);
    }

    private static List<string> Ids(IEnumerable<Located<string>> ids) => [.. ids.Select(id => id.Value)];

    private static bool IsSkill(string blank) => blank.Contains(SkillBlank, StringComparison.OrdinalIgnoreCase);

    private static List<string> Texts(IEnumerable<BankQuestion> questions) => [.. questions.Select(entry => entry.Question.Text).Take(MostOfEach)];

    private static string Url(Page page) => new UrlPath(page.Address.Value).Encoded();

    private IEnumerable<SkillPage> SkillsOf(BucketEntry entry) => AssessmentForm.SkillsOf(entry, handbook);

    private SkillService Of(SkillPage skill) => handbook.Services.GetValueOrDefault(skill.Id) ?? SkillService.None;

    private static SkillScript Skill(SkillPage skill) => new(
        skill.Id,
        skill.Title,
        Url(skill),
        skill.Content.Heading.Description,
        [.. skill.Levels.Select(level => new LevelScript(level.Value, level.Label, PlainText.Of(level.Section.Blocks)))],
        Section.Find(skill.Content.Blocks, "evidence") is { } evidence ? PlainText.Of(Section.Introduction(evidence.Blocks)) : null);

    private RoleScript Role(RolePage role, WheelPage wheel)
    {
        var expects = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var skill in handbook.BucketsOf(wheel).SelectMany(SkillsOf))
        {
            if (Of(skill).Roles.FirstOrDefault(expectation => expectation.Role == role) is { } expectation)
            {
                expects[skill.Id] = expectation.Value;
            }
        }

        return new RoleScript(role.Id, role.Title, expects);
    }
}
