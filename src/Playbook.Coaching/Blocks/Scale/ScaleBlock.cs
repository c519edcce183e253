using Playbook.Web.Markdown;

namespace Playbook.Coaching.Blocks.Scale;

/// <summary>A number between two ends.</summary>
/// <param name="Definition">This kind of block.</param>
/// <param name="Directive">The container.</param>
/// <param name="Frame">Id, prompt and privacy.</param>
/// <param name="From">Lowest number.</param>
/// <param name="To">Highest number.</param>
/// <param name="Low">What the lowest means, or null.</param>
/// <param name="High">What the highest means, or null.</param>
public sealed record ScaleBlock(
    BlockDefinition Definition,
    DirectiveBlock Directive,
    ResponseFrame Frame,
    int From,
    int To,
    string? Low,
    string? High) : ResponseBlock(Definition, Directive, Frame);
