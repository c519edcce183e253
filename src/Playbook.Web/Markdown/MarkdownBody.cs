namespace Playbook.Web.Markdown;

/// <summary>A page's body, parsed once.</summary>
/// <param name="Blocks">Its blocks in order.</param>
/// <param name="Links">Every link and image in it, in order.</param>
/// <param name="Anchors">Every id that a link may lead to.</param>
public sealed record MarkdownBody(
    IReadOnlyList<MarkdownBlock> Blocks, IReadOnlyList<MarkdownLink> Links, IReadOnlySet<string> Anchors)
{
    /// <summary>A body without content.</summary>
    public static MarkdownBody Empty { get; } = new([], [], new HashSet<string>());
}
