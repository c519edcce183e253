using Playbook.Coaching.Assessment;
using Playbook.Coaching.Graph;
using Playbook.Coaching.Site;

namespace Playbook.Coaching.Views;

/// <summary>Makes the view of the page on which people are rated by a wheel.</summary>
/// <param name="context">That page.</param>
public sealed class AssessViews(PageContext context)
{
    /// <summary>From so many skills on, three columns of them fit two sheets of paper where two would not.</summary>
    private const int ManySkills = 64;

    private Handbook Handbook => context.Handbook;

    /// <summary>The view.</summary>
    public AssessView Of(AssessSitePage page)
    {
        var wheel = page.Wheel;
        var numbers = context.Form!.Items.ToDictionary(item => item.Id, item => item.Number, StringComparer.Ordinal);
        IReadOnlyList<int> values = [.. Enumerable.Range(wheel.Scale.From, wheel.Scale.To - wheel.Scale.From + 1)];
        var buckets = Handbook.BucketsOf(wheel).Select((entry, i) => new AssessBucketView(
            i + 1,
            Rating(AssessmentForm.BucketId(entry), entry.Bucket.Id.Value, entry.Bucket.Title, context.Url(entry.Address), entry.Bucket.Description, isSkill: false),
            [.. AssessmentForm.SkillsOf(entry, Handbook).Select(skill => Rating(AssessmentForm.SkillId(skill), skill.Id, skill.Title, context.Url(skill.Address), skill.Content.Heading.Description, isSkill: true))],
            context.Strings.Count("assess.skills", entry.Skills.Count))).ToList();
        return new AssessView(
            new FormView(page.PageId, context.Strings.Get("assess.title", wheel.Title), context.Form.Version, Handbook.Settings.Id, Handbook.Title, context.Url(GeneratedPages.Workbook), [], []),
            wheel.Id,
            page.Name,
            wheel.Title,
            context.Url(wheel.Address),
            context.Url(GeneratedPages.Compare),
            buckets.Sum(bucket => bucket.Skills.Count) > ManySkills ? 3 : 2,
            wheel.Scale.ToString(),
            [.. Handbook.RolesOf(wheel).Select(role => new AssessRoleView(role.Id, role.Title))],
            buckets);

        RatingView Rating(string id, string key, string title, string url, string? description, bool isSkill) =>
            new(id, key, numbers[id], title, url, description, values, wheel.Scale.From, wheel.Scale.To, isSkill);
    }
}
