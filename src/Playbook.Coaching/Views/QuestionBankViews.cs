using Playbook.Coaching.Graph;
using Playbook.Coaching.QuestionBank;
using Playbook.Coaching.Questions;
using Playbook.Coaching.Roles;
using Playbook.Coaching.Site;
using Playbook.Coaching.Skills;
using Playbook.Coaching.Wheels;

namespace Playbook.Coaching.Views;

/// <summary>Makes the view of the page on which questions are chosen from all banks.</summary>
/// <param name="context">That page.</param>
public sealed class QuestionBankViews(PageContext context)
{
    /// <summary>Id under which the tray is saved: that of no page of content, which has no slash.</summary>
    public const string TrayId = "tools/questions";

    /// <summary>Most questions that are drawn at once: an hour has room for no more.</summary>
    private const int MostDrawn = 12;

    /// <summary>Stands for questions that say nothing of a sort.</summary>
    private const string None = "none";

    private Handbook Handbook => context.Handbook;

    /// <summary>The page of a bank's questions alone, from another page; null where a file has taken its place.</summary>
    public static string? UrlOf(BankPage? bank, PageContext context) => context.Site.Pages.OfType<QuestionBankSitePage>().FirstOrDefault() is { } page
        ? context.Url(page.Address) + (bank is null ? "" : $"#bank={Uri.EscapeDataString(bank.Id)}")
        : null;

    /// <summary>The view.</summary>
    public QuestionBankView View()
    {
        var banks = Handbook.OfKind<BankPage>().Where(bank => bank.Questions.Count > 0).ToList();
        return new QuestionBankView(
            Handbook.Settings.Id,
            Handbook.Title,
            context.Url(GeneratedPages.Workbook),
            Handbook.AllQuestions.Count,
            MostDrawn,
            [.. Facets(banks)],
            [.. banks.Select(bank => new BankCountView(bank.Title, context.Url(bank.Address), bank.Questions.Count))],
            [.. Handbook.OfKind<SkillPage>().Select(skill => skill.Title).Distinct(StringComparer.Ordinal)],
            [.. Handbook.OfKind<RolePage>().Select(role => role.Title).Distinct(StringComparer.Ordinal)]);
    }

    private IEnumerable<FacetView> Facets(List<BankPage> banks)
    {
        var moments = Counts(entry => [Name(entry.Question.Attributes.Moment)]);
        yield return Facet("moment", [new FacetGroupView(null, Named<Moment>("moments", moments))]);
        var buckets = Counts(entry => OrNone(QuestionScripts.BucketsOf(entry, Handbook)));
        yield return Facet("bucket", [.. ByWheel(buckets)]);
        var skills = Counts(entry => OrNone(entry.Question.Attributes.Skills.Select(skill => skill.Value)));
        yield return Facet("skill", [.. BySkill(skills)]);
        var depths = Counts(entry => [Name(entry.Question.Attributes.Depth)]);
        yield return Facet("depth", [new FacetGroupView(null, Named<Depth>("depths", depths))]);
        var answers = Counts(entry => [entry.Question.Attributes.Scale is null ? "open" : "scale"]);
        yield return Facet("answer", [new FacetGroupView(null, [.. Options(["open", "scale"], answers, value => context.Strings.Get($"question-bank.answers.{value}"))])]);
        yield return Facet("bank", [new FacetGroupView(null, [.. banks.Select(bank => new FacetOptionView(bank.Id, bank.Title, bank.Questions.Count, Url: context.Url(bank.Address)))])]);
    }

    private FacetView Facet(string name, IReadOnlyList<FacetGroupView> groups) =>
        new(name, context.Strings.Get($"question-bank.facets.{name}"), [.. groups.Where(group => group.Options.Count > 0)]);

    private IEnumerable<FacetGroupView> ByWheel(Dictionary<string, int> counts)
    {
        var wheels = Handbook.OfKind<WheelPage>().ToList();
        foreach (var wheel in wheels)
        {
            yield return new FacetGroupView(
                wheels.Count > 1 ? wheel.Title : null,
                [
                    .. Handbook.BucketsOf(wheel).Where(entry => counts.ContainsKey(entry.Bucket.Id.Value)).Select(entry => new FacetOptionView(
                        entry.Bucket.Id.Value, entry.Bucket.Title, counts[entry.Bucket.Id.Value], Handbook.NumberOf(entry))),
                ]);
        }

        yield return Without("bucket", counts);
    }

    private IEnumerable<FacetGroupView> BySkill(Dictionary<string, int> counts)
    {
        foreach (var entry in Handbook.OfKind<WheelPage>().SelectMany(Handbook.BucketsOf))
        {
            yield return new FacetGroupView(
                entry.Bucket.Title,
                [.. entry.Skills.Where(skill => counts.ContainsKey(skill.Id)).Select(skill => new FacetOptionView(skill.Id, skill.Title, counts[skill.Id]))]);
        }

        yield return Without("skill", counts);
    }

    private FacetGroupView Without(string name, Dictionary<string, int> counts) =>
        new(null, [.. Options([None], counts, _ => context.Strings.Get($"question-bank.none.{name}"))]);

    private List<FacetOptionView> Named<T>(string words, Dictionary<string, int> counts)
        where T : struct, Enum =>
        [.. Options([.. Enum.GetNames<T>().Select(name => name.ToLowerInvariant()), None], counts, value => context.Strings.Get(value == None ? $"question-bank.none.{words}" : $"{words}.{value}"))];

    private static IEnumerable<FacetOptionView> Options(IEnumerable<string> values, Dictionary<string, int> counts, Func<string, string> title) =>
        values.Where(counts.ContainsKey).Select(value => new FacetOptionView(value, title(value), counts[value]));

    private Dictionary<string, int> Counts(Func<BankQuestion, IEnumerable<string>> values) => Handbook.AllQuestions
        .SelectMany(entry => values(entry).Distinct(StringComparer.Ordinal))
        .CountBy(value => value, StringComparer.Ordinal)
        .ToDictionary(StringComparer.Ordinal);

    private static string Name<T>(T? value)
        where T : struct, Enum => value?.ToString().ToLowerInvariant() ?? None;

    private static IEnumerable<string> OrNone(IEnumerable<string> values) => values.DefaultIfEmpty(None);
}
