using Playbook.Coaching.Content;
using Playbook.Web.Links;

namespace Playbook.Coaching.Graph;

/// <summary>
/// Where the links of pages led in the last build of the same site. As long as all that links may lead to stays the same,
/// so does where they lead.
/// </summary>
public sealed class LinkMemory
{
    private SiteIndex? _index;
    private Dictionary<PageContent, PageLinks> _pages = new(ReferenceEqualityComparer.Instance);

    /// <summary>Where the links of each page lead.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="index">Everything that a link may lead to.</param>
    /// <param name="find">Finds it out for a page; called from many threads.</param>
    internal IReadOnlyList<PageLinks> Of(IReadOnlyList<Page> pages, SiteIndex index, Func<Page, PageLinks> find)
    {
        var known = _index is not null && index.LeadsLike(_index) ? _pages : [];
        var links = new PageLinks[pages.Count];
        Parallel.For(0, pages.Count, i => links[i] = known.GetValueOrDefault(pages[i].Content) ?? find(pages[i]));
        _pages = new(pages.Count, ReferenceEqualityComparer.Instance);
        for (var i = 0; i < pages.Count; i++)
        {
            _pages[pages[i].Content] = links[i];
        }

        _index = index;
        return links;
    }
}
