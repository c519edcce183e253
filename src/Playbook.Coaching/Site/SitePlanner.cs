using System.Globalization;
using Playbook.Coaching.Content;
using Playbook.Coaching.Graph;
using Playbook.Coaching.Packs;
using Playbook.Coaching.Settings;
using Playbook.Engine.Diagnostics;
using Playbook.Engine.Files;
using Playbook.Web.Links;
using Playbook.Web.Themes;

namespace Playbook.Coaching.Site;

/// <summary>Plans the site: addresses first, then the handbook, then the pages that are made from it and their tree.</summary>
/// <param name="settings">What is said about the whole.</param>
/// <param name="strings">Texts of the interface.</param>
/// <param name="identity">Reads what the settings give the site of its own.</param>
/// <param name="links">Where links led in the last build.</param>
/// <param name="diagnostics">Where findings go.</param>
public sealed class SitePlanner(
    HandbookSettings settings, UiStrings strings, IdentityReader identity, LinkMemory links, DiagnosticBag diagnostics)
{
    private const string IndexName = "index.html";

    /// <summary>The planned site.</summary>
    /// <param name="pages">Pages of the content files, without addresses.</param>
    /// <param name="assets">Files that are copied as they are.</param>
    /// <param name="leftOut">What is no part of the site.</param>
    public SiteMap Plan(IReadOnlyList<Page> pages, IReadOnlyList<InputFile> assets, LeftOut leftOut)
    {
        var planner = new AddressPlanner(diagnostics);
        var generated = new GeneratedPages(planner);
        var content = planner.Plan(pages, assets);
        var planned = new List<SitePage>(content.Select(page => new ContentSitePage(page, LayoutOf(page))));
        var ordered = content.InOrder().ToList();
        planned.AddRange(generated.Plan(content, ordered));
        var buckets = generated.BucketAddresses(content);
        var packs = new PackPlanner(planner, leftOut, diagnostics).Plan(settings.Packs, content, ordered);
        planned.AddRange(generated.Packs(packs));
        planned.AddRange(planner.Redirects(content).Select(redirect => new RedirectSitePage(redirect)));
        planned.AddRange(generated.Folders(planned.Where(page => page is not DefineSitePage).Select(page => page.Address).Concat(buckets.Keys)));

        planned.AddRange(generated.Tools(content, ordered.OfType<Wheels.WheelPage>()));

        var index = IndexOf(content, assets, leftOut, planned.Select(page => page.Address).Concat(buckets.Keys));
        foreach (var address in GeneratedPages.MissingTools(content, leftOut, planned))
        {
            index.AddHidden(new SourcePath(address));
        }

        var home = planned.OfType<HomeSitePage>().Any() ? identity.Home() : null;
        if (home is not null)
        {
            index.AddPage(IdentityReader.HomeFile, new UrlPath(IndexName), home.Body.Anchors);
        }

        var handbook = new HandbookBuilder(Titled(content, home), leftOut.Names, links, diagnostics).Build(content, ordered, index, GeneratedPages.AddressOf);
        new ReferenceChecker(handbook, leftOut.Names, diagnostics).CheckBlocks(home?.Directives.Values ?? []);
        planned.AddRange(handbook.Buckets.Values
            .Where(entry => buckets.GetValueOrDefault(entry.Address) == entry.Bucket.Id.Value)
            .Select(entry => new BucketSitePage(entry)));
        return Map(handbook, planned, identity.Read(home, handbook.Links)) with { Packs = packs };
    }

    private HandbookSettings Titled(IReadOnlyList<Page> content, HomeText? text)
    {
        var home = content.FirstOrDefault(page => page.Address.Value == IndexName);
        return settings.Title is null ? settings with { Title = home?.Title ?? text?.Title?.Text ?? strings.Get("home") } : settings;
    }

    private static string LayoutOf(Page page) =>
        page.Address.Value == IndexName && page.Kind == Kind.Guide ? "home" : Kinds.Of(page.Kind).Name;

    private static SiteIndex IndexOf(
        IReadOnlyList<Page> content, IReadOnlyList<InputFile> assets, LeftOut leftOut, IEnumerable<UrlPath> generated)
    {
        var index = new SiteIndex();
        foreach (var page in content)
        {
            var anchors = page.Content.Source.Body.Anchors;
            index.AddPage(page.Source, page.Address, page.ExtraAnchors.All(anchors.Contains) ? anchors : anchors.Union(page.ExtraAnchors).ToHashSet());
        }

        foreach (var asset in assets)
        {
            index.AddAsset(asset.Path);
        }

        foreach (var path in leftOut.Sources)
        {
            index.AddHidden(path);
        }

        foreach (var name in leftOut.Names)
        {
            index.AddHiddenId(name);
        }

        foreach (var address in generated)
        {
            index.AddGenerated(address);
        }

        return index;
    }

    private SiteMap Map(Handbook handbook, List<SitePage> planned, SiteIdentity own)
    {
        var pages = planned.OrderBy(page => page.Address).ToList();
        var nodes = new Dictionary<UrlPath, NavigationNode>();
        foreach (var page in pages.Where(page => page is not (RedirectSitePage or NotFoundSitePage or SearchSitePage or WorkbookSitePage or AssessSitePage or CompareSitePage or DefineSitePage or QuestionBankSitePage or TagSitePage or TagsSitePage)))
        {
            nodes.Add(page.Address, NodeOf(page, handbook));
        }

        AddMissingFolders(nodes, handbook);
        var home = nodes[new UrlPath(IndexName)];
        foreach (var group in nodes.Values.Where(node => node != home).GroupBy(node => FolderIndexOf(node.Address)))
        {
            nodes[group.Key].Adopt(group);
        }

        var tags = pages.OfType<TagSitePage>().Select(page => page.Tag).ToList();
        return new SiteMap(handbook, pages, home, nodes, tags) { Identity = own };
    }

    /// <summary>A folder whose index is a file copied as it is has no page here, and is still part of the tree.</summary>
    private static void AddMissingFolders(Dictionary<UrlPath, NavigationNode> nodes, Handbook handbook)
    {
        var home = new UrlPath(IndexName);
        nodes.TryAdd(home, new NavigationNode(handbook.Title, home, 0, IsFolder: true, Kind: null));
        var missing = new Queue<UrlPath>(nodes.Keys.Select(FolderIndexOf).Where(folder => !nodes.ContainsKey(folder)).ToList());
        while (missing.TryDequeue(out var folder))
        {
            if (nodes.TryAdd(folder, new NavigationNode(FolderTitle(folder), folder, int.MaxValue, IsFolder: true, handbook.KindNameOf(folder))))
            {
                missing.Enqueue(FolderIndexOf(folder));
            }
        }
    }

    /// <summary>The index page of the folder that a page lies in; for an index page, of the folder above.</summary>
    private static UrlPath FolderIndexOf(UrlPath address)
    {
        var folder = IsFolder(address) ? new UrlPath(address.Directory).Directory : address.Directory;
        return new UrlPath(folder.Length == 0 ? IndexName : $"{folder}/{IndexName}");
    }

    private static bool IsFolder(UrlPath address) => address.Value.EndsWith("/" + IndexName, StringComparison.Ordinal);

    private NavigationNode NodeOf(SitePage page, Handbook handbook) => page switch
    {
        ContentSitePage content => new(
            content.Page.Title, page.Address, content.Page.Metadata.Order, IsFolder(page.Address), KindOf(content.Page, handbook)),
        KindSitePage kind => new(
            strings.Get($"kinds.{kind.Definition.Name}"), page.Address, OrderOf(kind.Definition), IsFolder: true, kind.Definition.Name),
        BucketSitePage bucket => new(
            bucket.Entry.Bucket.Title, page.Address, OrderOf(bucket.Entry, handbook), IsFolder: true, KindNames.Bucket),
        PackSitePage pack => new(pack.Pack.Title, page.Address, 0, IsFolder: false, KindNames.Pack),
        PacksSitePage => new(strings.Get($"kinds.{KindNames.Pack}"), page.Address, Kinds.All.Count, IsFolder: true, KindNames.Pack),
        HomeSitePage => new(handbook.Title, page.Address, 0, IsFolder: true, Kind: null),
        _ => new(FolderTitle(page.Address), page.Address, int.MaxValue, IsFolder: true, Kind: null),
    };

    private static string? KindOf(Page page, Handbook handbook) =>
        page.Address.Value == IndexName ? null : handbook.KindNameOf(page);

    private static int OrderOf(KindDefinition definition) => Kinds.All.ToList().IndexOf(definition);

    private static int OrderOf(BucketEntry entry, Handbook handbook)
    {
        var wheels = handbook.OfKind<Wheels.WheelPage>().ToList();
        return (wheels.IndexOf(entry.Wheel) * 100) + entry.Wheel.Buckets.ToList().IndexOf(entry.Bucket);
    }

    private static string FolderTitle(UrlPath address)
    {
        var name = new UrlPath(address.Directory).Value.Split('/')[^1].Replace('-', ' ').Replace('_', ' ').Trim();
        return name.Length == 0 ? address.Directory : char.ToUpper(name[0], CultureInfo.InvariantCulture) + name[1..];
    }
}
