namespace Playbook.Coaching.Blocks;

/// <summary>What the template of every response block is given.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Number">The number of its first item on the sheet; null where the block is shown away from its form.</param>
/// <param name="IsPrivate">Whether the answer starts private.</param>
/// <param name="PromptHtml">The prompt.</param>
public sealed record FrameView(string Id, int? Number, bool IsPrivate, string PromptHtml)
{
    /// <summary>The view of a block on a page.</summary>
    public static FrameView Of(ResponseBlock block, IBlockContext context) => new(
        context.Id(block.Frame.Id),
        context.Form?.NumberOf(block.Directive),
        block.Frame.IsPrivate,
        BlankMarkup.Mark(context.Html(block.Frame.Prompt)));
}
