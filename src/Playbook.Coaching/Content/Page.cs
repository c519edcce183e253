using Playbook.Coaching.Blocks;
using Playbook.Engine.Diagnostics;
using Playbook.Engine.Files;
using Playbook.Web.Markdown;

namespace Playbook.Coaching.Content;

/// <summary>What every page made from a content file has.</summary>
/// <param name="Source">The parsed file.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Metadata">Its common front matter.</param>
/// <param name="Heading">What stands at the top of the page.</param>
/// <param name="Blocks">The body without that heading.</param>
/// <param name="Directives">What each container in the body means.</param>
public sealed record PageContent(
    PageSource Source,
    Kind Kind,
    PageMetadata Metadata,
    PageHeading Heading,
    IReadOnlyList<MarkdownBlock> Blocks,
    IReadOnlyDictionary<DirectiveBlock, ContentBlock> Directives);

/// <summary>One page made from a content file. Each kind has a record of its own.</summary>
/// <param name="Content">What every page has.</param>
public abstract record Page(PageContent Content)
{
    /// <summary>Name for <c>xref:</c> and for saved responses: stated, or the file's name, or its folder's for an index.</summary>
    public string Id => Content.Metadata.Id?.Value ?? (IsIndex ? FolderName : Source.Stem);

    /// <summary>Where the page is, for findings about its id.</summary>
    public SourceLocation IdLocation => Content.Metadata.Id?.Location ?? Content.Source.Location;

    /// <summary>The kind of page.</summary>
    public Kind Kind => Content.Kind;

    /// <summary>Common front matter.</summary>
    public PageMetadata Metadata => Content.Metadata;

    /// <summary>Title for menus, indexes and the browser.</summary>
    public string Title => Content.Heading.Title;

    /// <summary>Path of its file in the input.</summary>
    public SourcePath Source => Content.Source.File.Path;

    /// <summary>The file.</summary>
    public InputFile File => Content.Source.File;

    /// <summary>Whether the page stands for its folder.</summary>
    public bool IsIndex => Source.IsFolderIndex;

    /// <summary>Where the page is written; decided when all pages are known.</summary>
    public UrlPath Address { get; init; }

    /// <summary>Places in the page that links may lead to, beyond those in its body.</summary>
    public virtual IEnumerable<string> ExtraAnchors => [];

    private string FolderName => new SourcePath(Source.Directory).Name is { Length: > 0 } name ? name : "home";
}
