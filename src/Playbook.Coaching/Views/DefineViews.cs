using System.Globalization;
using Playbook.Coaching.Content;
using Playbook.Coaching.Graph;
using Playbook.Coaching.Layering;
using Playbook.Coaching.Roles;
using Playbook.Coaching.Site;
using Playbook.Coaching.Skills;
using Playbook.Coaching.Wheels;
using Playbook.Web.Markdown;

namespace Playbook.Coaching.Views;

/// <summary>Makes the view of the page on which a wheel is put into other words.</summary>
/// <param name="context">That page.</param>
/// <param name="firstOwnLayer">The lowest layer of the site's own input: a file there is no longer only below it.</param>
public sealed class DefineViews(PageContext context, int firstOwnLayer)
{
    private const string LevelsId = "levels";
    private const string ExpectationsId = "expectations";
    private const int VersionLength = 6;

    private Handbook Handbook => context.Handbook;

    /// <summary>The id under which the browser keeps what is changed of a wheel.</summary>
    public static string PageOf(WheelPage wheel) => $"define/{wheel.Id}";

    /// <summary>The view of a wheel.</summary>
    public DefineView Of(WheelPage wheel)
    {
        var roles = RolesOf(wheel);
        var entries = Handbook.BucketsOf(wheel).ToList();
        var skills = entries.SelectMany(entry => entry.Skills).ToList();
        var numbers = skills.Select((skill, index) => (skill, index)).ToDictionary(pair => pair.skill, pair => pair.index + 1);
        return new DefineView(
            PageOf(wheel),
            context.Strings.Get("define.title", wheel.Title),
            new DefineWheelView(wheel.Id, wheel.Title, context.Url(wheel.Address), FileOf(wheel), wheel.Scale.From, wheel.Scale.To),
            VersionOf(skills, roles),
            Handbook.Settings.Id,
            Handbook.Title,
            context.Url(GeneratedPages.Workbook),
            string.Join(' ', Handbook.Skills.Keys.Concat(Handbook.Buckets.Keys).Where(id => id.All(char.IsAscii)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)),
            [.. entries.Select((entry, index) => Bucket(entry, index, skill => Skill(skill, numbers[skill], roles)))],
            [.. roles.Select(Role)],
            new DefineBucketView("", 0, "", null, false, []),
            new DefineSkillView("", 0, new DefineFileView("", false), null, "", false, "", false, null, NewLevels(wheel, skills), []));
    }

    /// <summary>The roles that are rungs of a wheel: those that name none are rungs of the first.</summary>
    private List<RolePage> RolesOf(WheelPage wheel)
    {
        var isFirst = Handbook.OfKind<WheelPage>().First() == wheel;
        return [.. Handbook.OfKind<RolePage>().Where(role => role.Wheel is { } stated ? stated.Value == wheel.Id : isFirst)];
    }

    private static string VersionOf(IEnumerable<SkillPage> skills, IEnumerable<RolePage> roles) =>
        Fingerprint.Of(string.Join('\n', skills.Select(skill => skill.Id).Concat(roles.Select(role => role.Id))))[..VersionLength];

    private static DefineBucketView Bucket(BucketEntry entry, int index, Func<SkillPage, DefineSkillView> skill) => new(
        entry.Bucket.Id.Value,
        index + 1,
        entry.Bucket.Title,
        entry.Bucket.Description,
        Section.Find(entry.Wheel.Content.Blocks, entry.Bucket.Id.Value) is not null,
        [.. entry.Skills.Select(skill)]);

    private DefineSkillView Skill(SkillPage skill, int number, IReadOnlyList<RolePage> roles)
    {
        var text = new MarkdownText(skill.Content.Source);
        return new DefineSkillView(
            skill.Id,
            number,
            FileOf(skill),
            skill.Metadata.Order == int.MaxValue ? null : skill.Metadata.Order,
            skill.Title,
            skill.Metadata.Title is not null,
            skill.Metadata.Description ?? text.Of(Section.Introduction(skill.Content.Blocks)),
            skill.Metadata.Description is not null,
            HeadingOf(skill, LevelsId),
            [.. skill.Levels.Select(level => new DefineLevelView(level.Value, level.Label, text.Of(level.Section.Blocks)))],
            [.. roles.Select((role, index) => Expectation(role, index, skill))]);
    }

    private DefineExpectationView Expectation(RolePage role, int index, SkillPage skill)
    {
        var row = role.Expectations.LastOrDefault(row => Handbook.SkillOf(row) == skill);
        return new DefineExpectationView(role.Id, index + 1, row?.Value, row?.Skill.Text);
    }

    private DefineFileView FileOf(Page page) => new(page.Source.Value, page.File.Layer >= firstOwnLayer);

    private DefineRoleView Role(RolePage role, int index) =>
        new(role.Id, index + 1, role.Title, context.Url(role.Address), FileOf(role), HeadingOf(role, ExpectationsId));

    /// <summary>The words of the heading that a page has under an id, with the id where they do not say it.</summary>
    private static string? HeadingOf(Page page, string id) =>
        Section.Find(page.Content.Blocks, id)?.Heading.Text is not { } text ? null : Slugger.Slug(text) == id ? text : $"{text} {{#{id}}}";

    /// <summary>The points at which most skills of the wheel are described; the ends of the scale when none is.</summary>
    private static List<DefineLevelView> NewLevels(WheelPage wheel, IEnumerable<SkillPage> skills)
    {
        var usual = skills.Select(skill => skill.Levels.Select(level => level.Value).ToList())
            .Where(points => points.Count > 0)
            .GroupBy(points => string.Join(' ', points.Select(point => point.ToString(CultureInfo.InvariantCulture))))
            .MaxBy(group => group.Count())?.First() ?? [wheel.Scale.From, wheel.Scale.To];
        return [.. usual.Select(point => new DefineLevelView(point, null, ""))];
    }
}
