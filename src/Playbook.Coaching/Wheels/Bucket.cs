using Playbook.Coaching.Content;
using Playbook.Engine.Metadata;
using Playbook.Web.Markdown;

namespace Playbook.Coaching.Wheels;

/// <summary>A part of a wheel, holding skills.</summary>
/// <param name="Id">Its id, unique in the handbook, with its place.</param>
/// <param name="Title">Its name.</param>
/// <param name="Description">One sentence about it, or null.</param>
/// <param name="Introduction">What the wheel's page says under the heading with this id.</param>
public sealed record Bucket(
    Located<string> Id, string Title, string? Description, IReadOnlyList<MarkdownBlock> Introduction)
{
    /// <summary>Reads one entry of <c>buckets</c>; null when it has no id, which is reported.</summary>
    /// <param name="map">The entry.</param>
    /// <param name="body">The body of the wheel's page.</param>
    public static Bucket? Read(MetadataReader map, IReadOnlyList<MarkdownBlock> body)
    {
        var id = map.RequiredLocatedString("id");
        var title = map.String("title");
        var description = map.String("description");
        return id.Value.Length == 0
            ? null
            : new Bucket(id, title ?? id.Value, description, Section.Find(body, id.Value)?.Blocks ?? []);
    }
}
