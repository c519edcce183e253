using Playbook.Coaching.Questions;
using Playbook.Engine.Metadata;
using Playbook.Web.Markdown;

namespace Playbook.Coaching.Blocks.Questions;

/// <summary>Questions pulled from the handbook's banks, to be answered here.</summary>
/// <param name="Definition">This kind of block.</param>
/// <param name="Directive">The container.</param>
/// <param name="Frame">Id, prompt and privacy.</param>
/// <param name="Query">Which questions.</param>
public sealed record QuestionsBlock(
    BlockDefinition Definition,
    DirectiveBlock Directive,
    ResponseFrame Frame,
    QuestionQuery Query) : ResponseBlock(Definition, Directive, Frame);

/// <summary>Which questions a block pulls; every condition that is given must hold.</summary>
/// <param name="Bank">Id of the bank, or null for all.</param>
/// <param name="Moment">When they are asked, or null.</param>
/// <param name="Depth">How deep they go, or null.</param>
/// <param name="Skill">Id of a skill they serve, or null.</param>
/// <param name="Bucket">Id of a bucket they serve, or null.</param>
/// <param name="Take">How many at the most, the first ones.</param>
public sealed record QuestionQuery(
    Located<string>? Bank, Moment? Moment, Depth? Depth, Located<string>? Skill, Located<string>? Bucket, int Take);
