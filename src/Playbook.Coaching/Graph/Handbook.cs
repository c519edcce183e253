using Playbook.Coaching.Blocks.Questions;
using Playbook.Coaching.Content;
using Playbook.Coaching.Lists;
using Playbook.Coaching.Questions;
using Playbook.Coaching.Roles;
using Playbook.Coaching.Settings;
using Playbook.Coaching.Skills;
using Playbook.Coaching.Wheels;
using Playbook.Engine.Files;
using Playbook.Web.Links;

namespace Playbook.Coaching.Graph;

/// <summary>The whole handbook, everything resolved. Immutable; pages and data files are made from it.</summary>
public sealed class Handbook
{
    private readonly Lazy<QuestionFinder> _finder;
    private readonly Lazy<IReadOnlyDictionary<UrlPath, BucketEntry>> _bucketsByAddress;

    internal Handbook(HandbookSettings settings, IReadOnlyList<Page> pages, IReadOnlyList<Page> ordered, LinkResolver links)
    {
        Settings = settings;
        Pages = pages;
        PagesInOrder = ordered;
        Links = links;
        PagesByAddress = pages.ToDictionary(page => page.Address);
        Skills = ById<SkillPage>();
        Banks = ById<BankPage>();
        Roles = ById<RolePage>();
        Wheels = ById<WheelPage>();
        Lists = ById<ListPage>();
        AllQuestions = [.. OfKind<BankPage>().SelectMany(bank => bank.Questions.Select(question => new BankQuestion(bank, question)))];
        _finder = new(() => new(AllQuestions));
        _bucketsByAddress = new(() => Buckets.Values.GroupBy(entry => entry.Address).ToDictionary(group => group.Key, group => group.First()));
    }

    /// <summary>The same handbook, of which more is to be said.</summary>
    internal Handbook(Handbook other)
    {
        (Settings, Pages, PagesInOrder, Links, PagesByAddress) = (other.Settings, other.Pages, other.PagesInOrder, other.Links, other.PagesByAddress);
        (Skills, Banks, Roles, Wheels, Lists) = (other.Skills, other.Banks, other.Roles, other.Wheels, other.Lists);
        (AllQuestions, Buckets, PagesById) = (other.AllQuestions, other.Buckets, other.PagesById);
        (_finder, _bucketsByAddress) = (other._finder, other._bucketsByAddress);
    }

    /// <summary>What is said about the whole.</summary>
    public HandbookSettings Settings { get; }

    /// <summary>Name of the handbook.</summary>
    public string Title => Settings.Title ?? "";

    /// <summary>Every page made from a content file, by path.</summary>
    public IReadOnlyList<Page> Pages { get; }

    /// <summary>The same pages in the order of <see cref="PageOrder"/>, in which they are listed.</summary>
    public IReadOnlyList<Page> PagesInOrder { get; }

    /// <summary>Every page made from a content file, by its address.</summary>
    public IReadOnlyDictionary<UrlPath, Page> PagesByAddress { get; }

    /// <summary>Finds what a link leads to.</summary>
    public LinkResolver Links { get; }

    /// <summary>Skills by id.</summary>
    public IReadOnlyDictionary<string, SkillPage> Skills { get; }

    /// <summary>Banks by id.</summary>
    public IReadOnlyDictionary<string, BankPage> Banks { get; }

    /// <summary>Roles by id.</summary>
    public IReadOnlyDictionary<string, RolePage> Roles { get; }

    /// <summary>Wheels by id.</summary>
    public IReadOnlyDictionary<string, WheelPage> Wheels { get; }

    /// <summary>Lists by id.</summary>
    public IReadOnlyDictionary<string, ListPage> Lists { get; }

    /// <summary>Buckets by id.</summary>
    public IReadOnlyDictionary<string, BucketEntry> Buckets { get; internal init; } = new Dictionary<string, BucketEntry>();

    /// <summary>Every question of every bank.</summary>
    public IReadOnlyList<BankQuestion> AllQuestions { get; }

    /// <summary>What serves each skill, by the skill's id.</summary>
    public IReadOnlyDictionary<string, SkillService> Services { get; internal init; } = new Dictionary<string, SkillService>();

    /// <summary>The pages that link to a page, by its address.</summary>
    public IReadOnlyDictionary<UrlPath, IReadOnlyList<Page>> Backlinks { get; internal init; } =
        new Dictionary<UrlPath, IReadOnlyList<Page>>();

    /// <summary>Pages by every id that names one; where several share it, the first by path.</summary>
    public IReadOnlyDictionary<string, Page> PagesById { get; internal init; } = new Dictionary<string, Page>();

    /// <summary>The pages of a type, in order: by <c>order</c>, then title.</summary>
    public IEnumerable<T> OfKind<T>()
        where T : Page => PagesInOrder.OfType<T>();

    /// <summary>The bucket whose page lies at an address, or null.</summary>
    public BucketEntry? BucketAt(UrlPath address) => _bucketsByAddress.Value.GetValueOrDefault(address);

    /// <summary>The bucket that a page lies in; null for what is no skill, or has no bucket.</summary>
    public BucketEntry? BucketOf(Page page) => page is SkillPage skill ? Buckets.GetValueOrDefault(skill.Bucket.Value) : null;

    /// <summary>The buckets that are a wheel's own, in order: an id belongs to the first wheel that names it.</summary>
    public IEnumerable<BucketEntry> BucketsOf(WheelPage wheel) =>
        wheel.Buckets.Select(bucket => Buckets[bucket.Id.Value]).Where(entry => entry.Wheel == wheel);

    /// <summary>The roles of a wheel, in order: those that name it, and of the first wheel also those that name none.</summary>
    public IEnumerable<RolePage> RolesOf(WheelPage wheel) =>
        OfKind<RolePage>().Where(role => role.Wheel is { } named ? named.Value == wheel.Id : OfKind<WheelPage>().First() == wheel);

    /// <summary>The place of a bucket among its wheel's own, from 1.</summary>
    public int NumberOf(BucketEntry bucket) => BucketsOf(bucket.Wheel).TakeWhile(entry => entry != bucket).Count() + 1;

    /// <summary>The scale on which a skill is rated: that of its wheel.</summary>
    public Scale ScaleOf(SkillPage skill) => Buckets.GetValueOrDefault(skill.Bucket.Value)?.Wheel.Scale ?? Scale.Default;

    /// <summary>The questions about a bucket as a whole, in the order of their banks.</summary>
    public IEnumerable<BankQuestion> QuestionsOf(BucketEntry bucket) => _finder.Value.OfBucket(bucket.Bucket.Id.Value);

    /// <summary>The questions that meet a block's conditions, in the order of their banks.</summary>
    public IReadOnlyList<BankQuestion> Questions(QuestionQuery query) => _finder.Value.Find(query);

    private SortedDictionary<string, T> ById<T>()
        where T : Page
    {
        var byId = new SortedDictionary<string, T>(StringComparer.Ordinal);
        foreach (var page in Pages.OfType<T>())
        {
            byId.TryAdd(page.Id, page);
        }

        return byId;
    }
}
