using Playbook.Coaching.Checks;
using Playbook.Coaching.Content;
using Playbook.Coaching.Frameworks;
using Playbook.Coaching.Graph;
using Playbook.Coaching.Lists;
using Playbook.Coaching.Plans;
using Playbook.Coaching.Questions;
using Playbook.Coaching.Roles;
using Playbook.Coaching.Sessions;
using Playbook.Coaching.Site;
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
        FrameworkPage framework => new FrameworkView(Content(page), Ways(Numbered(framework.Steps))),
        WheelPage wheel => new WheelPageView(Content(page), new WheelViews(context).Wheel(wheel), Tools(wheel)),
        RolePage role => new RoleView(Content(page), WheelOf(role) is { } wheel ? context.Link(wheel) : null),
        SkillPage skill => Skill(skill),
        BankPage bank => new BankView(Content(page, bank.Questions), bank.Questions.Count, bank.Questions.Count == 0 ? null : QuestionBankViews.UrlOf(bank, context)),
        SessionPage session => new SessionView(Content(page), session.Minutes, session.Cadence, Ways(Steps(session.Steps))),
        CheckPage check => new CheckView(Content(page), check.Minutes),
        PlanPage plan => Plan(plan),
        ListPage => new ListView(Content(page)),
        _ => new GuideView(Content(page), Ways(Listing(page))),
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
            heading.Id is { } id ? context.Id(id) : null,
            page.Metadata.Description,
            context.Html(introduction, parts),
            context.Html([.. page.Content.Blocks.Skip(introduction.Count)], parts),
            [.. page.Metadata.Sources.Select(source => new SourceView(source.Title, source.Author, source.Link(page) is { } link ? context.Url(link) : null))],
            Ways(context.Shapes(Ids(page.Metadata.Skills))),
            Ways(context.Shapes(Ids(page.Metadata.Buckets))),
            Ways<LinkView>([.. page.Metadata.Related.Select(related => Handbook.PagesById.GetValueOrDefault(related.Value)).OfType<Page>().Select(context.Link)]),
            new FormViews(context).Of(page),
            new OutlineView(context.Place.IdPrefix, context.Place.Level(1), context.Place.Level(2)));
    }

    /// <summary>The prose that a page opens with. A form, a list or a topic is content already, also where no heading divides it off.</summary>
    internal static List<MarkdownBlock> Lead(IReadOnlyList<MarkdownBlock> blocks)
    {
        List<MarkdownBlock> lead =
            [.. blocks.TakeWhile(block => block is not (HeadingBlock or ListBlock or DirectiveBlock or ParagraphBlock { IsStrong: true }))];
        // Raw HTML stays with what closes it: what a theme puts between the two parts would be inside.
        var open = lead.FindLastIndex(block => block is HtmlBlock { Opens: true });
        return open < 0 || lead.FindLastIndex(block => block is HtmlBlock { Closes: true }) > open ? lead : lead[..open];
    }

    private SkillView Skill(SkillPage skill)
    {
        var bucket = Handbook.Buckets.GetValueOrDefault(skill.Bucket.Value);
        var scale = Handbook.ScaleOf(skill);
        var service = Handbook.Services.GetValueOrDefault(skill.Id) ?? SkillService.None;
        return new SkillView(
            Content(skill, skill.SelfCheck),
            skill.IsTrait,
            bucket is null ? null : context.Link(bucket),
            bucket is null ? null : context.Link(bucket.Wheel),
            bucket is null ? null : new WheelViews(context).Place(bucket),
            Ways<LevelView>([.. skill.Levels.Select(level => new LevelView(level.Value, level.Label, context.Anchor(level.Section.Heading.Id), scale.From, scale.To))]),
            [.. service.Questions.Select(context.Question)],
            Ways(context.ByKind(service.Pages)),
            [.. service.Roles.Select(entry => new ExpectationView(entry.Role.Title, context.Url(entry.Role.Address), entry.Value))]);
    }

    private PlanView Plan(PlanPage plan) => new(
        Content(plan),
        plan.Headline,
        plan.Role is { } id && Handbook.Roles.TryGetValue(id.Value, out var role) ? context.Link(role) : null,
        plan.Months,
        Ways(Numbered(plan.Themes)),
        Ways(Story(plan)),
        context.Shapes(Ids(plan.Fits.High)),
        context.Shapes(Ids(plan.Fits.Low)));

    /// <summary>What leads through a page and on to others. A pack, which is made for paper, has its own contents instead.</summary>
    private IReadOnlyList<T> Ways<T>(IReadOnlyList<T> links) => context.Pack is null ? links : [];

    /// <summary>The index page of a kind's folder, when an author wrote one, still lists what the folder holds.</summary>
    private IReadOnlyList<EntryGroupView> Listing(Page page)
    {
        if (Kinds.OfIndex(page.Address) is { } definition)
        {
            return new IndexViews(context).Groups(definition);
        }

        if (page.Address == Packs.Pack.Index)
        {
            return new IndexViews(context).Packs().Groups;
        }

        return Handbook.BucketAt(page.Address) is { } bucket
            ? [new EntryGroupView(null, null, null, [.. bucket.Skills.Select(context.Entry)])]
            : [];
    }

    /// <summary>Links to the pages on which people are rated by a wheel and compare, and on which its words are changed.</summary>
    private List<LinkView> Tools(WheelPage wheel) =>
    [
        .. context.Site.Pages.OfType<AssessSitePage>().Where(page => page.Wheel.Address == wheel.Address).SelectMany(page => new[]
        {
            new LinkView(context.Strings.Get("assess.title", wheel.Title), context.Url(page.Address)),
            new LinkView(context.Strings.Get("compare.title"), context.Url(GeneratedPages.Compare)),
        }),
        .. context.Site.Pages.OfType<DefineSitePage>().Where(page => page.Wheel.Address == wheel.Address)
            .Select(page => new LinkView(context.Strings.Get("define.link"), context.Url(page.Address))),
    ];

    private WheelPage? WheelOf(RolePage role) => role.Wheel is null
        ? Handbook.OfKind<WheelPage>().FirstOrDefault()
        : Handbook.Wheels.GetValueOrDefault(role.Wheel.Value);

    /// <summary>Steps with their share of a bar that stands for the time they take together.</summary>
    private List<StepView> Steps(IReadOnlyList<SessionStep> steps)
    {
        var end = steps.Count == 0 ? 0 : steps[^1].End;
        return
        [
            .. steps.Select((step, i) => new StepView(
                i + 1,
                step.Heading.Text,
                context.Anchor(step.Heading.Id),
                step.Minutes,
                step.Start,
                step.End,
                Thousandths(step.Start, end),
                Thousandths(step.End, end) - Thousandths(step.Start, end))),
        ];
    }

    private static int Thousandths(int part, int whole) => (int)(part * 1000L / whole);

    private List<MonthView> Story(PlanPage plan)
    {
        var told = plan.Story.ToDictionary(month => month.Number, month => month.Section.Heading);
        return told.Count == 0 ? [] :
        [
            .. Enumerable.Range(1, Math.Max(plan.Months ?? 0, plan.Story[^1].Number)).Select(number =>
                told.TryGetValue(number, out var heading)
                    ? new MonthView(number, heading.Text, context.Anchor(heading.Id))
                    : new MonthView(number, null, null)),
        ];
    }

    private List<NumberedLinkView> Numbered(IReadOnlyList<Section> sections) =>
        [.. sections.Select((section, i) => new NumberedLinkView(i + 1, section.Heading.Text, context.Anchor(section.Heading.Id)))];

    private static IEnumerable<string> Ids(IEnumerable<Located<string>> ids) => ids.Select(id => id.Value);
}
