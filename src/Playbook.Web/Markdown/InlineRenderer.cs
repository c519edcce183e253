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
    private readonly ParseContext _context;
    private readonly StringWriter _writer = new(CultureInfo.InvariantCulture);
    private readonly HtmlRenderer _renderer;

    /// <summary>A renderer for one file.</summary>
    public InlineRenderer(ParseContext context)
    {
        _context = context;
        _renderer = new HtmlRenderer(_writer);
        _renderer.ObjectRenderers.Replace<LinkInlineRenderer>(new OpenLinkRenderer(context));
        _renderer.ObjectRenderers.Replace<AutolinkInlineRenderer>(new OpenAutolinkRenderer(context));
        _renderer.ObjectRenderers.Add(new AttributesInlineRenderer());
    }

    /// <summary>The content of a leaf block.</summary>
    public HtmlFragment Render(LeafBlock block)
    {
        if (block.Inline is null)
        {
            return HtmlFragment.Empty;
        }

        _renderer.WriteChildren(block.Inline);
        var html = Taken().TrimEnd();
        if (html.Contains('<') && block.Inline.Descendants<HtmlInline>().Any())
        {
            html = Sanitize(html, _context.Locate(block.Span.Start));
        }

        return new HtmlFragment(html, _context.Links);
    }

    /// <summary>HTML cut to what is allowed, its links registered.</summary>
    public string Sanitize(string html, SourceLocation location)
    {
        var sanitizer = new HtmlSanitizer((target, isImage) =>
            target.Contains(HtmlFragment.MarkStart, StringComparison.Ordinal)
                ? target
                : _context.AddLink(target, isImage, location));
        var clean = sanitizer.Sanitize(html);
        foreach (var id in sanitizer.Ids)
        {
            _ = _context.Slugger.Take(id);
        }

        foreach (var removed in sanitizer.Removed)
        {
            _context.Diagnostics.Add(MarkdownDiagnostics.HtmlRemoved.At(location, $"The HTML {removed} was left out."));
        }

        return clean;
    }

    /// <inheritdoc />
    public void Dispose() => _writer.Dispose();

    private string Taken()
    {
        var html = _writer.ToString();
        _writer.GetStringBuilder().Clear();
        return html;
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
                renderer.Write(" alt=\"").WriteEscape(InlineText.Of(obj)).Write("\" loading=\"lazy\"");
            }

            if (!string.IsNullOrEmpty(obj.Title))
            {
                renderer.Write(" title=\"").WriteEscape(obj.Title).Write('"');
            }

            renderer.Write('>');
            if (!obj.IsImage)
            {
                renderer.WriteChildren(obj);
                renderer.Write("</a>");
            }
        }
    }

    private sealed class OpenAutolinkRenderer(ParseContext context) : HtmlObjectRenderer<AutolinkInline>
    {
        protected override void Write(HtmlRenderer renderer, AutolinkInline obj)
        {
            var target = obj.IsEmail ? "mailto:" + obj.Url : obj.Url;
            var mark = context.AddLink(target, isImage: false, context.Locate(obj.Span.Start, obj.Span.Length));
            renderer.Write("<a href=\"").Write(mark).Write("\">").WriteEscape(obj.Url).Write("</a>");
        }
    }
}
