using Markdig.Parsers;
using Markdig.Syntax;

namespace Playbook.Web.Markdown;

/// <summary>What the parser may do in one file of the work that grows with the square of the text. No page needs as much.</summary>
internal static class WorkBudget
{
    private const long MostRemovals = 1_000_000_000;
    private const long MostTableWork = 100_000_000;

    private static readonly object Removals = new();
    private static readonly object Tables = new();

    /// <summary>
    /// Counts one removal: where a paragraph turns out to be a heading or a link definition, the parser takes it out of its
    /// page again, and looks for it among all others from the first one on.
    /// </summary>
    /// <exception cref="MarkdownLimitException">There were too many.</exception>
    public static void SpendOnRemoval(BlockProcessor processor, int others, Block block)
    {
        if (Spent(processor, Removals, others) > MostRemovals)
        {
            throw new MarkdownLimitException(
                block.Span.Start, "There are too many underlined headings and link definitions above this line.", "several smaller pages");
        }
    }

    /// <summary>Counts one table: a mark in it that is never closed makes the parser walk through all its cells for each of them.</summary>
    /// <exception cref="MarkdownLimitException">There were too many that are too large.</exception>
    public static void SpendOnTable(BlockProcessor processor, long pipes, Block block)
    {
        if (Spent(processor, Tables, pipes * pipes) > MostTableWork)
        {
            throw new MarkdownLimitException(block.Span.Start, "The tables of this page, up to this one, are too large.", "several smaller pages");
        }
    }

    private static long Spent(BlockProcessor processor, object key, long steps)
    {
        var spent = (processor.Document.GetData(key) as long? ?? 0) + steps;
        processor.Document.SetData(key, spent);
        return spent;
    }
}
