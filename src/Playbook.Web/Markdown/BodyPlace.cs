using System.Text.RegularExpressions;

namespace Playbook.Web.Markdown;

/// <summary>
/// Where a body stands: a page of its own, or one among others in a larger page, where ids must not clash and headings lie
/// deeper. Headings that authors write as raw HTML stay as they are.
/// </summary>
/// <param name="IdPrefix">What stands before each of its ids.</param>
/// <param name="Depth">By how many levels its headings lie deeper; none goes below the sixth.</param>
public sealed partial record BodyPlace(string IdPrefix, int Depth)
{
    private const int LowestLevel = 6;

    /// <summary>A page of its own.</summary>
    public static BodyPlace WholePage { get; } = new("", 0);

    /// <summary>An id as it is here; the empty one stays empty.</summary>
    public string Id(string id) => id.Length == 0 ? "" : IdPrefix + id;

    /// <summary>The level of a heading here.</summary>
    public int Level(int level) => Math.Min(LowestLevel, level + Depth);

    /// <summary>A fragment with the ids that raw HTML has in it as they are here.</summary>
    public HtmlFragment Of(HtmlFragment fragment) =>
        IdPrefix.Length == 0 || fragment.IsEmpty || !fragment.Html.Contains(" id=\"", StringComparison.Ordinal)
            ? fragment
            : fragment with { Html = IdAttribute().Replace(fragment.Html, match => match.Value + HtmlText.Encode(IdPrefix)) };

    /// <summary>The start of an id in a tag. What the parser hands up is written by one hand: attributes in double quotes, no quote in them.</summary>
    [GeneratedRegex("""<[a-z][^"<>]*("[^"]*"[^"<>]*)*? id="(?=[^"])""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex IdAttribute();
}
