using Playbook.Web.Markdown;

namespace Playbook.Coaching.Blocks.Actions;

/// <summary>Things somebody will do by a date: what, who, by when, status.</summary>
/// <param name="Definition">This kind of block.</param>
/// <param name="Directive">The container.</param>
/// <param name="Frame">Id, prompt and privacy.</param>
/// <param name="Rows">How many rows paper leaves.</param>
public sealed record ActionsBlock(
    BlockDefinition Definition,
    DirectiveBlock Directive,
    ResponseFrame Frame,
    int Rows) : ResponseBlock(Definition, Directive, Frame);
