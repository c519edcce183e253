using Playbook.Coaching.Blocks;
using Playbook.Coaching.Graph;
using Playbook.Coaching.Site;

namespace Playbook.Coaching.Views;

/// <summary>Makes the view of the page that shows all that somebody filled in.</summary>
/// <param name="context">That page.</param>
public sealed class WorkbookViews(PageContext context)
{
    private Handbook Handbook => context.Handbook;

    /// <summary>The view.</summary>
    public WorkbookView View() => new(Handbook.Settings.Id, Handbook.Title, Groups());

    private List<FormGroupView> Groups() =>
    [
        .. Handbook.Pages.Where(page => Form.IsAmong(page.Content.Directives.Values))
            .ToLookup(Handbook.KindNameOf)
            .OrderBy(group => KindNames.OrderOf(group.Key))
            .Select(group => new FormGroupView(
                context.Strings.Get($"kinds.{group.Key}"),
                [.. group.Select(page => new FormLinkView(page.Id, page.Title, context.Url(page.Address)))])),
        .. Assessments(),
        .. Defining(),
        .. Trays(),
    ];

    private IEnumerable<FormGroupView> Assessments()
    {
        var pages = context.Site.Pages.OfType<AssessSitePage>()
            .Select(page => new FormLinkView(page.PageId, context.Strings.Get("assess.title", page.Wheel.Title), context.Url(page.Address))).ToList();
        return pages.Count == 0 ? [] : [new FormGroupView(context.Strings.Get("assess.group"), pages)];
    }

    private IEnumerable<FormGroupView> Trays()
    {
        var pages = context.Site.Pages.OfType<QuestionBankSitePage>()
            .Select(page => new FormLinkView(QuestionBankViews.TrayId, context.Strings.Get("question-bank.title"), context.Url(page.Address)))
            .ToList();
        return pages.Count == 0 ? [] : [new FormGroupView(context.Strings.Get("question-bank.group"), pages)];
    }

    private IEnumerable<FormGroupView> Defining()
    {
        var pages = context.Site.Pages.OfType<DefineSitePage>()
            .Select(page => new FormLinkView(DefineViews.PageOf(page.Wheel), page.Wheel.Title, context.Url(page.Address)))
            .ToList();
        return pages.Count == 0 ? [] : [new FormGroupView(context.Strings.Get("define.forms"), pages)];
    }
}
