using System.Buffers;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Playbook.Web.Html;

/// <summary>
/// Cuts HTML from Markdown to a list of allowed elements and attributes. Elements not on the list are left out, with
/// their words kept; those whose content is not prose (scripts, styles, forms) are left out whole.
/// </summary>
/// <param name="link">Is given each address; returns what stands in the output.</param>
/// <param name="takeId">Is given each id; false when it is taken, which leaves it out.</param>
/// <param name="mayHoldBlocks">Whether paragraphs, lists and the like may be in it; false where it becomes part of a paragraph, which they would end.</param>
public sealed class HtmlSanitizer(Func<RawLink, string> link, Func<string, bool> takeId, bool mayHoldBlocks = true)
{
    private static readonly HtmlParser Parser =
        new(new HtmlParserOptions { IsScripting = false, IsKeepingSourceReferences = true });

    // The page that HTML becomes part of: without the declaration, parsers follow the rules of the nineties.
    private const string Page = "<!DOCTYPE html>";
    private const int MostRounds = 8;

    private readonly SortedDictionary<string, int> _removed = new(StringComparer.Ordinal);

    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);

    /// <summary>What was left out (<c>element &lt;script&gt;</c>, <c>attribute 'onclick'</c>), each with the first offset in the HTML, -1 when unknown.</summary>
    public IReadOnlyDictionary<string, int> Removed => _removed;

    /// <summary>The fragment, well-formed and cut to what is allowed.</summary>
    public string Sanitize(string html)
    {
        var document = Parser.ParseDocument(Page);
        var output = document.CreateElement("div");
        foreach (var node in Parser.ParseFragment(WithoutEnd(html), document.Body!).ToList())
        {
            Copy(node, output, document);
        }

        return Settled(WithoutEnd(HtmlFragmentWriter.Inner(output)));
    }

    /// <summary>The parser takes U+FFFF for the end of the text. No character by Unicode's rules, it stands in texts all the same.</summary>
    private static string WithoutEnd(string html) => html.Replace('\uFFFF', '\uFFFD');

    /// <summary>
    /// Not every tree can be written: a parser reads some of them as another. What is returned means to a browser what
    /// it says, usually at once; a few rounds are more than any text was found to need.
    /// </summary>
    private static string Settled(string html)
    {
        for (var round = 0; round < MostRounds; round++)
        {
            var document = Parser.ParseDocument(Page);
            var output = document.CreateElement("div");
            output.Append([.. Parser.ParseFragment(html, document.Body!)]);
            DropRepeatedIds(output);
            var read = HtmlFragmentWriter.Inner(output);
            if (read == html)
            {
                return html;
            }

            html = read;
        }

        return html;
    }

    /// <summary>What parsers repeat they repeat with its id.</summary>
    private static void DropRepeatedIds(IElement output)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in output.QuerySelectorAll("[id]"))
        {
            if (!seen.Add(element.Id!))
            {
                element.RemoveAttribute("id");
            }
        }
    }

    private void Copy(INode node, IElement parent, IDocument document)
    {
        switch (node)
        {
            case IText text:
                parent.AppendChild(document.CreateTextNode(text.Data));
                break;
            case IElement element when HtmlAllowlist.DroppedWhole.Contains(element.LocalName):
                Remove($"element <{element.LocalName}>", element);
                break;
            case IElement element:
                var copy = IsKept(element) && element.NamespaceUri == parent.NamespaceUri
                    ? CopyElement(element, parent, document)
                    : Unwrapped(element, parent);
                foreach (var child in element.ChildNodes.ToList())
                {
                    Copy(child, copy, document);
                }

                break;
        }
    }

    private bool IsKept(IElement element) =>
        HtmlAllowlist.Elements.Contains(element.LocalName) && (mayHoldBlocks || !HtmlAllowlist.Blocks.Contains(element.LocalName));

    private IElement Unwrapped(IElement element, IElement parent)
    {
        Remove($"element <{element.LocalName}>", element);
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
                copy.SetAttribute(
                    attribute.Name, link(new RawLink(attribute.Value, attribute.Name == "src", OffsetOf(element))));
                break;
            case (_, var name) when !IsText(attribute.Value):
                Remove($"attribute '{name}'", element);
                break;
            case ("a", "name") when element.HasAttribute("id"):
                break;
            case (_, "id") or ("a", "name") when attribute.Value.Length > 0:
                CopyId(element, attribute.Value, copy);
                break;
            case var (tag, name) when HtmlAllowlist.IsAllowed(tag, name, attribute.Value):
                copy.SetAttribute(name, attribute.Value);
                break;
            default:
                Remove($"attribute '{attribute.Name}'", element);
                break;
        }
    }

    /// <summary>
    /// No text has half a surrogate pair. Marks for what is filled in later have, and what is filled in would end the value.
    /// </summary>
    private static bool IsText(ReadOnlySpan<char> value)
    {
        while (!value.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(value, out _, out var length) != OperationStatus.Done)
            {
                return false;
            }

            value = value[length..];
        }

        return true;
    }

    private void CopyId(IElement element, string id, IElement copy)
    {
        // Parsers repeat an element that is open where a block begins.
        if (_ids.TryGetValue(id, out var offset) && (OffsetOf(element) == offset || OffsetOf(element) < 0))
        {
            return;
        }

        if (takeId(id))
        {
            _ids[id] = OffsetOf(element);
            copy.SetAttribute("id", id);
        }
        else
        {
            Remove($"id '{id}', which is not free,", element);
        }
    }

    private void Remove(string what, IElement element) => _removed.TryAdd(what, OffsetOf(element));

    private static int OffsetOf(IElement element) => element.SourceReference?.Position.Index ?? -1;
}
