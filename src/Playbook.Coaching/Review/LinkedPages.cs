using Playbook.Coaching.Content;
using Playbook.Coaching.Graph;
using Playbook.Engine.Diagnostics;

namespace Playbook.Coaching.Review;

/// <summary>Pages that readers meet in menus and lists only. The pages that open a folder are those lists.</summary>
internal sealed class LinkedPages : IReviewRule
{
    /// <inheritdoc />
    public IEnumerable<Diagnostic> Review(Handbook handbook)
    {
        var linked = handbook.Pages.SelectMany(page => Links.From(page, handbook)).ToHashSet<Page>(ReferenceEqualityComparer.Instance);
        return handbook.Pages.Where(page => !page.IsIndex && !linked.Contains(page)).Select(page => ReviewDiagnostics.UnlinkedPage.At(
            page.Content.Source.Location,
            $"No other page leads to '{page.Title}'.",
            suggestion: "Link to it where a reader would want it next, or leave it out."));
    }
}
