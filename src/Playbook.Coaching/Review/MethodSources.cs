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
        var mentions = handbook.Pages.SelectMany(Mentions).ToList();
        var sourced = mentions.Where(mention => mention.Page.Metadata.Sources.Count > 0).ToLookup(mention => mention.Method, mention => mention.Page);
        return mentions
            .Where(mention => mention is { IsCredited: false, Page.Metadata.Sources.Count: 0 }
                && !Links.From(mention.Page, handbook).Any(sourced[mention.Method].Contains))
            .Select(mention => ReviewDiagnostics.MethodWithoutSource.At(
                mention.Location,
                $"{mention.Method.Name} is named here, and nothing says whose it is ({string.Join(", ", mention.Method.Originators)}).",
                suggestion: "Add it to 'sources', or link to a page that does."));
    }

    private static IEnumerable<Mention> Mentions(Page page)
    {
        var paragraphs = new Prose(page).Paragraphs.ToList();
        return
            from method in Method.Known
            let first = paragraphs.Find(paragraph => method.Pattern.IsMatch(paragraph.Text))
            where first is not null
            let isCredited = paragraphs.Exists(paragraph => method.IsCreditedIn(paragraph.Text))
            select new Mention(page, method, first.Location, isCredited);
    }

    /// <summary>The first place at which a page names a method.</summary>
    /// <param name="Page">The page.</param>
    /// <param name="Method">The method.</param>
    /// <param name="Location">The place.</param>
    /// <param name="IsCredited">Whether the page says whose it is, in words.</param>
    private sealed record Mention(Page Page, Method Method, SourceLocation Location, bool IsCredited);
}
