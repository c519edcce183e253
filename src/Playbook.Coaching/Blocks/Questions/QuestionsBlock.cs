using Playbook.Coaching.Graph;
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
    QuestionQuery Query) : ResponseBlock(Definition, Directive, Frame)
{
    /// <inheritdoc />
    internal override IEnumerable<(string Id, string Type, string Prompt)> Parts(Handbook handbook) =>
        handbook.Questions(Query).Select(entry => (ItemId(entry), ItemType(entry.Question), entry.Question.Text));

    /// <summary>What the response to a question hangs on.</summary>
    internal static string ItemId(BankQuestion entry) => $"{entry.Bank.Id}/{entry.Question.Id}";

    /// <summary>A question with a scale is answered as the block of that name is, any other in words.</summary>
    internal static string ItemType(Question question) => question.Attributes.Scale is null ? "answer" : "scale";
}

/// <summary>Which questions a block pulls; every condition that is given must hold.</summary>
/// <param name="Bank">Id of the bank, or null for all.</param>
/// <param name="Moment">When they are asked, or null.</param>
/// <param name="Depth">How deep they go, or null.</param>
/// <param name="Skill">Id of a skill they serve, or null.</param>
/// <param name="Bucket">Id of a bucket they serve, or null.</param>
/// <param name="Take">How many at the most, the first ones.</param>
public sealed record QuestionQuery(
    Located<string>? Bank, Moment? Moment, Depth? Depth, Located<string>? Skill, Located<string>? Bucket, int Take);
