using System.Text;
using Playbook.Coaching.Build;
using Playbook.Coaching.Site;
using Playbook.Coaching.Views;
using Playbook.Engine.Documents;
using Playbook.Engine.Execution;
using Playbook.Engine.Pipelines;

namespace Playbook.Coaching.Pipelines;

/// <summary>Turns every planned page into a file to be written. A page is rendered only when it is written, so that not all are held at once.</summary>
/// <param name="build">The build.</param>
public sealed class RenderPages(BuildContext build) : CollectionModule<SiteMap>
{
    /// <summary>Bytes that most pages fit in.</summary>
    private const int UsualSize = 16 * 1024;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <inheritdoc />
    protected override IEnumerable<Document> Run(IReadOnlyList<SiteMap> documents, RunContext context)
    {
        var site = documents.Single();
        var shells = new ShellViews(site, new NavigationRenderer(build.Templates), build.Tokens, build.FirstOwnLayer);
        return site.Pages.Select(page => new OutputFile(
            page.Address,
            () => Render(page, ContextOf(page, site), shells),
            IsPage: true));
    }

    private PageContext ContextOf(SitePage page, SiteMap site) => new(site, build.Templates, build.Strings, page.Address)
    {
        Directives = page switch
        {
            ContentSitePage content => content.Page.Content.Directives,
            BucketSitePage bucket => bucket.Entry.Wheel.Content.Directives,
            HomeSitePage when site.Identity.Home is { } home => home.Directives,
            _ => new Dictionary<Web.Markdown.DirectiveBlock, Blocks.ContentBlock>(),
        },
    };

    private ReadOnlyMemory<byte> Render(SitePage page, PageContext context, ShellViews shells)
    {
        var settings = build.Settings;
        var direction = ShellViews.DirectionOf(settings.Language);
        return page switch
        {
            NotFoundSitePage => Render(
                page.Layout, new NotFoundView(settings.Language, direction, context.Handbook.Title, shells.Absolute(context.Site.Home.Address))),
            RedirectSitePage { Redirect: var redirect } => Render(
                page.Layout,
                new RedirectView(settings.Language, direction, redirect.To.Title, context.Url(redirect.To.Address), context.Url(context.Site.Home.Address)[..^"index.html".Length])),
            _ => Render("page", shells.Of(page, context, build.Templates.Render(page.Layout, ViewOf(page, context)))),
        };
    }

    private static object ViewOf(SitePage page, PageContext context)
    {
        var indexes = new IndexViews(context);
        return page switch
        {
            ContentSitePage { Layout: "home" } home => indexes.Home(home.Page),
            ContentSitePage content => new ContentViews(context).Of(content.Page),
            HomeSitePage => indexes.Home(null),
            KindSitePage kind => indexes.Kind(kind.Definition),
            BucketSitePage bucket => indexes.Bucket(bucket.Entry),
            TagSitePage tag => indexes.Tag(tag.Tag),
            TagsSitePage => indexes.Tags(),
            SearchSitePage => new SearchViews(context).View(),
            _ => indexes.Folder(context.Site.Nodes[page.Address]),
        };
    }

    private ReadOnlyMemory<byte> Render(string layout, object model)
    {
        using var html = new MemoryStream(UsualSize);
        using (var writer = new StreamWriter(html, Utf8, leaveOpen: true))
        {
            build.Templates.Render(layout, model, writer);
        }

        return html.GetBuffer().AsMemory(0, (int)html.Length);
    }
}
