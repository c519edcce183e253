using Playbook.Coaching.Content;
using Playbook.Coaching.Graph;
using Playbook.Coaching.Packs;
using Playbook.Coaching.Wheels;
using Playbook.Engine.Documents;
using Playbook.Engine.Files;

namespace Playbook.Coaching.Site;

/// <summary>One HTML page of the site, before it is rendered.</summary>
/// <param name="Address">Where it is written.</param>
/// <param name="Layout">The theme's layout that shows it.</param>
public abstract record SitePage(UrlPath Address, string Layout) : Document(Address.Value);

/// <summary>A page made from a content file.</summary>
/// <param name="Page">The content.</param>
/// <param name="Layout">The layout of its kind.</param>
public sealed record ContentSitePage(Page Page, string Layout) : SitePage(Page.Address, Layout);

/// <summary>The home page of a handbook without an <c>index.md</c>.</summary>
/// <param name="Address">Where it is written.</param>
public sealed record HomeSitePage(UrlPath Address) : SitePage(Address, "home");

/// <summary>The index of a kind.</summary>
/// <param name="Address">Where it is written.</param>
/// <param name="Definition">The kind.</param>
public sealed record KindSitePage(UrlPath Address, KindDefinition Definition) : SitePage(Address, "index");

/// <summary>The index of a folder that has no index page of its own.</summary>
/// <param name="Address">Where it is written.</param>
public sealed record FolderSitePage(UrlPath Address) : SitePage(Address, "index");

/// <summary>The page of a bucket.</summary>
/// <param name="Entry">The bucket.</param>
public sealed record BucketSitePage(BucketEntry Entry) : SitePage(Entry.Address, "bucket");

/// <summary>The pages that share a tag.</summary>
/// <param name="Address">Where it is written.</param>
/// <param name="Tag">The tag.</param>
public sealed record TagSitePage(UrlPath Address, Tag Tag) : SitePage(Address, "tag");

/// <summary>All tags.</summary>
/// <param name="Address">Where it is written.</param>
public sealed record TagsSitePage(UrlPath Address) : SitePage(Address, "tags");

/// <summary>The page on which any other can be found.</summary>
/// <param name="Address">Where it is written.</param>
public sealed record SearchSitePage(UrlPath Address) : SitePage(Address, "search");

/// <summary>Pages that are printed together.</summary>
/// <param name="Pack">Which.</param>
public sealed record PackSitePage(Pack Pack) : SitePage(Pack.Address, "pack");

/// <summary>All packs.</summary>
public sealed record PacksSitePage() : SitePage(Pack.Index, "index");

/// <summary>All that somebody filled in.</summary>
/// <param name="Address">Where it is written.</param>
public sealed record WorkbookSitePage(UrlPath Address) : SitePage(Address, "workbook");

/// <summary>The page on which people are rated by a wheel.</summary>
/// <param name="Wheel">The wheel.</param>
/// <param name="Name">What its files are called.</param>
public sealed record AssessSitePage(WheelPage Wheel, string Name) : SitePage(new UrlPath($"assess/{Name}.html"), "assess")
{
    /// <summary>Id of the page, under which ratings are saved: that of no page of content, which has no slash.</summary>
    public string PageId => $"assess/{Wheel.Id}";
}

/// <summary>The page on which ratings of several people are laid side by side.</summary>
/// <param name="Address">Where it is written.</param>
public sealed record CompareSitePage(UrlPath Address) : SitePage(Address, "compare");

/// <summary>What "good" means here: the words of a wheel as a form, and the files that come of it.</summary>
/// <param name="Address">Where it is written.</param>
/// <param name="Wheel">The wheel.</param>
public sealed record DefineSitePage(UrlPath Address, WheelPage Wheel) : SitePage(Address, "define");

/// <summary>All questions of all banks, to choose from.</summary>
/// <param name="Address">Where it is written.</param>
public sealed record QuestionBankSitePage(UrlPath Address) : SitePage(Address, "question-bank");

/// <summary>What is shown where no page is.</summary>
/// <param name="Address">Where it is written.</param>
public sealed record NotFoundSitePage(UrlPath Address) : SitePage(Address, "not-found");

/// <summary>An old address.</summary>
/// <param name="Redirect">Where it leads.</param>
public sealed record RedirectSitePage(Redirect Redirect) : SitePage(Redirect.From, "redirect");
