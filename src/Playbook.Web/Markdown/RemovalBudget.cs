using Markdig.Parsers;
using Markdig.Syntax;

namespace Playbook.Web.Markdown;

/// <summary>
/// Where a paragraph turns out to be a heading or a link definition, the parser takes it out of its page again, and looks
/// for it from the first block on. So many lookups are more than any page needs.
/// </summary>
internal static class RemovalBudget
{
    private const long MostSteps = 1_000_000_000;

    private static readonly object Key = new();

    /// <summary>Counts one removal.</summary>
    /// <exception cref="MarkdownLimitException">There were too many.</exception>
    public static void Spend(BlockProcessor processor, ContainerBlock? parent, Block block)
    {
        var steps = (processor.Document.GetData(Key) as long? ?? 0) + (parent?.Count ?? 0);
        processor.Document.SetData(Key, steps);
        if (steps > MostSteps)
        {
            throw new MarkdownLimitException(block.Span.Start, "There are too many underlined headings and link definitions above this line.", "several smaller pages");
        }
    }
}
