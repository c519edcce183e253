using Playbook.Coaching.Content;
using Playbook.Coaching.Questions;
using Playbook.Coaching.Roles;
using Playbook.Coaching.Site;
using Playbook.Coaching.Skills;

namespace Playbook.Coaching.Views;

/// <summary>Makes the view of a page as something to fill in.</summary>
/// <param name="context">The page.</param>
public sealed class FormViews(PageContext context)
{
    /// <summary>The view of a page, or null when there is nothing to fill in.</summary>
    public FormView? Of(Page page)
    {
        if (context.Form is not { } form)
        {
            return null;
        }

        var blanks = form.Items.SelectMany(item => Blank.Find(item.Prompt)).ToList();
        return new FormView(
            page.Id,
            page.Title,
            form.Version,
            context.Handbook.Settings.Id,
            context.Handbook.Title,
            context.Url(GeneratedPages.Workbook),
            Asks(blanks, "skill") ? Names<SkillPage>() : [],
            Asks(blanks, "role") ? Names<RolePage>() : []);
    }

    private static bool Asks(List<string> blanks, string word) =>
        blanks.Exists(blank => blank.Contains(word, StringComparison.OrdinalIgnoreCase));

    private IReadOnlyList<string> Names<T>()
        where T : Page => [.. context.Handbook.OfKind<T>().Select(page => page.Title)];
}
