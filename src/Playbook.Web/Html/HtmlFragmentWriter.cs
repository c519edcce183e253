using System.Text;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html;

namespace Playbook.Web.Html;

/// <summary>
/// Writes what stands in an element as the library does. The library looks for the next sibling of every node from the
/// first one on, which takes minutes where an element has a hundred thousand children.
/// </summary>
internal static class HtmlFragmentWriter
{
    private static readonly IMarkupFormatter Formatter = HtmlMarkupFormatter.Instance;

    /// <summary>The elements and the text in an element, as HTML. Recurses as deep as they nest.</summary>
    public static string Inner(IElement element)
    {
        var html = new StringBuilder();
        WriteChildren(element, html);
        return html.ToString();
    }

    private static void WriteChildren(IElement element, StringBuilder html)
    {
        foreach (var child in element.ChildNodes)
        {
            switch (child)
            {
                case IText text: html.Append(Formatter.Text(text)); break;
                case IElement inner: Write(inner, html); break;
            }
        }
    }

    private static void Write(IElement element, StringBuilder html)
    {
        var isVoid = element.Flags.HasFlag(NodeFlags.SelfClosing);
        html.Append(Formatter.OpenTag(element, isVoid));

        // Parsers drop a line feed that follows such a tag.
        if (element.Flags.HasFlag(NodeFlags.LineTolerance) && element.FirstChild is IText { Data: ['\n', ..] })
        {
            html.Append('\n');
        }

        WriteChildren(element, html);
        html.Append(Formatter.CloseTag(element, isVoid));
    }
}
