using Playbook.Coaching.Content;
using Playbook.Coaching.Graph;
using Playbook.Coaching.Questions;
using Playbook.Coaching.Site;
using Playbook.Coaching.Wheels;
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

    /// <summary>The names of tags by their keys. One whose page has no address is not among them.</summary>
    private readonly Dictionary<string, string> _tags = site.Tags.ToDictionary(tag => Tag.KeyOf(tag.Name), tag => tag.Name, StringComparer.Ordinal);

    private Handbook Handbook => site.Handbook;

    /// <summary>The pages, by address. Beside the title a result shows the kind and the bucket.</summary>
    public IReadOnlyList<SearchDocument> Pages() => [.. site.Pages.Select(Document).OfType<SearchDocument>()];

    /// <summary>The questions, in the order of their banks. Beside its words a result shows the bank, the moment, the depth and the buckets, and knows the id.</summary>
    public IReadOnlyList<SearchDocument> Questions() => [.. Handbook.AllQuestions.Select(Document)];

    /// <summary>What they can be narrowed down by, in the order in which it is offered.</summary>
    public IReadOnlyList<SearchFacet> Facets() =>
    [
        .. KindNames.All.Append(Question).Select(Kind),
        .. Handbook.OfKind<WheelPage>().SelectMany(Handbook.BucketsOf).Select(Facet),
        .. Enum.GetValues<Moment>().Select(Facet),
        .. site.Tags.Select(tag => Facet(Tag.KeyOf(tag.Name))),
    ];

    private SearchDocument? Document(SitePage page) => page switch
    {
        ContentSitePage { Page: var content } => Content(content),
        BucketSitePage { Entry: var entry } => Bucket(entry),
        PackSitePage { Pack: var pack } => Named(page, pack.Title, pack.Description, KindNames.Pack),
        KindSitePage kind => Index(page, kind.Definition.Name),
        PacksSitePage => Index(page, KindNames.Pack),
        AssessSitePage assess => Tool(page, "assess", assess.Wheel.Title),
        CompareSitePage => Tool(page, "compare"),
        DefineSitePage define => Tool(page, "define", define.Wheel.Title),
        QuestionBankSitePage => Tool(page, "question-bank"),
        WorkbookSitePage => Tool(page, "workbook"),
        TagsSitePage => Named(page, strings.Get("tags.title"), null),
        _ => null,
    };

    private SearchDocument Content(Page page)
    {
        var buckets = BucketsOf(page);
        var kind = Handbook.KindNameOf(page);
        return new SearchDocument(page.Address.Encoded(), page.Title, page.Content.Heading.Description, [.. SearchText.Sections(page.Content.Blocks), Sources(page)])
        {
            Keywords = page.Metadata.Keywords,
            Details = [KindTitle(kind), .. buckets.Take(1).Select(bucket => bucket.Bucket.Title)],
            Facets =
            [
                Kind(kind),
                .. buckets.Select(Facet),
                .. page is BankPage bank ? bank.Questions.Select(question => question.Attributes.Moment).Distinct().Order().OfType<Moment>().Select(Facet) : [],
                .. page.Metadata.Tags.Select(Tag.KeyOf).Where(_tags.ContainsKey).Select(Facet),
            ],
        };
    }

    /// <summary>What the page rests on: people look for methods by the names of those who made them.</summary>
    private static SearchSection Sources(Page page) =>
        new(null, "", page.Metadata.Sources.Select(source => string.Join(", ", new[] { source.Title, source.Author }.OfType<string>())));

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

    /// <summary>A tool, of which the texts of the interface say what it is for.</summary>
    private SearchDocument Tool(SitePage page, string name, params object[] about) =>
        Named(page, strings.Get($"{name}.title", about), strings.Get($"{name}.lead")) with
        {
            Keywords = strings.Get($"search.keywords.{name}").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
        };

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
                $"{entry.Bank.Id}/{question.Id}",
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

    /// <summary>A tag, as the site calls it.</summary>
    private SearchFacet Facet(string tagKey) => new("tag", tagKey, _tags[tagKey]);

    private string KindTitle(string kind) => strings.Get($"kind-names.{kind}");
}
