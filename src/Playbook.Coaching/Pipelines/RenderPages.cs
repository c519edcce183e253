using System.Text;
using Playbook.Coaching.Assessment;
using Playbook.Coaching.Blocks;
using Playbook.Coaching.Build;
using Playbook.Coaching.Site;
using Playbook.Coaching.Views;
using Playbook.Engine.Diagnostics;
using Playbook.Engine.Documents;
using Playbook.Engine.Execution;
using Playbook.Engine.Files;
using Playbook.Engine.Pipelines;
using Playbook.Web.Markdown;
using Playbook.Web.Templates;

namespace Playbook.Coaching.Pipelines;

/// <summary>Turns every planned page into a file to be written. A page is rendered only when it is written, so that not all are held at once.</summary>
/// <param name="build">The build.</param>
public sealed class RenderPages(BuildContext build) : CollectionModule<SiteMap>
{
    /// <summary>Bytes that most pages fit in.</summary>
    private const int UsualSize = 24 * 1024;

    /// <summary>The layout around those of all kinds of page.</summary>
    private const string PageLayout = "page";

    /// <summary>Layouts of pages that are made for paper, whether or not there is something to fill in.</summary>
    private static readonly string[] PaperLayouts = ["session", "check", "pack"];

    private static readonly Dictionary<DirectiveBlock, ContentBlock> NoDirectives = [];

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <inheritdoc />
    protected override IEnumerable<Document> Run(IReadOnlyList<SiteMap> documents, RunContext context)
    {
        var site = documents.Single();
        var shells = new ShellViews(site, new NavigationRenderer(build.Templates), build.Tokens, build.FirstOwnLayer);
        return site.Pages.Select(page => new OutputFile(page.Address, () => Prepare(page, site, shells, context.Diagnostics), IsPage: true)
        {
            IsForPaper = PaperLayouts.Contains(page.Layout) || Form.IsAmong(DirectivesOf(page, site).Values),
        });
    }

    /// <summary>
    /// A page is a function of what its layouts are given. That is made in every build, and says by its digest whether the page
    /// would be another one than last time; templates, which take longer, are asked only then.
    /// </summary>
    private FileDraft Prepare(SitePage page, SiteMap site, ShellViews shells, DiagnosticBag diagnostics)
    {
        var found = new DiagnosticBag();
        var templates = build.Templates.ReportingTo(found);
        var (layouts, write) = Layouts(page, ContextOf(page, site, templates), shells);
        var digest = layouts.Aggregate(new DigestBuilder(), (all, part) => all.Add(templates.DigestOf(part.Layout, part.Model)));
        return new FileDraft(digest.ToDigest(), () =>
        {
            var html = write();
            var findings = found.ToSortedList();
            diagnostics.AddRange(findings);
            return new FileContent(html, findings.Count > 0);
        });
    }

    private PageContext ContextOf(SitePage page, SiteMap site, TemplateSet templates) => new(site, templates, build.Strings, page.Address)
    {
        Form = page switch
        {
            ContentSitePage form => Form.Of(form.Page.Content.Blocks, form.Page.Content.Directives, site.Handbook),
            AssessSitePage assess => AssessmentForm.Of(assess.Wheel, site.Handbook),
            _ => null,
        },
        Directives = DirectivesOf(page, site),
    };

    private static IReadOnlyDictionary<DirectiveBlock, ContentBlock> DirectivesOf(SitePage page, SiteMap site) => page switch
    {
        ContentSitePage content => content.Page.Content.Directives,
        BucketSitePage bucket => bucket.Entry.Wheel.Content.Directives,
        HomeSitePage when site.Identity.Home is { } home => home.Directives,
        _ => NoDirectives,
    };

    /// <summary>The layouts that a page is made of with what they are given, the outer one first; and what writes it.</summary>
    private (IReadOnlyList<(string Layout, object Model)> Layouts, Func<ReadOnlyMemory<byte>> Write) Layouts(
        SitePage page, PageContext context, ShellViews shells)
    {
        if (StandaloneView(page, context, shells) is { } alone)
        {
            return ([(page.Layout, alone)], () => Render(context.Templates, page.Layout, alone));
        }

        var shell = shells.Of(page, context);
        if (page is PackSitePage { Pack: var pack })
        {
            var parts = new PackViews(pack, context);
            return (
                [(PageLayout, shell), (page.Layout, parts.Whole), .. parts.Pages],
                () => Render(context.Templates, PageLayout, shell with { ContentHtml = context.Templates.Render(page.Layout, parts.Filled()) }));
        }

        var view = ViewOf(page, context);
        return (
            [(PageLayout, shell), (page.Layout, view)],
            () => Render(context.Templates, PageLayout, shell with { ContentHtml = context.Templates.Render(page.Layout, view) }));
    }

    /// <summary>What a page is given that stands in no other layout, or null.</summary>
    private object? StandaloneView(SitePage page, PageContext context, ShellViews shells)
    {
        var language = build.Settings.Language;
        var direction = ShellViews.DirectionOf(language);
        return page switch
        {
            NotFoundSitePage => new NotFoundView(language, direction, context.Handbook.Title, shells.Absolute(context.Site.Home.Address)),
            RedirectSitePage { Redirect: var redirect } => new RedirectView(
                language, direction, redirect.To.Title, context.Url(redirect.To.Address), context.Url(context.Site.Home.Address)[..^"index.html".Length]),
            _ => null,
        };
    }

    private object ViewOf(SitePage page, PageContext context)
    {
        var indexes = new IndexViews(context);
        return page switch
        {
            ContentSitePage { Layout: "home" } home => indexes.Home(home.Page),
            ContentSitePage content => new ContentViews(context).Of(content.Page),
            HomeSitePage => indexes.Home(null),
            KindSitePage kind => indexes.Kind(kind.Definition),
            BucketSitePage bucket => indexes.Bucket(bucket.Entry),
            PacksSitePage => indexes.Packs(),
            TagSitePage tag => indexes.Tag(tag.Tag),
            TagsSitePage => indexes.Tags(),
            SearchSitePage => new SearchViews(context).View(),
            AssessSitePage assess => new AssessViews(context).Of(assess),
            CompareSitePage => new CompareViews(context).View(),
            QuestionBankSitePage => new QuestionBankViews(context).View(),
            WorkbookSitePage => new WorkbookViews(context).View(),
            DefineSitePage define => new DefineViews(context, build.FirstOwnLayer).Of(define.Wheel),
            _ => indexes.Folder(context.Site.Nodes[page.Address]),
        };
    }

    private static ReadOnlyMemory<byte> Render(TemplateSet templates, string layout, object model)
    {
        using var html = new MemoryStream(UsualSize);
        using (var writer = new StreamWriter(html, Utf8, leaveOpen: true))
        {
            templates.Render(layout, model, writer);
        }

        return html.GetBuffer().AsMemory(0, (int)html.Length);
    }
}
