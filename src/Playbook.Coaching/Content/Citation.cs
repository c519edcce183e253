using Playbook.Engine.Metadata;
using Playbook.Web.Markdown;

namespace Playbook.Coaching.Content;

/// <summary>Where an idea comes from: a book, an article, a person.</summary>
/// <param name="Title">Title, or the whole citation when it was written as one line.</param>
/// <param name="Author">Author, or null.</param>
/// <param name="Url">Address with its place, or null.</param>
public sealed record Citation(string Title, string? Author, Located<string>? Url)
{
    /// <summary>The address as a link, held to the same rules as links in prose; null when there is none.</summary>
    /// <param name="page">The page that cites it.</param>
    public MarkdownLink? Link(Page page) =>
        Url is null ? null : new MarkdownLink(Url.Value, IsImage: false, page.Source, Url.Location ?? page.Content.Source.Location);

    /// <summary>Reads <c>sources</c>: each a line of text, or a map of <c>title</c>, <c>author</c> and <c>url</c>.</summary>
    public static IReadOnlyList<Citation> Read(MetadataReader reader) => reader.List(
        "sources",
        text => new Citation(text.Value, null, null),
        map => new Citation(map.RequiredString("title"), map.String("author"), map.LocatedString("url")));
}
