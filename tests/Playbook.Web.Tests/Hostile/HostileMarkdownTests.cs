using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Playbook.Testing.Hostile;
using Playbook.Web.Tests.Html;
using Playbook.Web.Tests.Links;

namespace Playbook.Web.Tests.Hostile;

/// <summary>Every hostile snippet alone, in each part of Markdown: one that swallows what follows hides nothing here.</summary>
public sealed class HostileMarkdownTests
{
    private static readonly HtmlParser Parser = new();

    private static readonly string[] Places =
    [
        "{0}", "a {0} b", "*{0}*", "`` {0} ``", "[{0}](https://a.example)", "[a]({0})", "[a](<{0}>)", "[a](https://a.example \"{0}\")",
        "[a](https://a.example '{0}')", "![{0}](x.png)", "![a]({0} \"{0}\")", "<{0}>", "[a][r]\n\n[r]: <{0}> \"{0}\"", "[{0}]: https://a.example\n\n[{0}]",
        "# {0}", "{0}\n---", "# a {{{0}}}", "# a {{#{0}}}", "- {0}", "1. a\n\n   {0}", "> {0}", "| {0} | b |\n|---|---|\n| {0} | c |", "~~~{0}\na\n~~~", "~~~\n{0}\n~~~",
        "::: note {{title=\"{0}\"}}\n{0}\n:::", "::: {0}\na\n:::", "a <b>{0}</b> b", "a <a href=\"{0}\" title=\"{0}\" id=\"{0}\">b</a>", "a <a href='{0}' title='{0}'>b</a>",
        "a <a href={0} title={0}>b</a>", "a <img src=\"{0}\" alt='{0}'>", "a <b {0}>b</b>", "a <{0}>b</{0}>", "a <code class=\"language-{0}\">b</code>",
        "<div>\n{0}\n</div>", "<div>\n\n{0}\n\n</div>", "<div><p title=\"\n\n{0}\n\n<p \">b</p></div>", "<div>\n\n- {0}\n\n<p title='\n\n{0}\n\n<b '>c</b></div>",
        "<details><summary>{0}</summary>\n\n{0}\n\n</details>", "a <?x ><a href='{0}//?>[a](https://a.example)' <b>c", "<!-- {0} -->", "a <!-- {0} --> b",
    ];

    public static TheoryData<string> Groups => [.. HostileSnippets.Groups];

    [Theory, MemberData(nameof(Groups))]
    public void Nothing_but_allowed_elements_attributes_and_addresses_is_written(string group)
    {
        foreach (var snippet in HostileSnippets.Of(group))
        {
            foreach (var place in Places)
            {
                var markdown = string.Format(System.Globalization.CultureInfo.InvariantCulture, place, snippet.Text);
                Strangers(LinkSite.Html(markdown, out _)).ShouldBeEmpty(markdown);
            }
        }
    }

    [Theory, MemberData(nameof(Groups))]
    public void What_was_cut_to_what_is_allowed_is_read_again_as_the_same(string group)
    {
        foreach (var html in HostileSnippets.Of(group).SelectMany(snippet => new[] { snippet.Text, $"<p title='{snippet.Text}'>{snippet.Text}", $"<table><tr><td>{snippet.Text}" }))
        {
            var clean = SanitizedHtml.Of(html);

            Inner(clean).ShouldBe(clean, html);
            SanitizedHtml.Of(clean).ShouldBe(clean, html);
        }
    }

    private static IEnumerable<string> Strangers(string html) => Body(html).QuerySelectorAll("*").SelectMany(element => element.Attributes
        .Where(attribute => !ContentRules.Attributes.Contains(attribute.Name) || (attribute.Name is "href" or "src" && !IsAllowed(attribute.Value)))
        .Select(attribute => $"{element.LocalName}.{attribute.Name}={attribute.Value}")
        .Concat(ContentRules.Elements.Contains(element.LocalName) ? [] : [element.LocalName]));

    private static bool IsAllowed(string address) => ContentRules.Schemes.Contains(new Url(new Url("https://a.example/"), address).Scheme + ":");

    /// <summary>What a browser makes of it in the body of a page, written down again.</summary>
    private static string Inner(string html) => Body(html).QuerySelector("div")!.ToHtml(AngleSharp.Html.HtmlMarkupFormatter.Instance)["<div>".Length..^"</div>".Length];

    private static IElement Body(string html) => Parser.ParseDocument($"<!DOCTYPE html><body><div>{html}</div>").Body!;
}
