using Playbook.Web.Markdown;

namespace Playbook.Coaching.Blocks.Answer;

/// <summary>Words in answer to a prompt, on ruled lines.</summary>
/// <param name="Definition">This kind of block.</param>
/// <param name="Directive">The container.</param>
/// <param name="Frame">Id, prompt and privacy.</param>
/// <param name="Rows">How many lines paper leaves for it.</param>
public sealed record AnswerBlock(
    BlockDefinition Definition,
    DirectiveBlock Directive,
    ResponseFrame Frame,
    int Rows) : ResponseBlock(Definition, Directive, Frame);
