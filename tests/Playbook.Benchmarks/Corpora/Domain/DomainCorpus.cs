namespace Playbook.Benchmarks.Corpora.Domain;

/// <summary>A handbook of wheels, skills, roles, banks, sessions and plans: a craft for every hundred pages.</summary>
internal sealed class DomainCorpus : ICorpus
{
    /// <summary>Its name.</summary>
    public const string CorpusName = "domain";

    private const int Seed = 2;

    /// <inheritdoc />
    public string Name => CorpusName;

    /// <inheritdoc />
    /// <remarks>The list of emotions is one of the pages, so that they are as many as were asked for.</remarks>
    public IEnumerable<CorpusFile> Files(int pages)
    {
        CorpusSize.ThrowIfOutOfRange(pages);
        yield return new CorpusFile("_settings.yml", "id: benchmark-domain\ntitle: Benchmark domain\n");
        yield return new CorpusFile("index.md", "# Benchmark domain\n\nBegin with one of [the wheels](wheels/accounts-analysts.md).\n");
        yield return new CorpusFile(EmotionsPage.Path, EmotionsPage.Text);
        var crafts = pages / Craft.UsualPages;
        for (var craft = 0; craft < crafts; craft++)
        {
            var rest = craft == crafts - 1 ? pages - 1 - (craft * Craft.UsualPages) : Craft.UsualPages;
            foreach (var file in FilesOf(new Craft(craft, rest)))
            {
                yield return file;
            }
        }
    }

    private static IEnumerable<CorpusFile> FilesOf(Craft craft) =>
    [
        .. Write([craft.Wheel], craft, WheelPages.Write),
        .. Write(craft.Skills, craft, SkillPages.Write),
        .. Write(craft.Roles, craft, RolePages.Write),
        .. Write(craft.Banks, craft, BankPages.Write),
        .. Write(craft.Sessions, craft, SessionPages.Write),
        .. Write(craft.Plans, craft, PlanPages.Write),
        .. Write(craft.Checks, craft, CheckPages.Write),
        .. Write(craft.Frameworks, craft, FrameworkPages.Write),
        .. Write(craft.Guides, craft, CraftGuidePages.Write),
    ];

    private static IEnumerable<CorpusFile> Write(IEnumerable<Place> places, Craft craft, Func<DomainText, string> write) =>
        places.Select(place => new CorpusFile(place.Path, write(new DomainText(craft, place, Dice.Of(Seed, place.Number)))));
}
