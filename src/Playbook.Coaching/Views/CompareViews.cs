using Playbook.Coaching.Blocks;
using Playbook.Coaching.Sessions;
using Playbook.Coaching.Site;

namespace Playbook.Coaching.Views;

/// <summary>Makes the view of the page on which ratings of several people are laid side by side.</summary>
/// <param name="context">That page.</param>
public sealed class CompareViews(PageContext context)
{
    /// <summary>Id of the session that a comparison is carried over into.</summary>
    private const string Debrief = "assessment-debrief";

    /// <summary>The view.</summary>
    public CompareView View() => new(
        context.Handbook.Settings.Id,
        context.Handbook.Title,
        [.. context.Site.Pages.OfType<AssessSitePage>().Select(Wheel)],
        DebriefOf());

    private CompareWheelView Wheel(AssessSitePage page)
    {
        var limits = context.Handbook.Settings.Compare.On(page.Wheel.Scale);
        return new CompareWheelView(
            page.Wheel.Id,
            page.Name,
            page.Wheel.Title,
            context.Url(page.Address),
            context.Strings.Get("compare.limits", page.Wheel.Title, page.Wheel.Scale.ToString(), limits.Differ, limits.Gap, limits.Strength));
    }

    private CompareDebriefView? DebriefOf()
    {
        if (context.Handbook.PagesById.GetValueOrDefault(Debrief) is not SessionPage page
            || Form.Of(page.Content.Blocks, page.Content.Directives, context.Handbook) is not { } form)
        {
            return null;
        }

        return new CompareDebriefView(
            page.Id,
            page.Title,
            form.Version,
            context.Url(page.Address),
            [.. form.Items.Where(item => item.Type == "answer").Select(item => new CompareItemView(item.Id, item.Number, item.Prompt))]);
    }
}
