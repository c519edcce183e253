using Markdig.Parsers;
using Markdig.Syntax;

namespace Playbook.Web.Markdown;

/// <summary>Finds blocks that lie too deep in one another while they are opened, when it is still known where they stand.</summary>
internal static class NestingGuard
{
    /// <summary>Throws when a block that is about to open lies too deep.</summary>
    /// <exception cref="MarkdownLimitException">It does; the place is that of the outermost container that does.</exception>
    public static void Check(BlockProcessor processor)
    {
        var depth = 0;
        for (var container = processor.CurrentContainer; container?.Parent is not null; container = container.Parent)
        {
            depth++;
        }

        if (depth > MarkdownLimits.DeepestNesting)
        {
            throw MarkdownLimits.TooDeep(ContainerAt(processor, depth - MarkdownLimits.DeepestNesting).Span.Start);
        }
    }

    private static ContainerBlock ContainerAt(BlockProcessor processor, int stepsOut)
    {
        var container = processor.CurrentContainer!;
        for (var step = 1; step < stepsOut; step++)
        {
            container = container.Parent!;
        }

        return container;
    }
}
