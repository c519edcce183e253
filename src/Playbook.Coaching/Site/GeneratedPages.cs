using Playbook.Coaching.Content;
using Playbook.Coaching.Graph;
using Playbook.Coaching.Packs;
using Playbook.Coaching.Questions;
using Playbook.Coaching.Skills;
using Playbook.Coaching.Wheels;
using Playbook.Engine.Files;
using Playbook.Web.Markdown;

namespace Playbook.Coaching.Site;

/// <summary>Decides which pages the generator makes beside those of the content files, and where.</summary>
/// <param name="planner">Knows the addresses that are taken.</param>
public sealed class GeneratedPages(AddressPlanner planner)
{
    /// <summary>Most UTF-16 units of a tag in its address: three bytes each, a number and an extension fit in the name of a file.</summary>
    private const int LongestTagName = 75;

    /// <summary>Where any page can be found.</summary>
    public static UrlPath Search { get; } = new("search.html");

    /// <summary>All that somebody filled in.</summary>
    public static UrlPath Workbook { get; } = new("workbook.html");

    /// <summary>Where ratings of several people are laid side by side.</summary>
    public static UrlPath Compare { get; } = new("compare.html");

    /// <summary>Where questions are chosen from all banks.</summary>
    public static UrlPath QuestionBank { get; } = new("question-bank.html");

    /// <summary>The pages that every site has, and those that its content asks for. Content files win over them.</summary>
    /// <param name="pages">The pages, by path.</param>
    /// <param name="ordered">The same pages in the order in which they are listed.</param>
    public IReadOnlyList<SitePage> Plan(IReadOnlyList<Page> pages, IReadOnlyList<Page> ordered)
    {
        var planned = new List<SitePage>();
        Add(planned, new HomeSitePage(new UrlPath("index.html")));
        Add(planned, new NotFoundSitePage(new UrlPath("404.html")));
        Add(planned, new SearchSitePage(Search));
        Add(planned, new WorkbookSitePage(Workbook));
        foreach (var definition in Kinds.All.Where(definition => pages.Any(page => Belongs(page, definition))))
        {
            Add(planned, new KindSitePage(new UrlPath($"{definition.Folder}/index.html"), definition));
        }

        AddForms(planned, pages);
        AddTags(planned, pages, ordered);
        return planned;
    }

    /// <summary>The pages on which people are rated, one for each wheel that has skills, the one on which they compare, and the one on which questions are chosen.</summary>
    public IReadOnlyList<SitePage> Tools(IReadOnlyList<Page> pages, IEnumerable<WheelPage> ordered)
    {
        var buckets = pages.OfType<SkillPage>().Select(skill => skill.Bucket.Value).ToHashSet(StringComparer.Ordinal);
        var planned = new List<SitePage>();
        foreach (var wheel in ordered.Where(wheel => wheel.Buckets.Any(bucket => buckets.Contains(bucket.Id.Value))))
        {
            Add(planned, new AssessSitePage(wheel, Slugger.Slug(wheel.Id)));
        }

        if (planned.Count > 0)
        {
            Add(planned, new CompareSitePage(Compare));
        }

        if (pages.OfType<BankPage>().Any(bank => bank.Questions.Count > 0))
        {
            Add(planned, new QuestionBankSitePage(QuestionBank));
        }

        return planned;
    }

    /// <summary>
    /// Pages of the tools that are not there because a wheel is left out or has no skills, or the banks are left out. A base
    /// handbook links to them, and whoever leaves its wheels or banks out need not change its pages.
    /// </summary>
    public static IEnumerable<string> MissingTools(IEnumerable<Page> pages, LeftOut leftOut, IEnumerable<SitePage> planned)
    {
        var folder = Kinds.Of(Kind.Wheel).Folder + "/";
        var leftOutWheels = leftOut.Sources.Where(source => source.Value.StartsWith(folder, StringComparison.Ordinal)).Select(source => Path.GetFileNameWithoutExtension(source.Value));
        return pages.OfType<WheelPage>().Select(wheel => wheel.Id).Concat(leftOutWheels)
            .Select(id => Slugger.Slug(id))
            .SelectMany(name => new[] { $"assess/{name}.html", $"define/{name}.html" })
            .Append(Compare.Value)
            .Append(QuestionBank.Value)
            .Except(planned.Select(page => page.Address.Value), StringComparer.Ordinal);
    }

    /// <summary>Where the words of a wheel can be changed.</summary>
    public static UrlPath Define(WheelPage wheel) => new($"define/{Slugger.Slug(wheel.Id)}.html");

    /// <summary>The address of a bucket's page.</summary>
    public static UrlPath AddressOf(Bucket bucket) => new($"skills/{Slugger.Slug(bucket.Id.Value)}/index.html");

    /// <summary>The ids of the buckets that get a page, by its address. Content files win over them.</summary>
    public IReadOnlyDictionary<UrlPath, string> BucketAddresses(IEnumerable<Page> pages)
    {
        var owners = new Dictionary<UrlPath, string>();
        var taken = new Dictionary<UrlPath, string>();
        foreach (var bucket in pages.OfType<WheelPage>().SelectMany(wheel => wheel.Buckets))
        {
            var address = AddressOf(bucket);
            if (!owners.TryAdd(address, bucket.Id.Value))
            {
                ReportSameAddress(bucket, owners[address]);
            }
            else if (planner.IsPortable(address, bucket.Id.Location) && planner.TryTakeGenerated(address))
            {
                taken.Add(address, bucket.Id.Value);
            }
        }

        return taken;
    }

    /// <summary>The pages of packs, whose addresses are taken, and of the list of them.</summary>
    public IReadOnlyList<SitePage> Packs(IReadOnlyList<Pack> packs)
    {
        var planned = new List<SitePage>(packs.Select(pack => new PackSitePage(pack)));
        if (packs.Count > 0)
        {
            Add(planned, new PacksSitePage());
        }

        return planned;
    }

    /// <summary>An index for every folder that holds pages and has none.</summary>
    public IReadOnlyList<SitePage> Folders(IEnumerable<UrlPath> addresses)
    {
        var folders = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var address in addresses)
        {
            for (var folder = address.Directory; folder.Length > 0 && folders.Add(folder); folder = new UrlPath(folder).Directory)
            {
            }
        }

        return [.. folders.Select(folder => new FolderSitePage(new UrlPath($"{folder}/index.html"))).Where(Takes)];
    }

    /// <summary>Whether a page is listed in the index of a kind. Guides are everywhere; only those in their folder are.</summary>
    public static bool Belongs(Page page, KindDefinition definition) =>
        page.Kind == definition.Kind
        && (definition.Kind != Kind.Guide
            || (!page.IsIndex && page.Source.Value.StartsWith(definition.Folder + "/", StringComparison.Ordinal)));

    /// <summary>The forms of every wheel; of two whose ids make one address, the first by path has it.</summary>
    private void AddForms(List<SitePage> planned, IReadOnlyList<Page> pages)
    {
        foreach (var wheel in pages.OfType<WheelPage>().Where(wheel => PortableName.Problem(Define(wheel)) is null))
        {
            Add(planned, new DefineSitePage(Define(wheel), wheel));
        }
    }

    private void AddTags(List<SitePage> planned, IReadOnlyList<Page> pages, IReadOnlyList<Page> ordered)
    {
        // A tag is called what the first page by path calls it.
        var names = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var tag in pages.SelectMany(page => page.Metadata.Tags))
        {
            names.TryAdd(Tag.KeyOf(tag), tag);
        }

        var tagged = ordered
            .SelectMany(page => page.Metadata.Tags.Select(Tag.KeyOf).Distinct(StringComparer.Ordinal).Select(key => (key, page)))
            .ToLookup(pair => pair.key, pair => pair.page, StringComparer.Ordinal);

        // The page of all tags has the first right to its name, also where a tag is called 'Index'.
        var slugs = new Slugger();
        _ = slugs.Take("index");
        foreach (var (key, name) in names)
        {
            var address = new UrlPath($"tags/{NameOf(key, slugs)}.html");
            Add(planned, new TagSitePage(address, new Tag(name, address, [.. tagged[key]])));
        }

        if (names.Count > 0)
        {
            Add(planned, new TagsSitePage(new UrlPath("tags/index.html")));
        }
    }

    /// <summary>A file name for a tag, which may be as long as its author likes, and be called as a device is.</summary>
    private static string NameOf(string tag, Slugger names)
    {
        var length = Math.Min(tag.Length, LongestTagName);
        tag = tag[..(length > 0 && char.IsHighSurrogate(tag[length - 1]) ? length - 1 : length)];
        var name = names.Next(tag);
        while (PortableName.IsReserved(name))
        {
            name = names.Next(tag);
        }

        return name;
    }

    /// <summary>Two ids may make one address, as <c>Team</c> and <c>team</c> do. The same id twice is reported as that.</summary>
    private void ReportSameAddress(Bucket bucket, string owner)
    {
        if (bucket.Id.Value != owner)
        {
            planner.ReportTaken(AddressOf(bucket), $"the bucket '{owner}'", bucket.Id.Location);
        }
    }

    private void Add(List<SitePage> planned, SitePage page)
    {
        if (Takes(page))
        {
            planned.Add(page);
        }
    }

    private bool Takes(SitePage page) => planner.TryTakeGenerated(page.Address);
}
