namespace Playbook.Coaching.Views;

/// <summary>A page in a listing.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Url">Its address.</param>
/// <param name="Description">One sentence about it, or null.</param>
/// <param name="Kind">Name of its kind (<c>skill</c>, <c>bucket</c>), or null for a plain folder.</param>
public sealed record EntryView(string Title, string Url, string? Description, string? Kind);

/// <summary>Pages listed under one heading.</summary>
/// <param name="Title">The heading, or null for none.</param>
/// <param name="Url">Where the heading leads, or null.</param>
/// <param name="Kind">Name of the kind of what the heading names, or null.</param>
/// <param name="Entries">The pages.</param>
/// <param name="Wheel">The wheel of a bucket where there are several wheels; otherwise null.</param>
public sealed record EntryGroupView(string? Title, string? Url, string? Kind, IReadOnlyList<EntryView> Entries, LinkView? Wheel = null);

/// <summary>What the layout <c>index</c> is given: the index of a kind or of a folder.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Kind">Name of the kind, or null for a folder.</param>
/// <param name="Groups">Its pages.</param>
/// <param name="Tool">Where more can be done with what is listed, or null.</param>
public sealed record IndexView(string Title, string? Kind, IReadOnlyList<EntryGroupView> Groups, LinkView? Tool = null);

/// <summary>What the layout <c>home</c> is given.</summary>
/// <param name="HeadingHtml">The heading.</param>
/// <param name="HeadingId">Anchor of the heading, or null.</param>
/// <param name="Description">One sentence, or null.</param>
/// <param name="IntroductionHtml">The prose that <c>index.md</c>, or the text of the settings, opens with.</param>
/// <param name="SectionsHtml">The rest of it.</param>
/// <param name="Wheels">The wheels, the way into the handbook.</param>
/// <param name="Sections">The sections of the site.</param>
public sealed record HomeView(
    string HeadingHtml,
    string? HeadingId,
    string? Description,
    string IntroductionHtml,
    string SectionsHtml,
    IReadOnlyList<WheelView> Wheels,
    IReadOnlyList<HomeSectionView> Sections);

/// <summary>A section of the site on its home page.</summary>
/// <param name="Kind">Name of the kind that its pages have, or null.</param>
/// <param name="Title">Its title.</param>
/// <param name="Url">Its index page.</param>
/// <param name="Description">What is in it and when to open it, or null.</param>
/// <param name="Count">How many pages it holds; 0 when it is a page itself.</param>
public sealed record HomeSectionView(string? Kind, string Title, string Url, string? Description, int Count);

/// <summary>What the layout <c>bucket</c> is given.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Description">One sentence, or null.</param>
/// <param name="BodyHtml">What the wheel's page says about it.</param>
/// <param name="Wheel">Its wheel.</param>
/// <param name="Place">Where it lies in the wheel, or null when the wheel cannot be drawn.</param>
/// <param name="Skills">Its skills in order.</param>
/// <param name="AskedBy">Questions about the bucket as a whole.</param>
public sealed record BucketPageView(
    string Title,
    string? Description,
    string BodyHtml,
    LinkView Wheel,
    SmallWheelView? Place,
    IReadOnlyList<EntryView> Skills,
    IReadOnlyList<QuestionLinkView> AskedBy);

/// <summary>What the layout <c>pack</c> is given.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Description">One sentence, or null.</param>
/// <param name="Pages">Its pages in order.</param>
public sealed record PackView(string Title, string? Description, IReadOnlyList<PackedPageView> Pages);

/// <summary>A page in a pack.</summary>
/// <param name="Id">The id of its place.</param>
/// <param name="Title">Its title.</param>
/// <param name="Layout">The layout of its kind.</param>
/// <param name="BucketNumber">The place in its wheel of the bucket that it lies in, from 1; null for what is no skill.</param>
/// <param name="Url">Its own page.</param>
/// <param name="Html">The page itself, through the layout of its kind.</param>
public sealed record PackedPageView(string Id, string Title, string Layout, int? BucketNumber, string Url, string Html);

/// <summary>What the layout <c>tag</c> is given.</summary>
/// <param name="Name">The tag.</param>
/// <param name="TagsUrl">The page of all tags.</param>
/// <param name="Groups">The pages that carry it, by kind.</param>
public sealed record TagView(string Name, string TagsUrl, IReadOnlyList<EntryGroupView> Groups);

/// <summary>What the layout <c>tags</c> is given.</summary>
/// <param name="Tags">All tags.</param>
public sealed record TagsView(IReadOnlyList<TagCountView> Tags);

/// <summary>A tag and how many pages carry it.</summary>
/// <param name="Title">The tag.</param>
/// <param name="Url">Its page.</param>
/// <param name="Count">How many pages carry it.</param>
public sealed record TagCountView(string Title, string Url, int Count);

/// <summary>What the layout <c>not-found</c> is given. It stands alone: it is served at any depth, so only an absolute link is safe.</summary>
/// <param name="Language">Language tag.</param>
/// <param name="Direction"><c>ltr</c> or <c>rtl</c>.</param>
/// <param name="SiteTitle">Name of the handbook.</param>
/// <param name="HomeUrl">Absolute address of the home page, or null when the site's is not known.</param>
public sealed record NotFoundView(string Language, string Direction, string SiteTitle, string? HomeUrl);

/// <summary>What the layout <c>redirect</c> is given. It stands alone.</summary>
/// <param name="Language">Language tag.</param>
/// <param name="Direction"><c>ltr</c> or <c>rtl</c>.</param>
/// <param name="Title">Title of the page it leads to.</param>
/// <param name="Url">Its address.</param>
/// <param name="Root">What leads from here to the site's root.</param>
public sealed record RedirectView(string Language, string Direction, string Title, string Url, string Root);
