using System.Globalization;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Playbook.Engine.Diagnostics;
using Playbook.Web.Html;

namespace Playbook.Web.Markdown;

/// <summary>Renders the inlines of a block to a fragment, links left open.</summary>
internal sealed class InlineRenderer : IDisposable
{
    /// <summary>The class of a link whose words are its address, so that paper need not print that twice.</summary>
    private const string AddressClass = " class=\"address\"";

    // Escaping alone makes six characters of one.
    private const int MostGrowth = 8;
    private const int SmallText = 10_000;

    private readonly ParseContext _context;
    private readonly RawHtml _html = new();
    private readonly StringWriter _writer;
    private readonly HtmlRenderer _renderer;

    /// <summary>A renderer for one file.</summary>
    public InlineRenderer(ParseContext context)
    {
        _context = context;
        _writer = new StringWriter(_html.Html, CultureInfo.InvariantCulture);
        _renderer = new HtmlRenderer(_writer);
        _renderer.ObjectRenderers.Replace<LinkInlineRenderer>(new OpenLinkRenderer(context));
        _renderer.ObjectRenderers.Replace<AutolinkInlineRenderer>(new OpenAutolinkRenderer(context));
        _renderer.ObjectRenderers.Replace<HtmlInlineRenderer>(new MarkedHtmlRenderer(_html));
        _renderer.ObjectRenderers.Add(new AttributesInlineRenderer());
        _renderer.ObjectRenderers.FindExact<EmphasisInlineRenderer>()!.GetTag = emphasis =>
            emphasis.DelimiterChar == '~' ? "del" : EmphasisInlineRenderer.GetDefaultTag(emphasis);
    }

    /// <summary>The content of a leaf block.</summary>
    /// <param name="block">The block.</param>
    /// <param name="mayHoldBlocks">Whether raw HTML in it may be more than a part of a paragraph, as in the cells of tables.</param>
    public HtmlFragment Render(LeafBlock block, bool mayHoldBlocks = false)
    {
        if (block.Inline is null)
        {
            return HtmlFragment.Empty;
        }

        WriteChildren(block);
        var html = _html.HasPieces
            ? Sanitize(_html, _context.Locate(block.Span.Start), mayHoldBlocks).TrimEnd()
            : _html.Html.ToString().TrimEnd();
        _html.Clear();
        return new HtmlFragment(html, _context.Links);
    }

    /// <summary>HTML cut to what is allowed, its links and ids registered.</summary>
    public string Sanitize(RawHtml raw, SourceLocation start, bool mayHoldBlocks = true)
    {
        var html = raw.Html.ToString().TrimEnd('\n');
        if (HtmlDepth.IsTooDeep(html))
        {
            return Refuse(start, "The raw HTML here is nested too deeply.");
        }

        var sanitizer = new HtmlSanitizer(
            link => OpenMark.IsNothingBut(link.Target, OpenMark.Link)
                ? link.Target
                : _context.AddLink(link.Target, link.IsImage, Locate(raw, link.Offset) ?? start),
            _context.TakeRawId,
            mayHoldBlocks);
        var clean = sanitizer.Sanitize(html);
        if (clean.Length > (MostGrowth * html.Length) + SmallText)
        {
            return Refuse(start, "The raw HTML here opens so many elements again and again that it grows out of all proportion.");
        }

        foreach (var (what, offset) in sanitizer.Removed)
        {
            _context.Diagnostics.Add(MarkdownDiagnostics.HtmlRemoved.At(
                Locate(raw, offset) ?? start, $"The HTML {what} was left out."));
        }

        return clean;
    }

    /// <inheritdoc />
    public void Dispose() => _writer.Dispose();

    private string Refuse(SourceLocation place, string problem)
    {
        _context.Diagnostics.Add(MarkdownDiagnostics.CannotParse.At(place, problem, "elements that are closed"));
        return "";
    }

    /// <summary>The library's guard against nesting does not say where it stands.</summary>
    private void WriteChildren(LeafBlock block)
    {
        try
        {
            _renderer.WriteChildren(block.Inline!);
        }
        catch (ArgumentException exception) when (exception.GetType() == typeof(ArgumentException))
        {
            throw new MarkdownLimitException(
                block.Span.Start, "The emphases and links of this paragraph are nested too deeply.", "emphases that are closed");
        }
    }

    private SourceLocation? Locate(RawHtml raw, int offset) =>
        raw.SourceOf(offset) is { } source ? _context.Locate(source) : null;

    /// <summary>Notes where each tag comes from, for the links in them.</summary>
    private sealed class MarkedHtmlRenderer(RawHtml html) : HtmlObjectRenderer<HtmlInline>
    {
        protected override void Write(HtmlRenderer renderer, HtmlInline obj)
        {
            html.Mark(obj.Span.Start);
            renderer.Write(obj.Tag);
        }
    }

    private sealed class OpenLinkRenderer(ParseContext context) : HtmlObjectRenderer<LinkInline>
    {
        protected override void Write(HtmlRenderer renderer, LinkInline obj)
        {
            var mark = context.AddLink(
                obj.GetDynamicUrl?.Invoke() ?? obj.Url ?? "", obj.IsImage, context.Locate(obj.Span.Start, obj.Span.Length));
            renderer.Write(obj.IsImage ? "<img src=\"" : "<a href=\"").Write(mark).Write('"');
            if (obj.IsImage)
            {
                renderer.Write(" alt=\"").WriteEscape(InlineText.InPlaceOf(obj)).Write("\" loading=\"lazy\"");
            }

            if (!string.IsNullOrEmpty(obj.Title))
            {
                renderer.Write(" title=\"").WriteEscape(obj.Title).Write('"');
            }

            renderer.Write(!obj.IsImage && IsAddress(obj) ? AddressClass + ">" : ">");
            if (!obj.IsImage)
            {
                renderer.WriteChildren(obj);
                renderer.Write("</a>");
            }
        }

        private static bool IsAddress(LinkInline link) =>
            link.IsAutoLink || (link.FirstChild is LiteralInline { NextSibling: null } words && words.Content.ToString() == link.Url);
    }

    private sealed class OpenAutolinkRenderer(ParseContext context) : HtmlObjectRenderer<AutolinkInline>
    {
        protected override void Write(HtmlRenderer renderer, AutolinkInline obj)
        {
            var target = obj.IsEmail ? "mailto:" + obj.Url : obj.Url;
            var mark = context.AddLink(target, isImage: false, context.Locate(obj.Span.Start, obj.Span.Length));
            renderer.Write("<a href=\"").Write(mark).Write('"').Write(AddressClass).Write('>').WriteEscape(obj.Url).Write("</a>");
        }
    }
}
