using Playbook.Coaching.Content;
using Playbook.Coaching.Graph;
using Playbook.Coaching.Plans;
using Playbook.Coaching.Wheels;
using Playbook.Web.Links;

namespace Playbook.Coaching.Review;

/// <summary>Where authors lead a reader, beyond the lists and menus that the site makes by itself.</summary>
internal static class Links
{
    /// <summary>
    /// The pages that a page leads to: by a link in its body, as related, served or needed in its front matter, or as a skill of
    /// its wheel.
    /// </summary>
    public static IEnumerable<Page> From(Page page, Handbook handbook)
    {
        var written = page.Content.Source.Body.Links
            .Select(link => handbook.Links.Resolve(link)).OfType<InternalTarget>()
            .Select(target => handbook.PagesByAddress.GetValueOrDefault(target.Address));
        var named = page.Metadata.Related.Concat(page.Metadata.Skills)
            .Concat(page is PlanPage { Role: { } role } ? [role] : [])
            .Select(id => handbook.PagesById.GetValueOrDefault(id.Value));
        var turned = page is WheelPage wheel ? handbook.BucketsOf(wheel).SelectMany(bucket => bucket.Skills) : [];
        return written.Concat(named).Concat(turned).OfType<Page>().Where(other => other != page).Distinct();
    }
}
