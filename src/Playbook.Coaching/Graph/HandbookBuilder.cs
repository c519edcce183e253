using Playbook.Coaching.Content;
using Playbook.Coaching.Plans;
using Playbook.Coaching.Questions;
using Playbook.Coaching.Roles;
using Playbook.Coaching.Settings;
using Playbook.Coaching.Skills;
using Playbook.Coaching.Wheels;
using Playbook.Engine.Diagnostics;
using Playbook.Engine.Files;
using Playbook.Web.Links;
using Playbook.Web.Markdown;

namespace Playbook.Coaching.Graph;

/// <summary>Makes the handbook out of pages: ids, buckets, what serves what, which page links to which.</summary>
/// <param name="settings">What is said about the whole.</param>
/// <param name="leftOut">Names of what is no part of the site, by choice.</param>
/// <param name="links">Where links led in the last build.</param>
/// <param name="diagnostics">Where findings go.</param>
public sealed class HandbookBuilder(HandbookSettings settings, IReadOnlySet<string> leftOut, LinkMemory links, DiagnosticBag diagnostics)
{
    /// <summary>Resolves everything and reports what cannot be.</summary>
    /// <param name="pages">The pages with their addresses, by path.</param>
    /// <param name="ordered">The same pages in the order of <see cref="PageOrder"/>.</param>
    /// <param name="index">Everything that a link may lead to.</param>
    /// <param name="bucketAddress">The address of a bucket's page.</param>
    public Handbook Build(IReadOnlyList<Page> pages, IReadOnlyList<Page> ordered, SiteIndex index, Func<Bucket, UrlPath> bucketAddress)
    {
        ReportDuplicateIds(pages);
        var buckets = Buckets(ordered, bucketAddress);
        FillIds(index, pages, buckets);
        var resolver = new LinkResolver(index);
        var handbook = new Handbook(settings, pages, ordered, resolver) { Buckets = buckets, PagesById = PagesById(pages) };
        handbook = new Handbook(handbook) { Services = Services(handbook), Backlinks = Backlinks(ordered, index, resolver) };
        new ReferenceChecker(handbook, leftOut, diagnostics).Check();
        return handbook;
    }

    private void ReportDuplicateIds(IReadOnlyList<Page> pages)
    {
        // Guides may share a file name; their default ids are only a convenience. Everything else is named by its id.
        var named = pages.Where(page => page.Kind != Kind.Guide || page.Metadata.Id is not null);
        foreach (var group in named.GroupBy(page => (page.Kind, page.Id)).Where(group => group.Count() > 1))
        {
            var first = group.First();
            foreach (var page in group.Skip(1))
            {
                diagnostics.Add(ContentDiagnostics.DuplicateId.At(
                    page.IdLocation, $"The id '{page.Id}' belongs to {first.File.DisplayPath} already.", "an id of its own, as 'id:' in the front matter"));
            }
        }
    }

    private SortedDictionary<string, BucketEntry> Buckets(IReadOnlyList<Page> ordered, Func<Bucket, UrlPath> bucketAddress)
    {
        var skills = ordered.OfType<SkillPage>().ToLookup(skill => skill.Bucket.Value, StringComparer.Ordinal);
        var buckets = new SortedDictionary<string, BucketEntry>(StringComparer.Ordinal);
        foreach (var wheel in ordered.OfType<WheelPage>())
        {
            foreach (var bucket in wheel.Buckets)
            {
                var entry = new BucketEntry(wheel, bucket, bucketAddress(bucket), [.. skills[bucket.Id.Value]]);
                if (!buckets.TryAdd(bucket.Id.Value, entry))
                {
                    diagnostics.Add(ContentDiagnostics.DuplicateBucket.At(
                        bucket.Id.Location,
                        $"The bucket '{bucket.Id.Value}' belongs to {buckets[bucket.Id.Value].Wheel.File.DisplayPath} already.",
                        "a bucket id of its own"));
                }
            }
        }

        return buckets;
    }

    private static void FillIds(
        SiteIndex index, IReadOnlyList<Page> pages, SortedDictionary<string, BucketEntry> buckets)
    {
        foreach (var page in pages)
        {
            index.AddId(page.Id, page.Address, "", page.Metadata.Id is not null);
            if (page is BankPage bank)
            {
                foreach (var question in bank.Questions.Where(question => question.HasStatedId))
                {
                    index.AddId(question.Id, page.Address, "#" + Uri.EscapeDataString(question.Id), isStated: false);
                }
            }
        }

        foreach (var bucket in buckets.Values)
        {
            index.AddId(bucket.Bucket.Id.Value, bucket.Address, "", isStated: true);
        }
    }

    private static Dictionary<string, Page> PagesById(IReadOnlyList<Page> pages)
    {
        // Sorting keeps the order of paths in which the pages come.
        var byId = new Dictionary<string, Page>(pages.Count, StringComparer.Ordinal);
        foreach (var page in pages.OrderBy(page => page.Metadata.Id is null))
        {
            byId.TryAdd(page.Id, page);
        }

        return byId;
    }

    private static SortedDictionary<string, SkillService> Services(Handbook handbook)
    {
        var questions = handbook.AllQuestions
            .SelectMany(entry => entry.Question.Attributes.Skills.Select(skill => (skill.Value, entry)))
            .ToLookup(pair => pair.Value, pair => pair.entry, StringComparer.Ordinal);
        var pages = handbook.PagesInOrder
            .Where(page => page is not (BankPage or SkillPage))
            .SelectMany(page => SkillIds(page).Distinct(StringComparer.Ordinal).Select(skill => (skill, page)))
            .ToLookup(pair => pair.skill, pair => pair.page, StringComparer.Ordinal);
        var roles = handbook.OfKind<RolePage>()
            .SelectMany(role => role.Expectations.Select(row => (Skill: handbook.SkillOf(row)?.Id ?? "", new RoleExpectation(role, row.Value))))
            .ToLookup(pair => pair.Skill, pair => pair.Item2, StringComparer.Ordinal);
        var services = new SortedDictionary<string, SkillService>(StringComparer.Ordinal);
        foreach (var id in handbook.Skills.Keys)
        {
            services.Add(id, new SkillService([.. questions[id]], [.. pages[id]], [.. roles[id]]));
        }

        return services;
    }

    private static IEnumerable<string> SkillIds(Page page)
    {
        var named = page.Metadata.Skills.Select(skill => skill.Value);
        return page is PlanPage plan ? named.Concat(plan.Fits.Low.Concat(plan.Fits.High).Select(shape => shape.Value)) : named;
    }

    private Dictionary<UrlPath, IReadOnlyList<Page>> Backlinks(IReadOnlyList<Page> ordered, SiteIndex index, LinkResolver resolver)
    {
        var backlinks = new Dictionary<UrlPath, IReadOnlyList<Page>>();
        foreach (var (page, found) in ordered.Zip(links.Of(ordered, index, page => LinksOf(page, resolver))))
        {
            diagnostics.AddRange(found.Findings);
            foreach (var target in found.Targets)
            {
                AddTo(backlinks, target, page);
            }
        }

        return backlinks;
    }

    private static void AddTo(Dictionary<UrlPath, IReadOnlyList<Page>> backlinks, UrlPath target, Page page)
    {
        if (backlinks.TryGetValue(target, out var pages))
        {
            ((List<Page>)pages).Add(page);
        }
        else
        {
            backlinks.Add(target, new List<Page> { page });
        }
    }

    private static PageLinks LinksOf(Page page, LinkResolver resolver)
    {
        var findings = new List<Diagnostic>();
        var targets = new HashSet<UrlPath>();
        var cited = page.Metadata.Sources.Select(source => source.Link(page)).OfType<MarkdownLink>();
        foreach (var link in page.Content.Source.Body.Links.Concat(cited))
        {
            var target = resolver.Resolve(link);
            if (target is InternalTarget { Address: var address } && !link.IsImage && address != page.Address)
            {
                targets.Add(address);
            }
            else if (LinkFindings.Of(link, target) is { } finding)
            {
                findings.Add(finding);
            }
        }

        return new PageLinks(targets, findings);
    }
}
