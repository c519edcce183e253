using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Playbook.Testing;
using Playbook.Testing.Hostile;

namespace Playbook.Browser.Tests.Hostile;

/// <summary>Reads a finished page as a browser does, and lists what no content may bring about.</summary>
/// <param name="twin">The handbook with harmless content.</param>
internal sealed partial class FinalHtml(BuiltSite twin)
{
    private const string Base = "https://site.example/handbook/";

    /// <summary>Elements of which a page has as many as its harmless twin, whatever its content.</summary>
    private static readonly string[] Counted =
    [
        "html", "head", "body", "main", "header", "footer", "head > title", "meta[charset]", "meta[http-equiv]", "body script", "head > script:not([src*='assets/js/'])", "base", "form",
        "input:not(.sheet *, .block *, .define *, .bank *)", "select:not(.sheet *, .block *, .define *, .bank *)", "option:not(.sheet *, .block *, .define *, .bank *)", "label:not(.sheet *, .block *, .define *, .bank *)",
        "link[rel=stylesheet]:not([href*='assets/css/'])", "link[rel=icon]", "body > :not(.toolbar) button:not(.sheet *, .block *, .define *, .bank *)",
    ];

    private static readonly HtmlParser Parser = new();

    private readonly ConcurrentDictionary<string, Shape> _twins = new(StringComparer.Ordinal);

    /// <summary>What may be in a page at all.</summary>
    public Vocabulary Vocabulary { get; } = Vocabulary.Of(twin);

    /// <summary>What is wrong with a page.</summary>
    /// <param name="html">The page.</param>
    /// <param name="twinAddress">The same page with harmless content.</param>
    public IEnumerable<string> Problems(string html, string twinAddress)
    {
        var page = Parse(html);
        var shape = Shape.Of(page);
        var harmless = _twins.GetOrAdd(twinAddress, address => Shape.Of(Parse(twin[address])));
        return
        [
            .. page.All.SelectMany(Strangers),
            .. page.All.SelectMany(BadAddresses),
            .. Counted.Zip(shape.Counts, harmless.Counts).Where(row => row.Second != row.Third).Select(row => $"{row.Second} '{row.First}' instead of {row.Third}"),
            .. shape.Frame == harmless.Frame ? [] : new[] { $"the frame is {shape.Frame} instead of {harmless.Frame}" },
            .. page.QuerySelectorAll("#_content, #_contents, #_menu").GroupBy(element => element.Id)
                .Where(group => group.Count() > 1).Select(group => $"the id '{group.Key}' is there twice"),
        ];
    }

    private IEnumerable<string> Strangers(IElement element) => element.Attributes
        .Select(attribute => attribute.Name)
        .Where(name => !Vocabulary.Has(element.LocalName, name))
        .Select(name => $"the attribute '{name}' of <{element.LocalName}>")
        .Concat(Vocabulary.Attributes.ContainsKey(element.LocalName) ? [] : [$"the element <{element.LocalName}>"]);

    private static IEnumerable<string> BadAddresses(IElement element)
    {
        foreach (var attribute in element.Attributes.Where(attribute => ContentRules.AddressAttributes.Contains(attribute.Name)))
        {
            var address = new Url(new Url(Base), attribute.Value);
            var isOwnIcon = element is IHtmlLinkElement { Relation: "icon" } && attribute.Value.StartsWith("data:image/svg+xml,", StringComparison.Ordinal);
            if (!ContentRules.Schemes.Contains(address.Scheme + ":") && !isOwnIcon)
            {
                yield return $"the address {attribute.Value} of <{element.LocalName}>";
            }

            if (attribute.Name == "src" && address.Origin != new Url(Base).Origin)
            {
                yield return $"<{element.LocalName}> loads {attribute.Value}";
            }
        }

        if (element is IHtmlMetaElement { HttpEquivalent: "refresh", Content: var content } && !Refresh().IsMatch(content ?? ""))
        {
            yield return $"the page goes on to '{content}'";
        }
    }

    /// <summary>A page as it is read; the parser takes a character that stands for nothing for the end of the text.</summary>
    private static IHtmlDocument Parse(string html) => Parser.ParseDocument(html.Replace('\uFFFF', '\uFFFD'));

    [GeneratedRegex(@"\A0; url=[A-Za-z0-9./_~%-]+\z", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Refresh();

    /// <summary>What a page has in common with its twin.</summary>
    /// <param name="Counts">How many there are of what is counted.</param>
    /// <param name="Frame">The layout from outside in, without what depends on how much content there is.</param>
    private sealed record Shape(IReadOnlyList<int> Counts, string Frame)
    {
        public static Shape Of(IHtmlDocument page) => new(
            [.. Counted.Select(selector => page.QuerySelectorAll(selector).Length)],
            $"{Children(page.Body)} > {Children(page.QuerySelector(".frame"))} > {Children(page.QuerySelector(".page"))}");

        private static string Children(IElement? element) => string.Join(' ', (element?.Children ?? Enumerable.Empty<IElement>())
            .Select(child => $"{child.LocalName}.{child.ClassName}#{child.Id}")
            .Where(child => child is not ("div.contents#_contents" or "section.backlinks#" or "section.tags#" or "nav.neighbours#")));
    }
}
