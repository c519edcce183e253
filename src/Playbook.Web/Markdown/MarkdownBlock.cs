using Playbook.Engine.Diagnostics;
using Playbook.Engine.Metadata;

namespace Playbook.Web.Markdown;

/// <summary>One block of a page's body. The tree is neutral: it knows Markdown, not coaching.</summary>
/// <param name="Location">Where the block begins.</param>
public abstract record MarkdownBlock(SourceLocation Location);

/// <summary>A heading.</summary>
/// <param name="Level">1 to 6.</param>
/// <param name="Id">Anchor, unique in the page: given as <c>{#id}</c> or made from the words.</param>
/// <param name="Text">The words without markup.</param>
/// <param name="Html">The words with markup.</param>
/// <param name="Attributes">What stood in braces at its end.</param>
/// <param name="Location">Where it begins.</param>
public sealed record HeadingBlock(
    int Level, string Id, string Text, HtmlFragment Html, MetadataMap Attributes, SourceLocation Location)
    : MarkdownBlock(Location);

/// <summary>A paragraph.</summary>
/// <param name="Html">Its content, without the <c>p</c> element.</param>
/// <param name="Text">Its words without markup.</param>
/// <param name="IsStrong">Whether all of it is strong, as people write headings in lists of questions.</param>
/// <param name="Location">Where it begins.</param>
public sealed record ParagraphBlock(HtmlFragment Html, string Text, bool IsStrong, SourceLocation Location)
    : MarkdownBlock(Location);

/// <summary>A bulleted or numbered list.</summary>
/// <param name="IsOrdered">Whether it is numbered.</param>
/// <param name="Start">First number of a numbered list.</param>
/// <param name="IsLoose">Whether its items are spaced paragraphs.</param>
/// <param name="Items">Its items.</param>
/// <param name="Location">Where it begins.</param>
public sealed record ListBlock(
    bool IsOrdered, int Start, bool IsLoose, IReadOnlyList<ListItem> Items, SourceLocation Location)
    : MarkdownBlock(Location);

/// <summary>One item of a list.</summary>
/// <param name="Html">Content of its first paragraph; empty when it begins with another block.</param>
/// <param name="Text">Words of the first paragraph.</param>
/// <param name="OnlyLink">The link, when that is all there is in the first paragraph; otherwise null.</param>
/// <param name="Attributes">What stood in braces at the end of the first paragraph.</param>
/// <param name="AttributesLine">Line of the file in which the first paragraph ends, which is where attributes stand.</param>
/// <param name="Children">The blocks after the first paragraph.</param>
/// <param name="Location">Where its words begin.</param>
public sealed record ListItem(
    HtmlFragment Html,
    string Text,
    MarkdownLink? OnlyLink,
    MetadataMap Attributes,
    int AttributesLine,
    IReadOnlyList<MarkdownBlock> Children,
    SourceLocation Location);

/// <summary>A table.</summary>
/// <param name="Header">Cells of the first row.</param>
/// <param name="Rows">Cells of the other rows.</param>
/// <param name="Location">Where it begins.</param>
public sealed record TableBlock(
    IReadOnlyList<TableCell> Header, IReadOnlyList<IReadOnlyList<TableCell>> Rows, SourceLocation Location)
    : MarkdownBlock(Location);

/// <summary>One cell of a table.</summary>
/// <param name="Html">Its content.</param>
/// <param name="Text">Its words without markup.</param>
/// <param name="Align"><c>left</c>, <c>center</c>, <c>right</c> or null.</param>
/// <param name="Link">The first link in it, or null.</param>
/// <param name="Location">Where it begins.</param>
public sealed record TableCell(
    HtmlFragment Html, string Text, string? Align, MarkdownLink? Link, SourceLocation Location);

/// <summary>A quotation.</summary>
/// <param name="Children">What is quoted.</param>
/// <param name="Location">Where it begins.</param>
public sealed record QuoteBlock(IReadOnlyList<MarkdownBlock> Children, SourceLocation Location) : MarkdownBlock(Location);

/// <summary>A fenced container, <c>::: name {attributes}</c>; what it means is the domain's business.</summary>
/// <param name="Name">The word after the colons; empty when there is none.</param>
/// <param name="Attributes">What stood in braces after it.</param>
/// <param name="Children">The blocks inside.</param>
/// <param name="Location">Where the fence begins.</param>
public sealed record DirectiveBlock(
    string Name, MetadataMap Attributes, IReadOnlyList<MarkdownBlock> Children, SourceLocation Location)
    : MarkdownBlock(Location);

/// <summary>Anything that is only ever shown: code, rules, raw HTML cut to what is allowed.</summary>
/// <param name="Html">Its HTML.</param>
/// <param name="Location">Where it begins.</param>
public sealed record HtmlBlock(HtmlFragment Html, SourceLocation Location) : MarkdownBlock(Location)
{
    /// <summary>Whether it opens raw HTML that a block further down closes; what stands between the two is inside.</summary>
    public bool Opens { get; init; }

    /// <summary>Whether it closes what such a block has opened.</summary>
    public bool Closes { get; init; }
}
