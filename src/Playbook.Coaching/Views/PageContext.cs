using System.Text;
using Playbook.Coaching.Blocks;
using Playbook.Coaching.Content;
using Playbook.Coaching.Graph;
using Playbook.Coaching.Packs;
using Playbook.Coaching.Questions;
using Playbook.Coaching.Site;
using Playbook.Engine.Files;
using Playbook.Web.Links;
using Playbook.Web.Markdown;
using Playbook.Web.Templates;
using Playbook.Web.Themes;

namespace Playbook.Coaching.Views;

/// <summary>Makes views for one page: addresses relative to it, blocks through the theme's templates.</summary>
/// <param name="site">The planned site.</param>
/// <param name="templates">The theme's templates.</param>
/// <param name="strings">Texts of the interface.</param>
/// <param name="address">The page.</param>
public sealed class PageContext(SiteMap site, TemplateSet templates, UiStrings strings, UrlPath address) : IBlockContext
{
    /// <summary>The planned site.</summary>
    public SiteMap Site => site;

    /// <inheritdoc />
    public Handbook Handbook => site.Handbook;

    /// <summary>The theme's templates.</summary>
    public TemplateSet Templates => templates;

    /// <summary>Texts of the interface.</summary>
    public UiStrings Strings => strings;

    /// <summary>The page.</summary>
    public UrlPath Address => address;

    /// <summary>What the containers mean that may turn up on the page.</summary>
    public IReadOnlyDictionary<DirectiveBlock, ContentBlock> Directives { get; init; } =
        new Dictionary<DirectiveBlock, ContentBlock>();

    /// <inheritdoc />
    public Form? Form { get; init; }

    /// <summary>The pack that a page is shown in as one of several; null on its own page.</summary>
    public Pack? Pack { get; init; }

    /// <summary>Where the page stands: whole, or among others in a pack.</summary>
    public BodyPlace Place { get; init; } = BodyPlace.WholePage;

    /// <summary>The same for a page that is shown on this one as part of a pack.</summary>
    public PageContext InPack(Pack pack, PackEntry entry) => new(site, templates, strings, address)
    {
        Form = Form.Of(entry.Page.Content.Blocks, entry.Page.Content.Directives, site.Handbook),
        Directives = entry.Page.Content.Directives,
        Pack = pack,
        Place = entry.Place,
    };

    /// <inheritdoc />
    public string Id(string id) => Place.Id(id);

    /// <summary>The relative link to an address, or to a place in it. In a pack, pages that are in it too are found there.</summary>
    /// <param name="target">The address.</param>
    /// <param name="id">The id of the place, or the empty string.</param>
    public string Url(UrlPath target, string id = "") => Pack?.EntryAt(target) is { } entry
        ? "#" + Uri.EscapeDataString(id.Length == 0 ? entry.Anchor : entry.Place.Id(id))
        : address.RelativeTo(target) + (id.Length == 0 ? "" : "#" + Uri.EscapeDataString(id));

    /// <summary>The link to a place in the page.</summary>
    public string Anchor(string id) => "#" + Uri.EscapeDataString(Id(id));

    /// <summary>A link to a page.</summary>
    public LinkView Link(Page page) => new(page.Title, Url(page.Address), Handbook.KindNameOf(page));

    /// <summary>A link to a bucket.</summary>
    public LinkView Link(BucketEntry bucket) => new(bucket.Bucket.Title, Url(bucket.Address), KindNames.Bucket);

    /// <summary>A link to a node of the site's tree.</summary>
    public LinkView Link(NavigationNode node) => new(node.Title, Url(node.Address), node.Kind);

    /// <summary>A page in a listing.</summary>
    public EntryView Entry(Page page) =>
        new(page.Title, Url(page.Address), page.Content.Heading.Description, Handbook.KindNameOf(page));

    /// <summary>A pack in a listing.</summary>
    public EntryView Entry(Pack pack) => new(pack.Title, Url(pack.Address), pack.Description, KindNames.Pack);

    /// <summary>A question shown away from its bank.</summary>
    public QuestionLinkView Question(BankQuestion entry) => new(
        Html(entry.Question.Html), entry.Bank.Title, Url(entry.Bank.Address, entry.Question.Id));

    /// <summary>Links to the skills and buckets among these ids; unknown ones have been reported.</summary>
    public IReadOnlyList<LinkView> Shapes(IEnumerable<string> ids) =>
    [
        .. ids.Select(id => Handbook.Buckets.TryGetValue(id, out var bucket) ? Link(bucket)
            : Handbook.Skills.TryGetValue(id, out var skill) ? Link(skill) : null).OfType<LinkView>(),
    ];

    /// <summary>Pages by kind, in the site's order of kinds.</summary>
    public IReadOnlyList<EntryGroupView> ByKind(IEnumerable<Page> pages) =>
    [
        .. pages.Select(Entry).GroupBy(entry => entry.Kind).OrderBy(group => KindNames.OrderOf(group.Key))
            .Select(group => new EntryGroupView(strings.Get($"kinds.{group.Key}"), null, group.Key, [.. group])),
    ];

    /// <inheritdoc />
    public string Html(HtmlFragment fragment) => Place.Of(fragment).ToHtml(Url);

    /// <inheritdoc />
    public string Html(IReadOnlyList<MarkdownBlock> blocks) => Html(blocks, BodyParts.None);

    /// <summary>Blocks as HTML, those parts that mean more than their words through the theme's templates.</summary>
    public string Html(IReadOnlyList<MarkdownBlock> blocks, BodyParts parts) => new SectionWriter(
        blocks,
        parts.Sections,
        html => new BodyWriter(html, Url, WriteDirective, (item, writer) => WriteQuestion(item, parts.Questions, writer)) { Place = Place },
        templates.RenderPartial).Write();

    private void WriteDirective(DirectiveBlock directive, BodyWriter writer)
    {
        if (Directives.TryGetValue(directive, out var block))
        {
            Render(block.Definition.Template, block.Definition.View(block, this), writer.Html);
        }
        else
        {
            writer.Write(directive.Children);
        }
    }

    private bool WriteQuestion(ListItem item, IReadOnlyDictionary<ListItem, Question> questions, BodyWriter writer)
    {
        if (!questions.TryGetValue(item, out var question))
        {
            return false;
        }

        var attributes = question.Attributes;
        var view = new QuestionView(
            Id(question.Id),
            Html(question.Html),
            attributes.Moment is { } moment ? strings.Get($"moments.{moment.ToString().ToLowerInvariant()}") : null,
            attributes.Depth is { } depth ? strings.Get($"depths.{depth.ToString().ToLowerInvariant()}") : null,
            attributes.Scale?.ToString(),
            Shapes(attributes.Skills.Select(skill => skill.Value)),
            Shapes(attributes.Buckets.Select(bucket => bucket.Value)),
            Html(question.Notes),
            [.. question.FollowUps.Select(followUp => Html(followUp.Html) + Html(followUp.Notes))]);
        Render("question", view, writer.Html);
        return true;
    }

    private void Render(string partial, object model, StringBuilder html) => html.Append(templates.RenderPartial(partial, model));

    /// <summary>The address of a link on this page, or null when it leads nowhere or is not allowed.</summary>
    public string? Url(MarkdownLink link) => Handbook.Links.Resolve(link) switch
    {
        InternalTarget target when Pack?.EntryAt(target.Address) is not null => Url(target.Address, Uri.UnescapeDataString(target.Suffix.TrimStart('#'))),
        InternalTarget target when target.Address == address && target.Suffix.Length > 0 => target.Suffix,
        InternalTarget target => Url(target.Address) + target.Suffix,
        ExternalTarget target => link.IsImage ? null : target.Url,
        _ => null,
    };
}
