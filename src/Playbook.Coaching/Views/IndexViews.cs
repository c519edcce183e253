using Playbook.Coaching.Content;
using Playbook.Coaching.Graph;
using Playbook.Coaching.Site;
using Playbook.Coaching.Skills;
using Playbook.Coaching.Wheels;
using Playbook.Web.Markdown;

namespace Playbook.Coaching.Views;

/// <summary>Makes the views of pages that list others.</summary>
/// <param name="context">The page they are shown on.</param>
public sealed class IndexViews(PageContext context)
{
    private Handbook Handbook => context.Handbook;

    /// <summary>The home page, with or without content of its own.</summary>
    public HomeView Home(Page? page)
    {
        var settings = Handbook.Settings;
        var text = page is null ? context.Site.Identity.Home : null;
        var blocks = page?.Content.Blocks ?? text?.Blocks ?? [];
        var introduction = ContentViews.Lead(blocks);
        var title = page?.Content.Heading.Html ?? text?.Title?.Html;
        return new HomeView(
            title is null ? HtmlText.Encode(Handbook.Title) : context.Html(title.Value),
            page is null ? text?.Title?.Id : page.Content.Heading.Id,
            page is null ? settings.Description : page.Metadata.Description,
            context.Html(introduction),
            context.Html([.. blocks.Skip(introduction.Count)]),
            [.. Handbook.OfKind<WheelPage>().Select(new WheelViews(context).Wheel)],
            [.. context.Site.Home.Children.Select(Section)]);
    }

    /// <summary>A section is described by its kind, any other page by itself.</summary>
    private HomeSectionView Section(NavigationNode node) => new(
        node.Kind,
        node.Title,
        context.Url(node.Address),
        Kinds.OfIndex(node.Address) is { } definition
            ? context.Strings.Get($"kinds-about.{definition.Name}")
            : node is { IsFolder: true, Kind: KindNames.Pack } ? context.Strings.Get($"kinds-about.{KindNames.Pack}")
            : Handbook.PagesByAddress.GetValueOrDefault(node.Address)?.Content.Heading.Description,
        node.PageCount);

    /// <summary>The index of a kind.</summary>
    public IndexView Kind(KindDefinition definition) =>
        new(context.Strings.Get($"kinds.{definition.Name}"), definition.Name, Groups(definition), ToolOf(definition));

    /// <summary>All questions of all banks can be searched in one place.</summary>
    private LinkView? ToolOf(KindDefinition definition) => definition.Kind == Content.Kind.Bank && QuestionBankViews.UrlOf(null, context) is { } url
        ? new LinkView(context.Strings.Get("question-bank.all"), url)
        : null;

    /// <summary>The list of packs.</summary>
    public IndexView Packs() => new(
        context.Strings.Get($"kinds.{KindNames.Pack}"),
        KindNames.Pack,
        [new EntryGroupView(null, null, null, [.. context.Site.Packs.Select(context.Entry)])]);

    /// <summary>The index of a folder.</summary>
    public IndexView Folder(NavigationNode node) => new(
        node.Title,
        null,
        [new EntryGroupView(null, null, null, [.. node.Children.Select(child => new EntryView(child.Title, context.Url(child.Address), null, child.Kind))])]);

    /// <summary>The pages of a kind: skills by bucket, others in one group.</summary>
    public IReadOnlyList<EntryGroupView> Groups(KindDefinition definition)
    {
        var pages = Handbook.PagesInOrder.Where(page => GeneratedPages.Belongs(page, definition)).ToList();
        if (definition.Kind != Content.Kind.Skill || Handbook.Buckets.Count == 0)
        {
            return [new EntryGroupView(null, null, null, [.. pages.Select(context.Entry)])];
        }

        var groups = Handbook.OfKind<WheelPage>()
            .SelectMany(Handbook.BucketsOf)
            .Select(entry => new EntryGroupView(
                entry.Bucket.Title,
                context.Url(entry.Address),
                KindNames.Bucket,
                [.. entry.Skills.Select(context.Entry)],
                Handbook.Wheels.Count > 1 ? context.Link(entry.Wheel) : null));
        var others = pages.OfType<SkillPage>().Where(skill => !Handbook.Buckets.ContainsKey(skill.Bucket.Value)).ToList();
        return others.Count == 0
            ? [.. groups]
            : [.. groups, new EntryGroupView(null, null, null, [.. others.Select(context.Entry)])];
    }

    /// <summary>The page of a bucket.</summary>
    public BucketPageView Bucket(BucketEntry entry) => new(
        entry.Bucket.Title,
        entry.Bucket.Description,
        context.Html(entry.Bucket.Introduction),
        context.Link(entry.Wheel),
        new WheelViews(context).Place(entry),
        [.. entry.Skills.Select(context.Entry)],
        [.. Handbook.QuestionsOf(entry).Select(context.Question)]);

    /// <summary>The page of a tag.</summary>
    public TagView Tag(Tag tag) => new(tag.Name, "index.html", context.ByKind(tag.Pages));

    /// <summary>The page of all tags.</summary>
    public TagsView Tags() =>
        new([.. context.Site.Tags.Select(tag => new TagCountView(tag.Name, context.Url(tag.Address), tag.Pages.Count))]);
}
