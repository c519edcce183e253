using Playbook.Coaching.Content;
using Playbook.Coaching.Graph;
using Playbook.Coaching.Questions;
using Playbook.Coaching.Site;
using Playbook.Web.Search;
using Playbook.Web.Themes;

namespace Playbook.Coaching.Search;

/// <summary>What a search of the handbook can find: its pages, and each question of its banks.</summary>
/// <param name="site">The planned site.</param>
/// <param name="strings">Texts of the interface.</param>
public sealed class SearchDocuments(SiteMap site, UiStrings strings)
{
    /// <summary>The value of the facet of kinds that questions have, and its key among the texts.</summary>
    private const string Question = "question";

    private Handbook Handbook => site.Handbook;

    /// <summary>The pages, by address. Beside the title a result shows the kind and the bucket.</summary>
    public IReadOnlyList<SearchDocument> Pages() => [.. site.Pages.Select(Document).OfType<SearchDocument>()];

    /// <summary>The questions, in the order of their banks. Beside its words a result shows the bank, the moment, the depth and the buckets, and knows the id.</summary>
    public IReadOnlyList<SearchDocument> Questions() => [.. Handbook.AllQuestions.Select(Document)];

    private SearchDocument? Document(SitePage page) => page switch
    {
        ContentSitePage { Page: var content } => Content(content),
        BucketSitePage { Entry: var entry } => Bucket(entry),
        PackSitePage { Pack: var pack } => Named(page, pack.Title, pack.Description, KindNames.Pack),
        KindSitePage kind => Index(page, kind.Definition.Name),
        PacksSitePage => Index(page, KindNames.Pack),
        AssessSitePage assess => Named(page, strings.Get("assess.title", assess.Wheel.Title), strings.Get("assess.lead")),
        CompareSitePage => Named(page, strings.Get("compare.title"), strings.Get("compare.lead")),
        DefineSitePage define => Named(page, strings.Get("define.title", define.Wheel.Title), strings.Get("define.lead")),
        WorkbookSitePage => Named(page, strings.Get("workbook.title"), strings.Get("workbook.lead")),
        TagsSitePage => Named(page, strings.Get("tags.title"), null),
        _ => null,
    };

    private SearchDocument Content(Page page)
    {
        var buckets = BucketsOf(page);
        var kind = Handbook.KindNameOf(page);
        return new SearchDocument(page.Address.Encoded(), page.Title, page.Content.Heading.Description, SearchText.Sections(page.Content.Blocks))
        {
            Details = [KindTitle(kind), .. buckets.Take(1).Select(bucket => bucket.Bucket.Title)],
            Facets =
            [
                Kind(kind),
                .. buckets.Select(Facet),
                .. page is BankPage bank ? bank.Questions.Select(question => question.Attributes.Moment).Distinct().Order().OfType<Moment>().Select(Facet) : [],
                .. page.Metadata.Tags.Select(tag => new SearchFacet("tag", Tag.KeyOf(tag), tag)),
            ],
        };
    }

    private SearchDocument Bucket(BucketEntry entry)
    {
        var sections = SearchText.Sections(entry.Bucket.Introduction);
        return new SearchDocument(
            entry.Address.Encoded(),
            entry.Bucket.Title,
            entry.Bucket.Description,
            [.. sections, new SearchSection(null, "", entry.Skills.Select(skill => skill.Title))])
        {
            Details = [KindTitle(KindNames.Bucket), entry.Wheel.Title],
            Facets = [Kind(KindNames.Bucket), Facet(entry)],
        };
    }

    private SearchDocument Index(SitePage page, string kind) =>
        Named(page, strings.Get($"kinds.{kind}"), strings.Get($"kinds-about.{kind}"));

    private SearchDocument Named(SitePage page, string title, string? summary, string? kind = null) =>
        new(page.Address.Encoded(), title, summary, [])
        {
            Details = kind is null ? [] : [KindTitle(kind)],
            Facets = kind is null ? [] : [Kind(kind)],
        };

    private SearchDocument Document(BankQuestion entry)
    {
        var question = entry.Question;
        var attributes = question.Attributes;
        var buckets = BucketsOf(attributes.Buckets.Select(bucket => bucket.Value), attributes.Skills.Select(skill => skill.Value));
        return new SearchDocument(
            $"{entry.Bank.Address.Encoded()}#{Uri.EscapeDataString(question.Id)}",
            question.Text,
            null,
            [new SearchSection(null, question.Topic ?? "", question.FollowUps.Select(followUp => followUp.Text))])
        {
            Details =
            [
                question.Id,
                entry.Bank.Title,
                attributes.Moment is { } moment ? Facet(moment).Title : "",
                attributes.Depth is { } depth ? strings.Get($"depths.{depth.ToString().ToLowerInvariant()}") : "",
                string.Join(", ", buckets.Select(bucket => bucket.Bucket.Title)),
            ],
            Facets = [Kind(Question), .. buckets.Select(Facet), .. attributes.Moment is { } when ? new[] { Facet(when) } : []],
        };
    }

    private List<BucketEntry> BucketsOf(Page page) => Handbook.BucketOf(page) is { } own
        ? [own]
        : BucketsOf(page.Metadata.Buckets.Select(bucket => bucket.Value), page.Metadata.Skills.Select(skill => skill.Value));

    private List<BucketEntry> BucketsOf(IEnumerable<string> buckets, IEnumerable<string> skills) =>
    [
        .. buckets.Select(Handbook.Buckets.GetValueOrDefault)
            .Concat(skills.Select(Handbook.Skills.GetValueOrDefault).OfType<Page>().Select(Handbook.BucketOf))
            .OfType<BucketEntry>()
            .Distinct(),
    ];

    private SearchFacet Kind(string kind) => new("kind", kind, KindTitle(kind));

    private SearchFacet Facet(Moment moment)
    {
        var name = moment.ToString().ToLowerInvariant();
        return new("moment", name, strings.Get($"moments.{name}"));
    }

    private static SearchFacet Facet(BucketEntry entry) => new("bucket", entry.Bucket.Id.Value, entry.Bucket.Title);

    private string KindTitle(string kind) => strings.Get($"kind-names.{kind}");
}
