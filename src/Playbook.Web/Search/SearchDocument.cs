namespace Playbook.Web.Search;

/// <summary>Something that can be found: a page, or a thing on a page that is a result of its own.</summary>
/// <param name="Url">Where it is, from the root of the site, encoded. A part has the address of its page, and the place in it as fragment.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Summary">One sentence about it, or null.</param>
/// <param name="Sections">Its words, in their order.</param>
public sealed record SearchDocument(string Url, string Title, string? Summary, IReadOnlyList<SearchSection> Sections)
{
    /// <summary>Other words by which people look for it. They are found, and not shown.</summary>
    public IReadOnlyList<string> Keywords { get; init; } = [];

    /// <summary>What results say beside the title; the meaning of each place is the site's own.</summary>
    public IReadOnlyList<string> Details { get; init; } = [];

    /// <summary>What results can be narrowed down by.</summary>
    public IReadOnlyList<SearchFacet> Facets { get; init; } = [];
}

/// <summary>A heading and the words under it, up to the next heading of any level.</summary>
/// <param name="Anchor">Id of the heading; null for what stands before the first.</param>
/// <param name="Heading">The heading; empty for what stands before the first.</param>
/// <param name="Lines">Paragraphs, items and cells, one after the other. Read once for the index and once for excerpts.</param>
public sealed record SearchSection(string? Anchor, string Heading, IEnumerable<string> Lines);

/// <summary>One value of one of the ways to narrow results down.</summary>
/// <param name="Name">The way (<c>kind</c>).</param>
/// <param name="Value">The value, as addresses of searches spell it (<c>skill</c>).</param>
/// <param name="Title">The value in words.</param>
public sealed record SearchFacet(string Name, string Value, string Title);
