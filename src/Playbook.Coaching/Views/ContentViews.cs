using Playbook.Coaching.Checks;
using Playbook.Coaching.Content;
using Playbook.Coaching.Frameworks;
using Playbook.Coaching.Graph;
using Playbook.Coaching.Lists;
using Playbook.Coaching.Plans;
using Playbook.Coaching.Questions;
using Playbook.Coaching.Roles;
using Playbook.Coaching.Sessions;
using Playbook.Coaching.Skills;
using Playbook.Coaching.Wheels;
using Playbook.Engine.Metadata;
using Playbook.Web.Markdown;

namespace Playbook.Coaching.Views;

/// <summary>Makes the view of a page of content: what the layout of its kind is given.</summary>
/// <param name="context">The page it is shown on.</param>
public sealed class ContentViews(PageContext context)
{
    private Handbook Handbook => context.Handbook;

    /// <summary>The view of a page.</summary>
    public object Of(Page page) => page switch
    {
        FrameworkPage framework => new FrameworkView(Content(page), [.. framework.Steps.Select(step => Heading(step.Heading.Text, step.Heading.Id))]),
        WheelPage wheel => new WheelPageView(Content(page), new WheelViews(context).Wheel(wheel)),
        RolePage role => new RoleView(Content(page), WheelOf(role) is { } wheel ? context.Link(wheel) : null),
        SkillPage skill => Skill(skill),
        BankPage bank => new BankView(Content(page, bank.Questions), bank.Questions.Count),
        SessionPage session => new SessionView(Content(page), session.Minutes, session.Cadence, [.. session.Steps.Select(Step)]),
        CheckPage check => new CheckView(Content(page), check.Minutes),
        PlanPage plan => Plan(plan),
        ListPage => new ListView(Content(page)),
        _ => new GuideView(Content(page), Listing(page)),
    };

    private ContentView Content(Page page, IReadOnlyList<Question>? questions = null)
    {
        var heading = page.Content.Heading;
        var introduction = Lead(page.Content.Blocks);
        var parts = new BodyParts
        {
            Questions = (questions ?? []).ToDictionary<Question, ListItem>(question => question.Item, ReferenceEqualityComparer.Instance),
            Sections = new SectionParts(context).Of(page),
        };
        return new ContentView(
            Kinds.Of(page.Kind).Name,
            context.Html(heading.Html),
            heading.Id,
            page.Metadata.Description,
            context.Html(introduction, parts),
            context.Html([.. page.Content.Blocks.Skip(introduction.Count)], parts),
            [.. page.Metadata.Sources.Select(source => new SourceView(source.Title, source.Author, source.Link(page) is { } link ? context.Url(link) : null))],
            context.Shapes(Ids(page.Metadata.Skills)),
            context.Shapes(Ids(page.Metadata.Buckets)),
            [.. page.Metadata.Related.Select(id => Handbook.PagesById.GetValueOrDefault(id.Value)).OfType<Page>().Select(context.Link)]);
    }

    /// <summary>The prose that a page opens with. A form, a list or a topic is content already, also where no heading divides it off.</summary>
    internal static List<MarkdownBlock> Lead(IReadOnlyList<MarkdownBlock> blocks) =>
        [.. blocks.TakeWhile(block => block is not (HeadingBlock or ListBlock or DirectiveBlock or ParagraphBlock { IsStrong: true }))];

    private SkillView Skill(SkillPage skill)
    {
        var bucket = Handbook.Buckets.GetValueOrDefault(skill.Bucket.Value);
        var service = Handbook.Services.GetValueOrDefault(skill.Id) ?? SkillService.None;
        return new SkillView(
            Content(skill, skill.SelfCheck),
            skill.IsTrait,
            bucket is null ? null : context.Link(bucket),
            bucket is null ? null : context.Link(bucket.Wheel),
            bucket is null ? null : new WheelViews(context).Place(bucket),
            [.. skill.Levels.Select(level => new LevelView(level.Value, level.Label, Anchor(level.Section.Heading.Id)))],
            [.. service.Questions.Select(context.Question)],
            context.ByKind(service.Pages),
            [.. service.Roles.Select(entry => new ExpectationView(entry.Role.Title, context.Url(entry.Role.Address), entry.Value))]);
    }

    private PlanView Plan(PlanPage plan) => new(
        Content(plan),
        plan.Headline,
        plan.Role is { } id && Handbook.Roles.TryGetValue(id.Value, out var role) ? context.Link(role) : null,
        plan.Months,
        context.Shapes(Ids(plan.Fits.High)),
        context.Shapes(Ids(plan.Fits.Low)));

    /// <summary>The index page of a kind's folder, when an author wrote one, still lists what the folder holds.</summary>
    private IReadOnlyList<EntryGroupView> Listing(Page page)
    {
        var folder = page.Address.Directory;
        var isFolderIndex = page.Address.Value == $"{folder}/index.html";
        if (isFolderIndex && Kinds.All.FirstOrDefault(kind => kind.Folder == folder) is { } definition)
        {
            return new IndexViews(context).Groups(definition);
        }

        return isFolderIndex && Handbook.Buckets.Values.FirstOrDefault(entry => entry.Address == page.Address) is { } bucket
            ? [new EntryGroupView(null, null, [.. bucket.Skills.Select(context.Entry)])]
            : [];
    }

    private WheelPage? WheelOf(RolePage role) => role.Wheel is null
        ? Handbook.OfKind<WheelPage>().FirstOrDefault()
        : Handbook.Wheels.GetValueOrDefault(role.Wheel.Value);

    private static StepView Step(SessionStep step) => new(step.Heading.Text, Anchor(step.Heading.Id), step.Minutes);

    private static LinkView Heading(string title, string id) => new(title, Anchor(id));

    private static string Anchor(string id) => "#" + Uri.EscapeDataString(id);

    private static IEnumerable<string> Ids(IEnumerable<Located<string>> ids) => ids.Select(id => id.Value);
}
