using Playbook.Engine.Metadata;

namespace Playbook.Coaching.Content;

/// <summary>Where an idea comes from: a book, an article, a person.</summary>
/// <param name="Title">Title, or the whole citation when it was written as one line.</param>
/// <param name="Author">Author, or null.</param>
/// <param name="Url">Address, or null.</param>
public sealed record Citation(string Title, string? Author, string? Url)
{
    /// <summary>Reads <c>sources</c>: each a line of text, or a map of <c>title</c>, <c>author</c> and <c>url</c>.</summary>
    public static IReadOnlyList<Citation> Read(MetadataReader reader) => reader.List(
        "sources",
        text => new Citation(text.Value, null, null),
        map => new Citation(map.RequiredString("title"), map.String("author"), map.String("url")));
}
