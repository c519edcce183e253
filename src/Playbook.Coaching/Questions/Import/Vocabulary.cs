using Playbook.Coaching.Skills;
using Playbook.Coaching.Wheels;

namespace Playbook.Coaching.Questions.Import;

/// <summary>The words that say something in a handbook: ids and titles of its skills and buckets, names of moments and depths.</summary>
/// <param name="skills">Its skills.</param>
/// <param name="buckets">Its buckets.</param>
internal sealed class Vocabulary(IEnumerable<SkillPage> skills, IEnumerable<Bucket> buckets)
{
    private readonly Dictionary<string, string> _skills = Names(skills.Select(skill => (skill.Id, skill.Title)));
    private readonly Dictionary<string, string> _buckets = Names(buckets.Select(bucket => (bucket.Id.Value, bucket.Title)));

    /// <summary>Ids and titles of all skills.</summary>
    public IReadOnlyCollection<string> Skills => _skills.Keys;

    /// <summary>Ids and titles of all buckets.</summary>
    public IReadOnlyCollection<string> Buckets => _buckets.Keys;

    /// <summary>The id of the skill that has this id or title, or null.</summary>
    public string? Skill(string name) => _skills.GetValueOrDefault(name.Trim());

    /// <summary>The id of the bucket that has this id or title, or null.</summary>
    public string? Bucket(string name) => _buckets.GetValueOrDefault(name.Trim());

    /// <summary>The value of an enum that has this name, or null.</summary>
    public static T? Value<T>(string name)
        where T : struct, Enum =>
        Names<T>().Contains(name.Trim(), StringComparer.OrdinalIgnoreCase) ? Enum.Parse<T>(name.Trim(), ignoreCase: true) : null;

    /// <summary>The names of the values of an enum, as authors write them.</summary>
    public static IReadOnlyList<string> Names<T>()
        where T : struct, Enum => [.. Enum.GetNames<T>().Select(name => name.ToLowerInvariant())];

    private static Dictionary<string, string> Names(IEnumerable<(string Id, string Title)> entries)
    {
        var names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var all = entries.ToList();
        foreach (var (name, id) in all.Select(entry => (entry.Id, entry.Id)).Concat(all.Select(entry => (entry.Title, entry.Id))))
        {
            names.TryAdd(name, id);
        }

        return names;
    }
}
