using Playbook.Coaching.Content;
using Playbook.Coaching.Site;
using Playbook.Coaching.Skills;
using Playbook.Coaching.Wheels;
using Playbook.Engine.Files;

namespace Playbook.Coaching.Packs;

/// <summary>Finds the pages of a section: a folder, as its index lists them.</summary>
/// <param name="ordered">All pages in the order in which they are listed.</param>
internal sealed class PackSections(IReadOnlyList<Page> ordered)
{
    private readonly List<Bucket> _buckets = [.. ordered.OfType<WheelPage>().SelectMany(wheel => wheel.Buckets)];

    /// <summary>Every folder that is a section.</summary>
    public IEnumerable<string> Folders => Kinds.All.Where(kind => ordered.Any(page => GeneratedPages.Belongs(page, kind))).Select(kind => kind.Folder)
        .Concat(_buckets.Select(FolderOf))
        .Concat(ordered.Select(page => page.Address.Directory))
        .Where(folder => folder.Length > 0)
        .Distinct(StringComparer.Ordinal);

    /// <summary>The address of a section's index.</summary>
    public static UrlPath IndexOf(string folder) => new($"{folder}/index.html");

    /// <summary>The pages of a section: what its author wrote as its index, then what the index lists.</summary>
    public IReadOnlyList<Page> In(string folder) =>
        [.. ordered.Where(page => page.Address == IndexOf(folder)), .. Listed(folder).Where(page => page.Address != IndexOf(folder))];

    private IEnumerable<Page> Listed(string folder)
    {
        if (Kinds.All.FirstOrDefault(kind => kind.Folder == folder) is { } kind)
        {
            var pages = ordered.Where(page => GeneratedPages.Belongs(page, kind));
            return kind.Kind == Kind.Skill ? pages.OfType<SkillPage>().OrderBy(PlaceOfBucket) : pages;
        }

        return _buckets.Find(bucket => FolderOf(bucket) == folder) is { } bucket
            ? ordered.OfType<SkillPage>().Where(skill => skill.Bucket.Value == bucket.Id.Value)
            : ordered.Where(page => page.Address.Value.StartsWith(folder + "/", StringComparison.Ordinal));
    }

    private int PlaceOfBucket(SkillPage skill) =>
        _buckets.FindIndex(bucket => bucket.Id.Value == skill.Bucket.Value) is var place && place < 0 ? int.MaxValue : place;

    private static string FolderOf(Bucket bucket) => GeneratedPages.AddressOf(bucket).Directory;
}
