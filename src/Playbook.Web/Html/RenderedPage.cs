using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Playbook.Web.Html;

/// <summary>What a finished page holds, for checking it.</summary>
/// <param name="Ids">All ids.</param>
/// <param name="DuplicateIds">Ids that are there more than once.</param>
/// <param name="Links">Addresses of links, pictures, style sheets and scripts.</param>
/// <param name="PolicyViolations">Elements that the site's security policy forbids.</param>
public sealed record RenderedPage(
    IReadOnlySet<string> Ids,
    IReadOnlyList<string> DuplicateIds,
    IReadOnlyList<string> Links,
    IReadOnlyList<string> PolicyViolations)
{
    private static readonly string[] AddressAttributes = ["href", "src", "action", "data", "poster"];

    /// <summary>Parses a page.</summary>
    public static RenderedPage Parse(ReadOnlyMemory<byte> html)
    {
        using var stream = new MemoryStream(html.ToArray());
        var document = new HtmlParser().ParseDocument(stream);
        var elements = document.All.ToList();
        var ids = elements.Select(element => element.Id).OfType<string>().Where(id => id.Length > 0).ToList();
        return new RenderedPage(
            ids.ToHashSet(StringComparer.Ordinal),
            [.. ids.GroupBy(id => id, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key)],
            [.. elements.SelectMany(Addresses).Distinct(StringComparer.Ordinal)],
            [.. elements.SelectMany(Violations).Distinct(StringComparer.Ordinal)]);
    }

    private static IEnumerable<string> Addresses(IElement element) =>
        AddressAttributes.Select(element.GetAttribute).OfType<string>().Concat(Candidates(element.GetAttribute("srcset")));

    /// <summary>The addresses of <c>a.png 1x, b.png 2x</c>; a comma inside an address is not followed by a space.</summary>
    private static IEnumerable<string> Candidates(string? set) => (set ?? "")
        .Split([", ", ",\n"], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(candidate => candidate.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[0]);

    private static IEnumerable<string> Violations(IElement element)
    {
        if (element.LocalName == "style" || (element.LocalName == "script" && !element.HasAttribute("src")))
        {
            yield return $"The element <{element.LocalName}> in the page";
        }

        foreach (var attribute in element.Attributes)
        {
            if (attribute.Name == "style" || attribute.Name.StartsWith("on", StringComparison.Ordinal))
            {
                yield return $"The attribute '{attribute.Name}' of <{element.LocalName}>";
            }
        }
    }
}
