using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using Playbook.Engine.Metadata;

namespace Playbook.Web.Markdown;

/// <content>Attributes in braces, on fences, headings and the ends of questions.</content>
internal sealed partial class BlockConverter
{
    private MetadataMap Attributes(LeafBlock block) =>
        block.Inline?.Descendants<AttributesInline>().FirstOrDefault() is { } inline ? Parsed(inline.Text, inline.SourceOf) : MetadataMap.Empty;

    /// <summary>The name and the attributes that stand behind the colons of a container.</summary>
    private (string Name, MetadataMap Attributes) Fence(CustomContainer container)
    {
        var start = container.Span.Start + container.OpeningFencedCharCount;
        var line = context.Text.AsSpan(start);
        line = line[..(line.IndexOfAny('\r', '\n') is var end and >= 0 ? end : line.Length)].TrimEnd();
        start += line.Length - line.TrimStart().Length;
        line = line.TrimStart();
        var name = line[..(line.IndexOfAny(" \t{") is var space and >= 0 ? space : line.Length)];
        var rest = line[name.Length..].TrimStart();
        start += line.Length - rest.Length;
        if (rest.Length > 0 && rest[0] != '{')
        {
            context.Diagnostics.Add(MarkdownDiagnostics.MalformedAttributes.At(
                context.Locate(start, rest.Length), $"'{rest}' cannot stand after the name of a block.", "attributes in braces, such as {#wins rows=4}"));
        }

        return (name.ToString(), rest is ['{', ..] ? Parsed(rest.ToString(), at => start + at) : MetadataMap.Empty);
    }

    private MetadataMap Parsed(string text, Func<int, int> sourceOf)
    {
        var attributes = AttributeParser.Parse(text, (at, length) => context.Locate(sourceOf(at), length), out var problem);
        if (problem is not null)
        {
            context.Diagnostics.Add(problem);
        }

        return attributes ?? MetadataMap.Empty;
    }

    private static string? IdOf(MetadataMap attributes) => (attributes.Find("id")?.Value as MetadataScalar)?.Text;
}
