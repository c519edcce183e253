using System.Globalization;
using Playbook.Coaching.Content;
using Playbook.Coaching.Graph;
using Playbook.Coaching.Settings;
using Playbook.Coaching.Site;
using Playbook.Engine.Files;
using Playbook.Web.Markdown;
using Playbook.Web.Themes;

namespace Playbook.Coaching.Views;

/// <summary>Makes what stands around the content of a page.</summary>
/// <param name="site">The planned site.</param>
/// <param name="navigation">Renders menus.</param>
/// <param name="tokens">The theme's colours.</param>
/// <param name="editableFrom">The lowest layer of the input whose pages have an edit link: those below belong to others.</param>
public sealed class ShellViews(SiteMap site, NavigationRenderer navigation, ThemeTokens tokens, int editableFrom)
{
    private const int FewestHeadings = 2;

    private readonly FooterRenderer _footer = new(site);
    private readonly HeadViews _heads = new(site, tokens);

    private readonly Dictionary<string, Tag> _tags = site.Tags.ToDictionary(tag => Tag.KeyOf(tag.Name), StringComparer.Ordinal);

    private HandbookSettings Settings => site.Handbook.Settings;

    /// <summary>The view around a page, still without its content.</summary>
    /// <param name="page">The page.</param>
    /// <param name="context">Makes its links.</param>
    public ShellView Of(SitePage page, PageContext context)
    {
        var content = (page as ContentSitePage)?.Page;
        var node = site.Nodes.GetValueOrDefault(page.Address);
        var (previous, next) = site.Neighbours(page.Address);
        var home = context.Url(site.Home.Address);
        var root = home[..^"index.html".Length];
        var title = TitleOf(page, context);
        var isHome = page.Address == site.Home.Address;
        return new ShellView
        {
            Language = Settings.Language,
            Direction = DirectionOf(Settings.Language),
            SiteTitle = site.Handbook.Title,
            LogoUrl = site.Identity.Logo is { } logo ? root + logo.Encoded() : null,
            FooterHtml = _footer.Of(root),
            Head = _heads.Of(title, isHome),
            Title = title,
            Layout = page.Layout,
            Kind = node?.Kind,
            BucketNumber = BucketOf(page) is { } bucket ? site.Handbook.NumberOf(bucket) : null,
            KindTitle = node?.Kind is { } kind && page is not PacksSitePage && Kinds.OfIndex(page.Address) is null ? context.Strings.Get($"kind-names.{kind}") : null,
            Description = _heads.Description(page, title),
            NoIndex = !IsPublic(page),
            Canonical = Absolute(page.Address),
            HomeUrl = home,
            SearchUrl = context.Url(GeneratedPages.Search),
            WorkbookUrl = context.Url(GeneratedPages.Workbook),
            Root = root,
            IsHome = isHome,
            Sections = [.. site.Home.Children.Where(child => child.IsFolder).Select(section => Section(section, node, context))],
            NavigationHtml = node is null || node == site.Home ? "" : navigation.Render(node),
            Breadcrumbs = node is null || node == site.Home ? [] : [context.Link(site.Home), .. node.Ancestors.Select(context.Link)],
            Contents = content is null ? [] : Contents(content.Content.Blocks),
            Previous = previous is null ? null : context.Link(previous),
            Next = next is null ? null : context.Link(next),
            EditUrl = content is null ? null : EditUrl(content),
            FeedbackUrl = content is null ? null : FeedbackUrl(content),
            Owner = content?.Metadata.Owner,
            Reviewed = content?.Metadata.Reviewed?.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Packs = [.. site.Packs.Where(pack => pack.LinkedFrom.Contains(page.Address)).Select(pack => new LinkView(pack.Title, context.Url(pack.Address), KindNames.Pack))],
            Tags = content is null ? [] : Tags(content, context),
            Sheets = StyleSheets.Of(page, context),
            IsWorkbook = page is WorkbookSitePage,
            Scripts = PageScripts.Of(page),
            Blocks = context.Form?.Blocks ?? [],
            Backlinks = context.ByKind(site.Handbook.Backlinks.GetValueOrDefault(page.Address, [])),
        };
    }

    /// <summary>The absolute address of a page, or null when the site's is not known.</summary>
    public string? Absolute(UrlPath address) =>
        Settings.Site is { } root ? $"{root.Value.TrimEnd('/')}/{address.Encoded()}" : null;

    /// <summary>Which way a language is written.</summary>
    public static string DirectionOf(string language)
    {
        try
        {
            return CultureInfo.GetCultureInfo(language).TextInfo.IsRightToLeft ? "rtl" : "ltr";
        }
        catch (CultureNotFoundException)
        {
            return "ltr";
        }
    }

    private bool IsPublic(SitePage page) => page switch
    {
        SearchSitePage or WorkbookSitePage or AssessSitePage or CompareSitePage or DefineSitePage or QuestionBankSitePage => false,
        ContentSitePage content => content.Page.Metadata.IsPublic,
        PackSitePage pack => pack.Pack.Entries.All(entry => entry.Page.Metadata.IsPublic),
        _ => Settings.IsPublic,
    };

    private BucketEntry? BucketOf(SitePage page) => page switch
    {
        BucketSitePage bucket => bucket.Entry,
        ContentSitePage content => site.Handbook.BucketOf(content.Page),
        _ => null,
    };

    private string TitleOf(SitePage page, PageContext context) => page switch
    {
        ContentSitePage content => content.Page.Title,
        TagSitePage tag => tag.Tag.Name,
        TagsSitePage => context.Strings.Get("tags.title"),
        SearchSitePage => context.Strings.Get("search.title"),
        AssessSitePage assess => context.Strings.Get("assess.title", assess.Wheel.Title),
        CompareSitePage => context.Strings.Get("compare.title"),
        QuestionBankSitePage => context.Strings.Get("question-bank.title"),
        WorkbookSitePage => context.Strings.Get("workbook.title"),
        DefineSitePage define => context.Strings.Get("define.title", define.Wheel.Title),
        _ => site.Nodes.GetValueOrDefault(page.Address)?.Title ?? site.Handbook.Title,
    };

    private static SectionLinkView Section(NavigationNode section, NavigationNode? node, PageContext context) => new(
        section.Title,
        context.Url(section.Address),
        section == node,
        node is not null && section != node && node.Ancestors.FirstOrDefault() == section,
        section.Kind);

    private static List<HeadingLinkView> Contents(IReadOnlyList<MarkdownBlock> blocks)
    {
        var sections = Content.Section.Split(blocks);
        return sections.Count < FewestHeadings ? [] :
        [
            .. sections.Select(section => new HeadingLinkView(
                section.Heading.Text,
                Anchor(section.Heading),
                [.. section.Subsections.Select(below => new LinkView(below.Heading.Text, Anchor(below.Heading)))])),
        ];
    }

    private static string Anchor(HeadingBlock heading) => "#" + Uri.EscapeDataString(heading.Id);

    private List<LinkView> Tags(Page page, PageContext context) =>
    [
        .. page.Metadata.Tags
            .Select(name => _tags.GetValueOrDefault(Tag.KeyOf(name)))
            .OfType<Tag>()
            .DistinctBy(tag => tag.Address)
            .Select(tag => new LinkView(tag.Name, context.Url(tag.Address))),
    ];

    private string? EditUrl(Page page) => page.File.Layer < editableFrom ? null : Filled(Settings.Edit, page);

    private string? FeedbackUrl(Page page) => Filled(Settings.Feedback, page);

    private static string? Filled(string? address, Page page) => address?
        .Replace("{path}", new UrlPath(page.Source.Value).Encoded(), StringComparison.Ordinal)
        .Replace("{title}", Uri.EscapeDataString(page.Title), StringComparison.Ordinal);
}
