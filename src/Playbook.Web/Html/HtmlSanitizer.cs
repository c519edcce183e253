using AngleSharp;
using AngleSharp.Html;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Playbook.Web.Html;

/// <summary>
/// Cuts HTML from Markdown to a list of allowed elements and attributes. Elements not on the list are left out, with
/// their words kept; those whose content is not prose (scripts, styles, forms) are left out whole.
/// </summary>
/// <param name="link">Is given each address and whether it is an image; returns what stands in the output.</param>
public sealed class HtmlSanitizer(Func<string, bool, string> link)
{
    private readonly SortedSet<string> _removed = new(StringComparer.Ordinal);
    private readonly List<string> _ids = [];

    /// <summary>What was left out: <c>element &lt;script&gt;</c>, <c>attribute 'onclick'</c>.</summary>
    public IReadOnlyCollection<string> Removed => _removed;

    /// <summary>Ids that were kept, which links may lead to.</summary>
    public IReadOnlyList<string> Ids => _ids;

    /// <summary>The fragment, well-formed and cut to what is allowed.</summary>
    public string Sanitize(string html)
    {
        var parser = new HtmlParser(new HtmlParserOptions { IsScripting = false });
        var document = parser.ParseDocument("");
        var output = document.CreateElement("div");
        foreach (var node in parser.ParseFragment(html, document.Body!).ToList())
        {
            Copy(node, output, document);
        }

        return output.ToHtml(HtmlMarkupFormatter.Instance)["<div>".Length..^"</div>".Length];
    }

    private void Copy(INode node, IElement parent, IDocument document)
    {
        switch (node)
        {
            case IText text:
                parent.AppendChild(document.CreateTextNode(text.Data));
                break;
            case IElement element when HtmlAllowlist.DroppedWhole.Contains(element.LocalName):
                _removed.Add($"element <{element.LocalName}>");
                break;
            case IElement element:
                var copy = HtmlAllowlist.Elements.Contains(element.LocalName) && element.NamespaceUri == parent.NamespaceUri
                    ? CopyElement(element, parent, document)
                    : Unwrapped(element, parent);
                foreach (var child in element.ChildNodes.ToList())
                {
                    Copy(child, copy, document);
                }

                break;
        }
    }

    private IElement Unwrapped(IElement element, IElement parent)
    {
        _removed.Add($"element <{element.LocalName}>");
        return parent;
    }

    private IElement CopyElement(IElement element, IElement parent, IDocument document)
    {
        var copy = document.CreateElement(element.LocalName);
        foreach (var attribute in element.Attributes)
        {
            CopyAttribute(element, attribute, copy);
        }

        parent.AppendChild(copy);
        return copy;
    }

    private void CopyAttribute(IElement element, IAttr attribute, IElement copy)
    {
        switch ((element.LocalName, attribute.Name))
        {
            case ("a", "href") or ("img", "src"):
                copy.SetAttribute(attribute.Name, link(attribute.Value, attribute.Name == "src"));
                break;
            case (_, "id") or ("a", "name") when attribute.Value.Length > 0:
                copy.SetAttribute("id", attribute.Value);
                _ids.Add(attribute.Value);
                break;
            case var (tag, name) when HtmlAllowlist.IsAllowed(tag, name, attribute.Value):
                copy.SetAttribute(name, attribute.Value);
                break;
            default:
                _removed.Add($"attribute '{attribute.Name}'");
                break;
        }
    }
}
