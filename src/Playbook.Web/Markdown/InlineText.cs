using System.Buffers;
using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Playbook.Web.Markdown;

/// <summary>The words of inlines, without markup.</summary>
internal static class InlineText
{
    private static readonly SearchValues<char> Markup = SearchValues.Create("<&\r\n");

    /// <summary>The words of a block that is rendered. Without markup they are its HTML, and the two are held as one.</summary>
    public static string Of(LeafBlock block, HtmlFragment html) =>
        html.Html.AsSpan().ContainsAny(Markup) ? Of(block) : html.Html.Trim();

    private static string Of(LeafBlock block) => block.Inline is null ? "" : Of(block.Inline);

    /// <summary>The words inside an inline, white space at its ends dropped.</summary>
    public static string Of(ContainerInline inline) => Of(inline, withImages: false);

    /// <summary>What is read out in place of an image, images inside it included.</summary>
    public static string InPlaceOf(LinkInline image) => Of(image, withImages: true);

    private static string Of(ContainerInline inline, bool withImages)
    {
        var text = new StringBuilder();
        Append(text, inline, withImages);
        return text.ToString().Trim();
    }

    private static void Append(StringBuilder text, ContainerInline container, bool withImages)
    {
        foreach (var inline in container)
        {
            _ = inline switch
            {
                LiteralInline literal => text.Append(literal.Content.AsSpan()),
                CodeInline code => text.Append(code.Content),
                HtmlEntityInline entity => text.Append(entity.Transcoded.AsSpan()),
                DelimiterInline unmatched => text.Append(unmatched.ToLiteral()),
                AutolinkInline link => text.Append(link.Url),
                LineBreakInline => text.Append(' '),
                _ => text,
            };
            if (inline is ContainerInline inner && (withImages || inner is not LinkInline { IsImage: true }))
            {
                Append(text, inner, withImages);
            }
        }
    }
}
