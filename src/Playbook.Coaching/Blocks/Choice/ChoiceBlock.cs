using Playbook.Web.Markdown;

namespace Playbook.Coaching.Blocks.Choice;

/// <summary>One of several options.</summary>
/// <param name="Definition">This kind of block.</param>
/// <param name="Directive">The container.</param>
/// <param name="Frame">Id, prompt and privacy.</param>
public sealed record ChoiceBlock(
    BlockDefinition Definition,
    DirectiveBlock Directive,
    ResponseFrame Frame) : ResponseBlock(Definition, Directive, Frame);
