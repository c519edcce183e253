namespace Playbook.Coaching.Blocks;

/// <summary>What the template of every response block is given.</summary>
/// <param name="Id">Its id.</param>
/// <param name="IsPrivate">Whether the answer starts private.</param>
/// <param name="PromptHtml">The prompt.</param>
public sealed record FrameView(string Id, bool IsPrivate, string PromptHtml)
{
    /// <summary>The view of a frame on a page.</summary>
    public static FrameView Of(ResponseFrame frame, IBlockContext context) =>
        new(context.Id(frame.Id), frame.IsPrivate, context.Html(frame.Prompt));
}
