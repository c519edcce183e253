using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Parsers;
using Playbook.Engine.Diagnostics;

namespace Playbook.Web.Markdown;

/// <summary>Parses Markdown, once, into the neutral tree. The only entrance to Markdig.</summary>
public static class MarkdownParser
{
    private static readonly MarkdownPipeline Plain = Build(itemAttributes: false);
    private static readonly MarkdownPipeline WithItemAttributes = Build(itemAttributes: true);

    /// <summary>Parses a body. Whatever the text holds, the result is a body, perhaps an empty one, and findings.</summary>
    public static MarkdownBody Parse(MarkdownSource source, DiagnosticBag diagnostics)
    {
        // Halves of surrogate pairs, which no file can hold, are what open marks are made of.
        var text = source.Text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF')
            ? string.Concat(source.Text.EnumerateRunes())
            : source.Text;
        var context = new ParseContext(source with { Text = text }, diagnostics);
        try
        {
            MarkdownLimits.Check(text);
            var document = Markdig.Markdown.Parse(text, source.ItemAttributes ? WithItemAttributes : Plain);
            if (text.Contains('#', StringComparison.Ordinal) && text.Contains('{', StringComparison.Ordinal))
            {
                context.Slugger.Reserve(ChosenIds.Of(document));
            }

            using var converter = new BlockConverter(context);
            return new MarkdownBody(converter.Convert(document), context.Links, context.Slugger.Used);
        }
        catch (MarkdownLimitException limit)
        {
            diagnostics.Add(MarkdownDiagnostics.CannotParse.At(context.Locate(limit.Offset), limit.Message, limit.Expected));
            return MarkdownBody.Empty;
        }
        catch (ArgumentException exception) when (exception.GetType() == typeof(ArgumentException))
        {
            // Markdig's guard against nesting throws this, without a position; its descendants are faults of ours.
            diagnostics.Add(MarkdownDiagnostics.CannotParse.At(
                source.Place ?? source.File.At(), $"This Markdown cannot be parsed: {exception.Message}", "quotes, lists and emphasis nested less deeply"));
            return MarkdownBody.Empty;
        }
    }

    private static MarkdownPipeline Build(bool itemAttributes)
    {
        var builder = new MarkdownPipelineBuilder()
            .UsePipeTables()
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
            .UseAutoLinks()
            .UsePreciseSourceLocation();
        builder.BlockParsers.InsertBefore<FencedCodeBlockParser>(new GuardedContainerParser());
        builder.BlockParsers.Replace<ParagraphBlockParser>(new GuardedParagraphParser());
        builder.BlockParsers.Replace<HeadingBlockParser>(new GuardedHeadingParser());
        builder.InlineParsers.Insert(0, new AttributesInlineParser(itemAttributes));
        builder.InlineParsers.Insert(0, new GapInlineParser());
        builder.InlineParsers.Insert(0, new UnclosedTagParser());
        return builder.Build();
    }
}
