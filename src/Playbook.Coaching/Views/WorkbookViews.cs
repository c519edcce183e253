using Playbook.Coaching.Blocks;
using Playbook.Coaching.Graph;

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
    ];
}
