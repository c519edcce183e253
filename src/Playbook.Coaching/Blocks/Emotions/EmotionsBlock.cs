using Playbook.Engine.Metadata;
using Playbook.Web.Markdown;

namespace Playbook.Coaching.Blocks.Emotions;

/// <summary>Words for how somebody feels, taken from a list of the handbook. Starts private.</summary>
/// <param name="Definition">This kind of block.</param>
/// <param name="Directive">The container.</param>
/// <param name="Frame">Id, prompt and privacy.</param>
/// <param name="List">Id of the list.</param>
public sealed record EmotionsBlock(
    BlockDefinition Definition,
    DirectiveBlock Directive,
    ResponseFrame Frame,
    Located<string> List) : ResponseBlock(Definition, Directive, Frame);
