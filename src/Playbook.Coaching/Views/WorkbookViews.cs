using Playbook.Coaching.Blocks;
using Playbook.Coaching.Content;
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
        .. Handbook.Pages.Where(CanBeFilledIn)
            .ToLookup(Handbook.KindNameOf)
            .OrderBy(group => KindNames.OrderOf(group.Key))
            .Select(group => new FormGroupView(
                context.Strings.Get($"kinds.{group.Key}"),
                [.. group.Select(page => new FormLinkView(page.Id, page.Title, context.Url(page.Address)))])),
    ];

    private static bool CanBeFilledIn(Page page) => page.Content.Directives.Values.Any(block => block is ResponseBlock);
}
