using Playbook.Coaching.Content;
using Playbook.Coaching.Graph;
using Playbook.Engine.Diagnostics;

namespace Playbook.Coaching.Review;

/// <summary>
/// Pages that name somebody's method and do not say whose it is: neither in <c>sources</c>, nor in words, nor by a link to a
/// page that does.
/// </summary>
internal sealed class MethodSources : IReviewRule
{
    /// <inheritdoc />
    public IEnumerable<Diagnostic> Review(Handbook handbook)
    {
        var sourced = Method.Known.ToDictionary(
            method => method, method => handbook.Pages.Where(page => page.Metadata.Sources.Count > 0 && Names(page, method) is not null).ToHashSet());
        foreach (var page in handbook.Pages.Where(page => page.Metadata.Sources.Count == 0))
        {
            var linked = new Lazy<IReadOnlyList<Page>>(() => [.. Links.From(page, handbook)]);
            foreach (var method in Method.Known)
            {
                if (Names(page, method) is { } place && !IsCredited(page, method) && !linked.Value.Any(sourced[method].Contains))
                {
                    yield return ReviewDiagnostics.MethodWithoutSource.At(
                        place.Location,
                        $"{method.Name} is named here, and nothing says whose it is ({string.Join(", ", method.Originators.Select(name => name.TrimEnd(',')))}).",
                        suggestion: "Add it to 'sources', or link to a page that does.");
                }
            }
        }
    }

    private static Paragraph? Names(Page page, Method method) =>
        new Prose(page).Paragraphs.FirstOrDefault(paragraph => method.Pattern.IsMatch(paragraph.Text));

    private static bool IsCredited(Page page, Method method) =>
        new Prose(page).Paragraphs.Any(paragraph => method.Originators.Any(name => paragraph.Text.Contains(name, StringComparison.Ordinal)));
}
