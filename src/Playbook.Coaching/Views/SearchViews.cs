using Playbook.Coaching.Graph;
using Playbook.Coaching.Site;

namespace Playbook.Coaching.Views;

/// <summary>Makes the view of the page on which any other can be found.</summary>
/// <param name="context">That page.</param>
public sealed class SearchViews(PageContext context)
{
    /// <summary>Of a larger handbook only those pages are listed that list others: a page of all would take too long to load.</summary>
    private const int MostPages = 1000;

    private Handbook Handbook => context.Handbook;

    /// <summary>The view.</summary>
    public SearchView View() => new(Handbook.Pages.Count > MostPages ? Indexes() : Pages());

    private List<SearchGroupView> Pages()
    {
        var buckets = context.Site.Pages.OfType<BucketSitePage>().Select(page => Entry(
            KindNames.Bucket, page.Entry.Bucket.Title, context.Url(page.Address), page.Entry.Bucket.Description));
        var pages = Handbook.Pages.Select(page => Entry(
            Handbook.KindNameOf(page), page.Title, context.Url(page.Address), page.Content.Heading.Description));
        var packs = context.Site.Packs.Select(pack => Entry(KindNames.Pack, pack.Title, context.Url(pack.Address), pack.Description));
        return
        [
            .. pages.Concat(buckets).Concat(packs).ToLookup(entry => entry.Kind)
                .OrderBy(group => KindNames.OrderOf(group.Key))
                .Select(group => new SearchGroupView(context.Strings.Get($"kinds.{group.Key}"), Sorted(group))),
        ];
    }

    private List<SearchGroupView> Indexes()
    {
        var folders = context.Site.Nodes.Values.Where(node => node.IsFolder && node != context.Site.Home)
            .ToLookup(node => node.Kind == KindNames.Bucket, node => Entry(node.Kind, node.Title, context.Url(node.Address), null, node.PageCount));
        var tags = context.Site.Tags.Select(tag => Entry(null, tag.Name, context.Url(tag.Address), null, tag.Pages.Count));
        return
        [
            .. new[]
            {
                new SearchGroupView(context.Strings.Get("nav.sections"), Sorted(folders[false])),
                new SearchGroupView(context.Strings.Get($"kinds.{KindNames.Bucket}"), Sorted(folders[true])),
                new SearchGroupView(context.Strings.Get("tags.title"), Sorted(tags)),
            }.Where(group => group.Entries.Count > 0),
        ];
    }

    private SearchEntryView Entry(string? kind, string title, string url, string? description, int? count = null) =>
        new(kind, kind is null ? null : context.Strings.Get($"kind-names.{kind}"), title, url, description, count);

    /// <summary>By title, the same in every culture.</summary>
    private static List<SearchEntryView> Sorted(IEnumerable<SearchEntryView> entries) =>
        [.. entries.OrderBy(entry => entry.Title, StringComparer.OrdinalIgnoreCase).ThenBy(entry => entry.Url, StringComparer.Ordinal)];
}
