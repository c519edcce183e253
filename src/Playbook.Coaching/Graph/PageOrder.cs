using Playbook.Coaching.Content;

namespace Playbook.Coaching.Graph;

/// <summary>The order in which pages are listed.</summary>
public static class PageOrder
{
    /// <summary>By <c>order</c>, then title, then path; the same in every culture.</summary>
    public static IEnumerable<T> InOrder<T>(this IEnumerable<T> pages)
        where T : Page => pages
            .OrderBy(page => page.Metadata.Order)
            .ThenBy(page => page.Title, StringComparer.OrdinalIgnoreCase)
            .ThenBy(page => page.Source);
}
