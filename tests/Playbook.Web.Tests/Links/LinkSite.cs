using Playbook.Engine.Diagnostics;
using Playbook.Engine.Files;
using Playbook.Web.Links;
using Playbook.Web.Markdown;
using Playbook.Web.Tests.Markdown;

namespace Playbook.Web.Tests.Links;

/// <summary>A small site, and links written in its page <c>guides/start.md</c>.</summary>
internal static class LinkSite
{
    private static readonly UrlPath Start = new("guides/start.html");

    public static SiteIndex Index()
    {
        var index = new SiteIndex();
        AddPage(index, "index.md", "index.html", "top");
        AddPage(index, "guides/start.md", "guides/start.html", "first-steps", "next");
        AddPage(index, "guides/caf\u00E9 au lait.md", "guides/caf\u00E9 au lait.html", "milch-caf\u00E9", "日本");
        AddPage(index, "guides/100%.md", "guides/100%.html");
        AddPage(index, "skills/README.md", "skills/index.html", "all");
        AddPage(index, "skills/team/trust.md", "skills/team/trust.html", "levels", "why-it-matters");
        AddPage(index, "roles/index.md", "roles/index.html", "own");
        AddPage(index, "roles/README.md", "roles/README.html", "readme");
        AddPage(index, "plans/old-name.md", "plans/new-name.html", "context");
        index.AddGenerated(new UrlPath("sessions/index.html"));
        index.AddGenerated(new UrlPath("tags/trust.html"));
        index.AddAsset(new SourcePath("guides/images/wheel one.svg"));
        index.AddAsset(new SourcePath("files/plan.pdf"));
        index.AddHidden(new SourcePath("guides/draft.md"));
        index.AddHidden(new SourcePath("checks/index.md"));
        index.AddHidden(new SourcePath("files/secret.png"));
        index.AddId("trust", new UrlPath("skills/team/trust.html"), "", isStated: true);
        index.AddId("start", new UrlPath("guides/start.html"), "", isStated: false);
        index.AddId("index", new UrlPath("index.html"), "", isStated: false);
        index.AddId("index", new UrlPath("roles/index.html"), "", isStated: false);
        index.AddId("grow", new UrlPath("plans/new-name.html"), "", isStated: false);
        index.AddId("grow", new UrlPath("roles/index.html"), "", isStated: true);
        index.AddId("question", new UrlPath("skills/index.html"), "#question", isStated: false);
        index.AddId("caf\u00E9", new UrlPath("index.html"), "", isStated: true);
        index.AddHiddenId("draft");
        return index;
    }

    /// <summary>Where a link leads: a relative address, <c>nowhere</c> for a hidden page, or the finding.</summary>
    public static string Resolve(string target, bool isImage = false) => Show(Target(target, isImage));

    public static Diagnostic Finding(string target, bool isImage = false) =>
        Target(target, isImage).ShouldBeOfType<BrokenTarget>().Diagnostic;

    /// <summary>Markdown of the page as HTML, its links resolved.</summary>
    public static string Html(string markdown, out IReadOnlyList<Diagnostic> findings)
    {
        var bag = new DiagnosticBag();
        var resolver = new LinkResolver(Index());
        var file = new InputFile(new SourcePath("guides/start.md"), new MemoryRoot("input"), 0);
        var body = MarkdownParser.Parse(new MarkdownSource(file, markdown, 0, ItemAttributes: false), bag);
        var html = MarkdownText.Html(body, link => Address(resolver.Resolve(link)));
        bag.AddRange(body.Links.Select(resolver.Resolve).OfType<BrokenTarget>().Select(broken => broken.Diagnostic));
        findings = bag.ToSortedList();
        return html;
    }

    private static void AddPage(SiteIndex index, string source, string address, params string[] anchors) =>
        index.AddPage(new SourcePath(source), new UrlPath(address), anchors.ToHashSet(StringComparer.Ordinal));

    private static LinkTarget Target(string target, bool isImage) => new LinkResolver(Index()).Resolve(
        new MarkdownLink(target, isImage, new SourcePath("guides/start.md"), new SourceLocation("input/guides/start.md", 3, 5, 9)));

    private static string Show(LinkTarget target) => target switch
    {
        BrokenTarget broken => $"{broken.Diagnostic.Code} {broken.Diagnostic.Text}",
        HiddenTarget => "nowhere",
        _ => Address(target)!,
    };

    private static string? Address(LinkTarget target) => target switch
    {
        InternalTarget page => Start.RelativeTo(page.Address) + page.Suffix,
        ExternalTarget outside => outside.Url,
        _ => null,
    };
}
