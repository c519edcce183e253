using Playbook.Browser.Tests.Sites;
using Playbook.Testing;

namespace Playbook.Browser.Tests.QuestionBank;

/// <summary>Handbooks with banks of questions.</summary>
internal static class BankSite
{
    /// <summary>The page of all questions.</summary>
    public const string Page = "question-bank.html";

    /// <summary>A page to read, which has no scripts of forms.</summary>
    public const string Reading = "guides/reading.html";

    /// <summary>A session with steps.</summary>
    public const string Session = "sessions/talk.html";

    /// <summary>The name of the workbook's database.</summary>
    public const string Database = "playbook:banks";

    private static readonly string[] Moments = ["before", "opening", "during", "closing"];

    private static readonly string[] Depths = ["light", "medium", "deep"];

    private static readonly string[] Buckets = ["people", "craft", "plans"];

    private static readonly Lazy<Task<SiteFiles>> Usual = new(() => BuildAsync(Builder()));

    /// <summary>Twelve questions in two banks: each of three buckets with each of three depths, and three with blanks.</summary>
    public static async Task<SiteFiles> FilesAsync() => new(await Usual.Value);

    /// <summary>The usual handbook, and a third bank with so many questions more.</summary>
    public static Task<SiteFiles> WithMoreAsync(int questions) => BuildAsync(Builder().With("questions/many.md", "# Many\n\n" + string.Concat(Enumerable.Range(1, questions)
        .Select(i => $"- What is the {i}th thing that you would try again tomorrow? {{#many-{i} moment={Moments[i % 4]} depth={Depths[i % 3]} bucket={Buckets[i % 3]}}}\n"))));

    /// <summary>The usual handbook with another file.</summary>
    public static Task<SiteFiles> WithAsync(string path, string text) => BuildAsync(Builder().With(path, text));

    private static SiteBuilder Builder()
    {
        var grid = string.Concat(Buckets.SelectMany(bucket => Depths.Select((depth, i) =>
            $"- What does a {depth} day of {bucket} look like? {{#{bucket}-{depth} moment={Moments[i]} depth={depth} bucket={bucket}}}\n  - And what of {bucket} after it?\n")));
        return new SiteBuilder()
            .With("_settings.yml", "id: banks\ntitle: Banks\n")
            .With("index.md", "# Banks\n\nAsk.\n")
            .With("guides/reading.md", "# Reading\n\nWords to read.\n")
            .With("wheels/wheel.md", "---\nbuckets:\n  - id: people\n    title: People\n  - id: craft\n    title: Craft\n  - id: plans\n    title: Plans\n---\n# Wheel\n\nAll of it.\n")
            .With("skills/people/empathy.md", "# Empathy\n\nTo feel with others.\n")
            .With("questions/grid.md", $"# Grid\n\n{grid}")
            .With("questions/gaps.md", "---\nmoment: closing\n---\n# Gaps\n\n- Where do you put yourself on [Skill X]? {#where scale=1-10 skill=empathy}\n- Who saw you use [Skill X] with ____ and ____? {#saw depth=deep}\n- Qué café did you learn it in, ____? {#cafe}\n")
            .With("sessions/talk.md", "---\nminutes: 30\n---\n# Talk\n\nA talk.\n\n## Recap {minutes=10}\n\n::: answer {#wins}\nWhat went well?\n:::\n\n## Work {minutes=20}\n\n::: actions {#next rows=2}\nWhat next?\n:::\n")
            .With("sessions/short.md", "---\nminutes: 10\n---\n# Short\n\nA short one.\n\n## Only {minutes=10}\n\n::: scale {#mood}\nMood\n:::\n");
    }

    private static async Task<SiteFiles> BuildAsync(SiteBuilder builder) =>
        new((await builder.BuildAsync()).Files.Select(file => KeyValuePair.Create(file.Key.Value, file.Value)));
}
