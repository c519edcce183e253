using Playbook.Browser.Tests.Sites;
using Playbook.Testing;

namespace Playbook.Browser.Tests.Rounds;

/// <summary>Handbooks with a wheel by which people are rated.</summary>
internal static class RatingSite
{
    /// <summary>The page on which people are rated.</summary>
    public const string Assess = "assess/wheel.html";

    /// <summary>The page on which they compare.</summary>
    public const string Compare = "compare.html";

    /// <summary>The name of the workbook's database.</summary>
    public const string Database = "playbook:rounds";

    private static readonly Lazy<Task<SiteFiles>> Usual = new(() => BuildAsync(Some(3, 2)));

    /// <summary>Three buckets, two skills each: <c>skill-1-1</c> to <c>skill-3-2</c>.</summary>
    public static async Task<SiteFiles> FilesAsync() => new(await Usual.Value);

    /// <summary>Buckets with skills, by the bucket's id.</summary>
    public static List<(string Bucket, List<(string Id, string Title, string Level)> Skills)> Some(int buckets, int skills) =>
    [
        .. Enumerable.Range(1, buckets).Select(bucket => ($"bucket-{bucket}", Enumerable.Range(1, skills)
            .Select(skill => ($"skill-{bucket}-{skill}", $"Skill {bucket}.{skill}", "You do it.")).ToList())),
    ];

    /// <summary>The files of a site with such a wheel.</summary>
    public static async Task<SiteFiles> BuildAsync(List<(string Bucket, List<(string Id, string Title, string Level)> Skills)> wheel)
    {
        var buckets = string.Concat(wheel.Select(bucket => $"  - id: {bucket.Bucket}\n    title: {bucket.Bucket.Replace('-', ' ')}\n"));
        var builder = new SiteBuilder()
            .With("_settings.yml", "id: rounds\ntitle: Rounds\n")
            .With("index.md", "# Rounds\n\nRate.\n")
            .With("wheels/wheel.md", $"---\nbuckets:\n{buckets}---\n# Wheel\n\nAll of it.\n")
            .With("questions/bank.md", "# Bank\n\n- Where do you put yourself on [Skill X]? {#where scale=1-10}\n" + string.Concat(
                wheel.SelectMany(bucket => bucket.Skills).Select(skill => $"- Who saw you do {skill.Id} last? {{#saw-{skill.Id} skill={skill.Id}}}\n")))
            .With("sessions/assessment-debrief.md", "# Debrief\n\n::: answer {#rows-of-numbers}\nNumbers\n:::\n\n::: answer {#chosen-gaps}\nGaps\n:::\n");
        foreach (var (role, value) in new[] { ("maker", 5), ("lead-maker", 8) })
        {
            builder = builder.With($"roles/{role}.md", $"---\nwheel: wheel\n---\n# {role}\n\nWho does it.\n\n## Expectations\n\n| Skill | Number |\n|---|---|\n" + string.Concat(
                wheel.SelectMany(bucket => bucket.Skills).Select(skill => $"| {skill.Id} | {value} |\n")));
        }

        foreach (var (bucket, skills) in wheel)
        {
            foreach (var ((id, title, level), i) in skills.Select((skill, i) => (skill, i)))
            {
                builder = builder.With($"skills/{bucket}/{id}.md", $"---\norder: {i + 1}\n---\n# {title}\n\nWhat it is.\n\n## Levels\n\n### 1: Begins\n\n{level}\n\n### 10: Leads\n\nOthers learn it.\n\n## Actions\n\n- Try {id}\n");
            }
        }

        var site = await builder.BuildAsync();
        return new SiteFiles(site.Files.Select(file => KeyValuePair.Create(file.Key.Value, file.Value)));
    }
}
