using System.Globalization;
using Playbook.Coaching.Blocks;
using Playbook.Coaching.Content;
using Playbook.Coaching.Graph;
using Playbook.Coaching.Skills;
using Playbook.Coaching.Wheels;

namespace Playbook.Coaching.Assessment;

/// <summary>What there is to fill in on the page on which people are rated by a wheel. Ids are those of buckets and skills, so that answers outlive a reordered or renamed wheel.</summary>
public static class AssessmentForm
{
    /// <summary>How a bucket or a skill is rated.</summary>
    public const string Rating = "rating";

    /// <summary>How a target or a weight is given.</summary>
    public const string Number = "number";

    /// <summary>How words are given.</summary>
    private const string Answer = "answer";

    /// <summary>The form of a wheel, or null when it has no skills.</summary>
    /// <param name="wheel">The wheel.</param>
    /// <param name="handbook">The handbook, whose skills it holds.</param>
    public static Form? Of(WheelPage wheel, Handbook handbook)
    {
        var parts = handbook.BucketsOf(wheel).SelectMany(entry => SkillsOf(entry, handbook)
            .Select(skill => (Id: SkillId(skill), Words: Words(skill)))
            .Prepend((Id: BucketId(entry), Words: Words(entry.Bucket.Title, entry.Bucket.Description))));
        var items = parts.Select((part, i) => new FormItem(i + 1, part.Id, Rating, part.Words)).ToList();
        return items.Count == 0 ? null : Form.Of(items, [Answer, Number, Rating, "scale"]);
    }

    /// <summary>The skills of a bucket: of several that claim an id, which is reported, the first.</summary>
    public static IEnumerable<SkillPage> SkillsOf(BucketEntry entry, Handbook handbook) => entry.Skills.Where(skill => ReferenceEquals(handbook.Skills[skill.Id], skill));

    /// <summary>What a quick look at a bucket is saved under.</summary>
    public static string BucketId(BucketEntry entry) => $"bucket/{entry.Bucket.Id.Value}";

    /// <summary>What the rating of a skill is saved under.</summary>
    public static string SkillId(SkillPage skill) => $"skill/{skill.Id}";

    /// <summary>All that a rating of a skill rests on: other words make another version of the wheel.</summary>
    private static string Words(SkillPage skill) => Words(
        skill.Title,
        skill.Content.Heading.Description,
        [.. skill.Levels.Select(level => string.Create(CultureInfo.InvariantCulture, $"{level.Value} {level.Label} {PlainText.Of(level.Section.Blocks)}"))]);

    private static string Words(string title, string? description, params string[] levels) => string.Join('\n', [title, description ?? "", .. levels]);
}
