namespace Playbook.Coaching.Views;

/// <summary>What the layout <c>page</c> is given: everything around the content.</summary>
public sealed record ShellView
{
    /// <summary>Language tag of the page.</summary>
    public required string Language { get; init; }

    /// <summary><c>ltr</c> or <c>rtl</c>.</summary>
    public required string Direction { get; init; }

    /// <summary>Name of the handbook.</summary>
    public required string SiteTitle { get; init; }

    /// <summary>Address of the picture before that name, or null.</summary>
    public required string? LogoUrl { get; init; }

    /// <summary>What the settings have for the foot of every page; empty for the handbook's name.</summary>
    public required string FooterHtml { get; init; }

    /// <summary>What the head says beside title, description and canonical address.</summary>
    public required HeadView Head { get; init; }

    /// <summary>Title of the page.</summary>
    public required string Title { get; init; }

    /// <summary>Name of the layout that showed the content; also the kind, for pages of content.</summary>
    public required string Layout { get; init; }

    /// <summary>Name of the kind of the page (<c>skill</c>, <c>bucket</c>), or null when it has none.</summary>
    public required string? Kind { get; init; }

    /// <summary>The kind in words; null where the page has none, or is the index of its kind.</summary>
    public required string? KindTitle { get; init; }

    /// <summary>The place in its wheel of the bucket that the page is or lies in, 1 for the first; null for other pages.</summary>
    public required int? BucketNumber { get; init; }

    /// <summary>One sentence about the page, or null.</summary>
    public required string? Description { get; init; }

    /// <summary>Whether search engines are asked to leave the page out.</summary>
    public required bool NoIndex { get; init; }

    /// <summary>Absolute address of the page, or null when the site's is not known.</summary>
    public required string? Canonical { get; init; }

    /// <summary>Address of the home page.</summary>
    public required string HomeUrl { get; init; }

    /// <summary>Address of the page on which any other can be found.</summary>
    public required string SearchUrl { get; init; }

    /// <summary>Address of the page that shows all that somebody filled in.</summary>
    public required string WorkbookUrl { get; init; }

    /// <summary>What leads from the page to the site's root: empty, or <c>../</c> as often as needed.</summary>
    public required string Root { get; init; }

    /// <summary>Whether this is the home page.</summary>
    public required bool IsHome { get; init; }

    /// <summary>The sections of the site.</summary>
    public required IReadOnlyList<SectionLinkView> Sections { get; init; }

    /// <summary>Menu of the section the page lies in.</summary>
    public required string NavigationHtml { get; init; }

    /// <summary>From the home page down to the folder of the page.</summary>
    public required IReadOnlyList<LinkView> Breadcrumbs { get; init; }

    /// <summary>Headings of the page; empty when there are too few to be of use.</summary>
    public required IReadOnlyList<HeadingLinkView> Contents { get; init; }

    /// <summary>The page before, or null.</summary>
    public required LinkView? Previous { get; init; }

    /// <summary>The page after, or null.</summary>
    public required LinkView? Next { get; init; }

    /// <summary>Where the page's source can be edited, or null.</summary>
    public required string? EditUrl { get; init; }

    /// <summary>Where to send feedback about the page, or null.</summary>
    public required string? FeedbackUrl { get; init; }

    /// <summary>Who keeps the page, or null.</summary>
    public required string? Owner { get; init; }

    /// <summary>When the page was last reviewed (<c>yyyy-mm-dd</c>), or null.</summary>
    public required string? Reviewed { get; init; }

    /// <summary>Packs in which the page can be printed together with others.</summary>
    public required IReadOnlyList<LinkView> Packs { get; init; }

    /// <summary>The page's tags.</summary>
    public required IReadOnlyList<LinkView> Tags { get; init; }

    /// <summary>The pages that link here, by kind.</summary>
    public required IReadOnlyList<EntryGroupView> Backlinks { get; init; }

    /// <summary>The style sheets that the page needs beside those of every page, by name.</summary>
    public required IReadOnlyList<string> Sheets { get; init; }

    /// <summary>The blocks to fill in that the page has, by name; each has a script of that name.</summary>
    public required IReadOnlyList<string> Blocks { get; init; }

    /// <summary>The scripts that the page needs beside those of every page and of every form, by name.</summary>
    public required IReadOnlyList<string> Scripts { get; init; }

    /// <summary>Whether it is the page that shows all that somebody filled in.</summary>
    public required bool IsWorkbook { get; init; }

    /// <summary>The content.</summary>
    public string ContentHtml { get; init; } = "";
}

/// <summary>A section of the site in its header.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Url">Its index page.</param>
/// <param name="IsCurrent">Whether the page is its index page.</param>
/// <param name="IsAncestor">Whether the page lies in it.</param>
/// <param name="Kind">Name of the kind that its pages have, or null for a plain folder.</param>
public sealed record SectionLinkView(string Title, string Url, bool IsCurrent, bool IsAncestor, string? Kind);

/// <summary>A heading in the contents of a page.</summary>
/// <param name="Title">Its words.</param>
/// <param name="Url">The link to it.</param>
/// <param name="Children">The headings below it.</param>
public sealed record HeadingLinkView(string Title, string Url, IReadOnlyList<LinkView> Children);
