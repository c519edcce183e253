using Markdig.Extensions.CustomContainers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Playbook.Web.Markdown;

/// <summary>Reads paragraphs and the headings that are underlined, and refuses those that would take the parser minutes.</summary>
internal sealed class GuardedParagraphParser : ParagraphBlockParser
{
    /// <summary>How much longer it takes to go over a line of a paragraph than over a block.</summary>
    private const int CostOfALine = 32;

    /// <inheritdoc />
    public override BlockState TryOpen(BlockProcessor processor)
    {
        NestingGuard.Check(processor);
        return base.TryOpen(processor);
    }

    /// <inheritdoc />
    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var mayUnderline = IsUnderline(processor.Line.AsSpan());
        var lines = ((LeafBlock)block).Lines;
        if (mayUnderline)
        {
            // This line may make a heading of the paragraph, so its lines are searched for link definitions at once.
            WorkBudget.SpendOnRemoval(processor, lines.Count * CostOfALine, block);
        }

        if (mayUnderline && lines.Count > ParagraphLimits.MostDefinitions)
        {
            ParagraphLimits.Check(lines);
        }

        var others = block.Parent?.Count ?? 0;
        var state = base.TryContinue(processor, block);
        if (mayUnderline && state == BlockState.BreakDiscard)
        {
            WorkBudget.SpendOnRemoval(processor, others, block);
        }

        return state;
    }

    /// <inheritdoc />
    public override bool Close(BlockProcessor processor, Block block)
    {
        if (ParagraphLimits.Check(((LeafBlock)block).Lines) is var pipes and > 0)
        {
            WorkBudget.SpendOnTable(processor, pipes, block);
        }

        var isKept = base.Close(processor, block);
        if (!isKept)
        {
            WorkBudget.SpendOnRemoval(processor, block.Parent?.Count ?? 0, block);
        }

        return isKept;
    }

    private static bool IsUnderline(ReadOnlySpan<char> line) =>
        line is ['=' or '-', ..] && line.TrimEnd(" \t\r").IndexOfAnyExcept(line[0]) < 0;
}

/// <summary>Reads headings that begin with hashes, and refuses those that would take the parser minutes.</summary>
internal sealed class GuardedHeadingParser : HeadingBlockParser
{
    /// <inheritdoc />
    public override bool Close(BlockProcessor processor, Block block)
    {
        ParagraphLimits.Check(((LeafBlock)block).Lines);
        return base.Close(processor, block);
    }
}

/// <summary>Reads containers, and refuses those that lie too deep in one another.</summary>
internal sealed class GuardedContainerParser : CustomContainerParser
{
    /// <inheritdoc />
    public override BlockState TryOpen(BlockProcessor processor)
    {
        NestingGuard.Check(processor);
        return base.TryOpen(processor);
    }
}
